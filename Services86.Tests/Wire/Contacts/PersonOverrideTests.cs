using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Preferences that take rights on persons away (rights.md §10).</summary>
[TestFixture]
internal sealed class PersonOverrideTests
{
    private const string Preferences = """
        INSERT INTO contact_point (person_id, kind, rank, value) VALUES (42, 16389, 1, '90'), (42, 16385, 1, '10');
        UPDATE person SET title = 'Chief' WHERE person_id = 42;
        INSERT INTO list_item (list_id, item_id, name, rank) VALUES (76, 1, 'Boss', 1);
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Rights-person-New', 'person.title', 2, 0, '1, Set by personnel'),
          ('Rights-person-New', 'person.position_idx', 2, 0, '1'),
          ('Rights-person-New', 'person.country_id', 2, 0, '1'),
          ('Rights-person-New', 'person.Emails', 2, 0, '1'),
          ('Rights-person-New', 'person.Address', 2, 0, '1'),
          ('Rights-person-New', 'Rights', 5, 6, '1, No new persons'),
          ('Rights-person-Existing', 'person.person_number', 2, 0, '0'),
          ('Rights-person-Existing', 'person.MiddleName', 2, 0, '0, Secret'),
          ('Rights-person-Existing', 'person.mobilePhones', 2, 0, '0'),
          ('Rights-person-43', 'Rights', 2, 0, '0');
        """;

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(Preferences);

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCase("<Title>Chief</Title>", "Set by personnel")]
    [TestCase("<Position><Id>1</Id></Position>", "Sentry denies access")]
    [TestCase("<Country><CountryId>250</CountryId></Country>", "Sentry denies access")]
    [TestCase("<Emails><EntityElement><Value>a@b.example</Value></EntityElement></Emails>", "Sentry denies access")]
    [TestCase("<Address><Street><City>OSLO</City></Street></Address>", "Sentry denies access")]
    public async Task NewPerson_MemberThatMayNotBeWritten_IsRefusedAndNothingWritten(string member, string message)
    {
        var reply = await Add(10, member);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo(message));
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("person").And.ContainKey("RecordId").WithValue("0").And.ContainKey("Right").WithValue("Insert"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE last_name = 'Lie'"), Is.Zero);
    }

    [Test]
    public async Task NewPerson_MembersLeftAsTheyAre_IsSaved()
    {
        var reply = await Add(10, """
            <Firstname>Eva</Firstname><MiddleName>M.</MiddleName><Title/><Country><CountryId>578</CountryId></Country><Emails/><Address/>
            <PersonNumber>77</PersonNumber><MobilePhones><EntityElement><Value>90</Value></EntityElement></MobilePhones>
            """);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(reply["PersonNumber"], Is.Empty);
            Assert.That(reply["MiddleName"], Is.Empty);
            Assert.That(reply["FullName"], Is.EqualTo("Eva Lie"));
            Assert.That(reply["FormalName"], Is.EqualTo("Eva Lie"));
            Assert.That(reply.Find("MobilePhones")!.Elements(), Is.Empty);
            Assert.That(reply["Country/CountryId"], Is.EqualTo("578"));
        });
        Assert.That(await _host.Stored<string>("SELECT person_number FROM person WHERE last_name = 'Lie'"), Is.EqualTo("77"));
        Assert.That(await _host.Stored<string>("SELECT middle_name FROM person WHERE last_name = 'Lie'"), Is.EqualTo("M."));
    }

    [Test]
    public async Task NewPerson_OfAUserWithoutTheRight_IsRefused()
    {
        var reply = await _host.Contact(
            ContactFixture.Ann, "AddPerson", "<ContactId>11</ContactId><NewPersonEntity><Lastname>Lie</Lastname></NewPersonEntity>");

        Assert.That(reply.Message, Is.EqualTo("No new persons"), reply.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE last_name = 'Lie'"), Is.Zero);
    }

    [Test]
    public async Task Persons_MembersUnreadable_AreBlank()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetPersons", "<ContactId>10</ContactId>");

        Assert.Multiple(() =>
        {
            Assert.That(reply.All("Person/FullName"), Is.EqualTo(new[] { "Kari Nordmann", "Ola Hansen" }), reply.ToString());
            Assert.That(reply.All("Person/MiddleName"), Is.All.Empty);
            Assert.That(reply.All("Person/MobilePhone"), Is.All.Empty);
            Assert.That(reply.All("Person/DirectPhone"), Is.EqualTo(new[] { "", "10" }));
            Assert.That(reply.All("Person/Title"), Is.EqualTo(new[] { "", "Chief" }));
            Assert.That(reply.All("Person/ContactPhone"), Is.All.EqualTo("+47 779 645 855"));
        });
    }

    [Test]
    public async Task Persons_WithoutAnyRight_AreLeftOut()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetPersons", "<ContactId>12</ContactId>");

        Assert.That(reply.All("Person/PersonId"), Is.EqualTo(new[] { "44", "45" }), reply.ToString());
    }

    private Task<SoapReply> Add(int company, string members) => _host.Contact(
        ContactFixture.Tje0, "AddPerson", $"<ContactId>{company}</ContactId><NewPersonEntity>{members}<Lastname>Lie</Lastname></NewPersonEntity>");
}
