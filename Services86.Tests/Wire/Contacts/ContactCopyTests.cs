using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 47 and 48 of contact-examples.md: what a copy has of its original, and what not.</summary>
[TestFixture]
internal sealed class ContactCopyTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case47_Copy_HasTheDetailsAndANumberOfItsOwn()
    {
        var id = Id(await _host.Copy(10, "Smith Nord", "North"));
        var card = await _host.GetEntity(id);
        var original = await _host.GetEntity(10);

        Assert.Multiple(() =>
        {
            Assert.That(card["Name"], Is.EqualTo("Smith Nord"), card.ToString());
            Assert.That(card["Number2"], Is.EqualTo("10006"));
            Assert.That(card["Number1"], Is.EqualTo("SmithNor"));
            Assert.That(card["Department"], Is.EqualTo("North"));
            Assert.That(card["OrgNr"], Is.EqualTo("NO 111"));
            Assert.That(card.Find("Address")!.ToString(), Is.EqualTo(original.Find("Address")!.ToString()));
            Assert.That(card.All("Phones/EntityElement/StrippedValue"), Is.EqualTo(new[] { "779645855" }));
            Assert.That(card.All("Urls/EntityElement/Value"), Is.EqualTo(new[] { "http://smith.example" }));
            Assert.That(card["Category/Id"], Is.EqualTo("1"));
            Assert.That(card["Business/Id"], Is.EqualTo("1"));
            Assert.That(card["Country/CountryId"], Is.EqualTo("578"));
            Assert.That(card["CreatedDate"], Is.EqualTo("2023-02-15T13:00:00"));
            Assert.That(card["UpdatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
        });
        Assert.That(await _host.PersonsOf(id), Is.Empty);
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE contact_id = @id", new { id }), Is.Zero);
        Assert.That(await _host.Stored<string>("SELECT sound_key FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo("SM0NRT"));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3));
    }

    [Test]
    public async Task Case48_CopyWithPersons_RanksAreKept()
    {
        var id = Id(await _host.Copy(10, "Smith Nord", "", copyPersons: true));
        var persons = await _host.GetPersons(id);

        Assert.That(persons, Has.Count.EqualTo(2).And.None.AnyOf(41, 42));
        Assert.That(await _host.Stored<string>("SELECT department FROM contact WHERE contact_id = @id", new { id }), Is.Empty);
        Assert.That(await Name(persons[0]), Is.EqualTo("Kari  Nordmann"));
        Assert.That(await Name(persons[1]), Is.EqualTo("Ola M. Hansen"));
        Assert.That(await _host.StoredList($"SELECT rank FROM person WHERE contact_id = {id} ORDER BY rank"), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(await _host.GetPersons(10), Is.EqualTo(new[] { 41, 42 }));
    }

    [Test]
    public async Task Copy_Persons_BringEverythingOfTheirs()
    {
        await _host.Given("""
            UPDATE person SET rank = 1, retired = TRUE, title = 'Sales', person_number = '77', dbi_key = 'k', user_fields = '{"f1":1}' WHERE person_id = 42;
            UPDATE person SET deleted_at = 1 WHERE person_id = 45;
            INSERT INTO contact_point (person_id, kind, rank, value, search_key) VALUES (41, 100, 1, 'kari@x.example', 'kari@x.example'), (42, 16385, 1, '+47 12', '12');
            INSERT INTO address (person_id, atype, city) VALUES (42, 16387, 'OSLO');
            INSERT INTO person_interest (person_id, interest_id, updated_at) VALUES (42, 1, 0);
            INSERT INTO person_consent (person_id, purpose_id, legal_base_id, created_at, updated_at) VALUES (41, 1, 2, 0, 0);
            INSERT INTO person_shipment_block (person_id, shipment_type_id) VALUES (41, 3);
            """);
        var id = Id(await _host.Copy(10, "Smith Nord", copyPersons: true));
        var persons = await _host.PersonsOf(id);

        Assert.That(await Name(persons[0]), Is.EqualTo("Kari  Nordmann"));
        Assert.That(await Of<string>(persons[0], "SELECT value FROM contact_point WHERE person_id = @person"), Is.EqualTo("kari@x.example"));
        Assert.That(await Of<string>(persons[1], "SELECT search_key FROM contact_point WHERE person_id = @person"), Is.EqualTo("12"));
        Assert.That(await Of<string>(persons[1], "SELECT city FROM address WHERE person_id = @person"), Is.EqualTo("OSLO"));
        Assert.That(await Of<int>(persons[1], "SELECT interest_id FROM person_interest WHERE person_id = @person"), Is.EqualTo(1));
        Assert.That(await Of<int>(persons[0], "SELECT legal_base_id FROM person_consent WHERE person_id = @person"), Is.EqualTo(2));
        Assert.That(await Of<int>(persons[0], "SELECT shipment_type_id FROM person_shipment_block WHERE person_id = @person"), Is.EqualTo(3));
        Assert.That(await Of<bool>(persons[1], "SELECT retired FROM person WHERE person_id = @person"), Is.True);
        Assert.That(
            await Of<string>(persons[1], "SELECT title || user_fields || person_number || dbi_key FROM person WHERE person_id = @person"),
            Is.EqualTo("""Sales{"f1":1}"""));
        Assert.That(await Of<int>(persons[1], "SELECT created_by FROM person WHERE person_id = @person"), Is.EqualTo(5));
    }

    [Test]
    public async Task Copy_InterestsMembershipsAndForeignKeys_StayBehind()
    {
        await _host.Given("""
            INSERT INTO contact_interest (contact_id, interest_id, updated_at) VALUES (10, 1, 0);
            UPDATE contact SET active_interests = 1, dbi_key = 'erp-1', dbi_agent_id = 3, no_mailing = TRUE, note = 'Note', user_fields = '{"f1":1}'
              WHERE contact_id = 10;
            """);
        var card = await _host.GetEntity(Id(await _host.Copy(10, "  Smith Nord  ", " North ")));

        Assert.That(card["Name"], Is.EqualTo("Smith Nord"), card.ToString());
        Assert.That(card["Department"], Is.EqualTo("North"));
        Assert.That(card["ActiveInterests"], Is.EqualTo("0"));
        Assert.That(card["DbiKey"], Is.Empty);
        Assert.That(card["DbiAgentId"], Is.EqualTo("0"));
        Assert.That(card["NoMailing"], Is.EqualTo("true"));
        Assert.That(card["Description"], Is.EqualTo("Note"));
        Assert.That(card["Associate/AssociateId"], Is.EqualTo("5"));
    }

    [Test]
    public async Task Copy_OfAColleaguesCompany_StaysHisAndIsRegisteredByTheCaller()
    {
        var id = Id(await _host.Copy(11, "Smyth Two"));

        Assert.That(await _host.Stored<int>("SELECT associate_id FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo(6));
        Assert.That(await _host.Stored<int>("SELECT created_by FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo(5));
    }

    [Test]
    public async Task Copy_OfTheLicenceOwner_IsAnOrdinaryCompany()
    {
        var reply = await _host.Copy(1, "Daughter AS", copyPersons: true, user: ContactFixture.Adm0);
        var id = Id(reply);

        Assert.That(await _host.Stored<bool>("SELECT is_owner FROM contact WHERE contact_id = @id", new { id }), Is.False);
        Assert.That(await _host.PersonsOf(id), Has.Count.EqualTo(5));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM associate a JOIN person p ON p.person_id = a.person_id WHERE p.contact_id = @id", new { id }), Is.Zero);
    }

    [Test]
    public async Task Copy_IsLogged()
    {
        var id = Id(await _host.Copy(10, "Smith Nord", copyPersons: true));

        Assert.That(
            await _host.Stored<string>("SELECT options FROM merge_log WHERE table_no = 5 AND operation = 2 AND source_id = 10 AND target_id = @id", new { id }),
            Is.EqualTo("CopyPersons=1"));
    }

    [Test]
    public async Task Copy_SeriesThatDoesNotAllocate_LeavesTheNumberBlank()
    {
        await _host.Given("UPDATE counter SET flags = 10 WHERE name = 'contact.number2'");
        var id = Id(await _host.Copy(10, "Smith Nord"));

        Assert.That(await _host.Stored<string>("SELECT number2 FROM contact WHERE contact_id = @id", new { id }), Is.Empty);
    }

    [Test]
    public async Task Copy_WithoutTheFunctionalRight_NothingIsStored()
    {
        var reply = await _host.Copy(11, "Smyth Two", user: ContactFixture.Ann);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Missing functional right: allow-manage-entities"));
        Assert.That(reply.Response?.Value, Is.EqualTo("0"));
        await NothingIsStored(_host);
    }

    [Test]
    public async Task Copy_WithoutInsert_NothingIsStored()
    {
        await using var host = await ContactFixture.StartAsync("INSERT INTO role_function_right (role_id, name) VALUES (12, 'allow-manage-entities')");
        var reply = await host.Copy(13, "Lyon Deux", user: ContactFixture.Ann);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow create on contact owned by another of your groups"));
        await NothingIsStored(host);
    }

    [TestCase("")]
    [TestCase("   ")]
    public async Task Copy_BlankName_IsRefused(string name)
    {
        var reply = await _host.Copy(10, name);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters, Does.ContainKey("Name").WithValue("Name is mandatory"));
        await NothingIsStored(_host);
    }

    [Test]
    public async Task Copy_TooLongTexts_AreNamed()
    {
        var reply = await _host.Copy(10, new string('n', 220), new string('d', 220));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters.Keys, Is.EquivalentTo(new[] { "Name", "Department" }));
        await NothingIsStored(_host);
    }

    [TestCase(99999)]
    [TestCase(0)]
    [TestCase(14)]
    public async Task Copy_UnknownSource_IsNotFound(int source)
    {
        var reply = await _host.Copy(source, "Smith Nord");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        await NothingIsStored(_host);
    }

    [Test]
    public async Task Copy_UnreadableSource_IsNotFound()
    {
        await using var host = await ContactFixture.StartAsync("INSERT INTO role_function_right (role_id, name) VALUES (14, 'allow-manage-entities')");
        var reply = await host.Copy(10, "Smith Nord", user: ContactFixture.Pb);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        await NothingIsStored(host);
    }

    private static async Task NothingIsStored(TestHost host)
    {
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(8));
        Assert.That(await host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM merge_log"), Is.Zero);
    }

    private static int Id(SoapReply reply)
    {
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return (int)reply.Response!;
    }

    private Task<T?> Of<T>(int person, string sql) => _host.Stored<T>(sql, new { person });

    private Task<string?> Name(int person) => Of<string>(person, "SELECT first_name || ' ' || middle_name || ' ' || last_name FROM person WHERE person_id = @person");
}
