using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetPersons, GetContactWithPersons and GetMyBizCard: cases 15, 16 and 19 of contact-examples.md and their edges. One host.</summary>
[TestFixture]
internal sealed class PersonListTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync("""
        INSERT INTO person (person_id, contact_id, rank, first_name, last_name, associate_id, user_group_id, retired, deleted_at, created_at, updated_at)
        VALUES (81, 16, 2, 'Second', 'Alike', 5, 2, FALSE, NULL, 0, 0), (80, 16, 2, 'First', 'Alike', 5, 2, FALSE, NULL, 0, 0),
          (82, 16, 1, 'Gone', 'Home', 5, 2, TRUE, NULL, 0, 0), (83, 16, 3, 'Deleted', 'One', 5, 2, FALSE, 1, 0, 0),
          (84, 13, 1, 'Marie', 'Lyon', 7, 3, FALSE, NULL, 0, 0), (85, 13, 2, 'Hidden', 'Lyon', 1, 2, FALSE, NULL, 0, 0);
        INSERT INTO contact_point (person_id, kind, rank, value, search_key) VALUES (82, 16385, 1, '22 33 44', '223344'), (82, 100, 1, 'g@dallas.example', 'g@dallas.example');
        UPDATE role_data_right SET rights = 0 WHERE role_id = 14 AND table_no = 6 AND relation = 1;
        """);

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case15_GetPersons_ByRank() => Assert.That(Ids(await Persons(10)), Is.EqualTo("41 42"));

    [Test]
    public async Task GetPersons_RetiredIncludedDeletedNot_EqualRanksById()
    {
        var reply = await Persons(16);

        Assert.That(Ids(reply), Is.EqualTo("82 80 81"));
        Assert.That(reply.All("Person/Retired"), Is.EqualTo(new[] { "1", "0", "0" }));
        Assert.That(reply.All("Person/DirectPhone"), Is.EqualTo(new[] { "22 33 44", "", "" }));
        Assert.That(reply.All("Person/Email")[0], Is.EqualTo("g@dallas.example"));
        Assert.That(reply.All("Person/ContactName"), Is.All.EqualTo("Dallas Inc"));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(99999)]
    [TestCase(14)]
    [TestCase(11)]
    public async Task GetPersons_NoSuchCompanyOrNobodyThere_IsAnEmptyArray(int id)
    {
        var reply = await Persons(id);

        Assert.That(Ids(reply), Is.Empty);
        Assert.That(reply.Response, Is.Not.Null);
    }

    [TestCase(10, "")]
    [TestCase(13, "84")]
    public async Task GetPersons_PersonsOutOfReach_AreLeftOut(int id, string ids) => Assert.That(Ids(await Persons(id, ContactFixture.Pb)), Is.EqualTo(ids));

    [Test]
    public async Task Case16_GetContactWithPersons_HasThemByRank()
    {
        var reply = await WithPersons(12);

        Assert.That(reply["ContactId"], Is.EqualTo("12"), reply.ToString());
        Assert.That(reply.All("Persons/Person/PersonId"), Is.EqualTo(new[] { "43", "44", "45" }));
        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        Assert.That(reply.Find("FieldProperties")!.Elements().Count(), Is.EqualTo(41));
    }

    [TestCase(10, ContactFixture.Pb)]
    [TestCase(14, ContactFixture.Tje0)]
    [TestCase(99999, ContactFixture.Tje0)]
    [TestCase(0, ContactFixture.Tje0)]
    [TestCase(-1, ContactFixture.Tje0)]
    public async Task GetContactWithPersons_UnreadableOrUnknown_IsNil(int id, int user)
    {
        var reply = await WithPersons(id, user);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task Case19_GetMyBizCard_HasAllPersonsOfTheCompany()
    {
        var reply = await _host.Contact(ContactFixture.Ann, "GetMyBizCard");

        Assert.That(reply["ContactId"], Is.EqualTo("1"), reply.ToString());
        Assert.That(reply.All("Persons/Person/PersonId"), Is.EqualTo(new[] { "25", "26", "27", "28", "29" }));
        Assert.That(reply.All("Interests/SelectableMDOListItem/Id"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task GetMyBizCard_CompanyOutOfReach_IsNil()
    {
        await using var host = await ContactFixture.StartAsync("UPDATE person SET contact_id = 10 WHERE person_id = 28;");
        var reply = await host.Contact(ContactFixture.Pb, "GetMyBizCard");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task GetMyBizCard_UserWithoutPerson_IsNil()
    {
        await using var host = await ContactFixture.StartAsync("UPDATE associate SET person_id = NULL WHERE associate_id = 6;");
        var reply = await host.Contact(ContactFixture.Ann, "GetMyBizCard");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task GetPersons_OwnPersonOfACompanyOutOfReach_TellsNothingOfIt()
    {
        await using var host = await ContactFixture.StartAsync("UPDATE person SET associate_id = 7, user_group_id = 3 WHERE person_id = 41;");
        var reply = await host.Contact(ContactFixture.Pb, "GetPersons", "<ContactId>10</ContactId>");

        Assert.That(Ids(reply), Is.EqualTo("41"));
        Assert.Multiple(() =>
        {
            Assert.That(reply["Person/Lastname"], Is.EqualTo("Nordmann"));
            Assert.That(reply["Person/ContactId"], Is.EqualTo("10"));
            Assert.That(reply["Person/ContactName"], Is.Empty);
            Assert.That(reply["Person/ContactFullName"], Is.Empty);
            Assert.That(reply["Person/ContactOrgNr"], Is.Empty);
            Assert.That(reply["Person/ContactCountryId"], Is.EqualTo("0"));
            Assert.That(reply["Person/ContactPhone"], Is.Empty);
        });
    }

    private static string Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return string.Join(' ', reply.All("Person/PersonId"));
    }

    private Task<SoapReply> Persons(int id, int user = ContactFixture.Tje0) => _host.Contact(user, "GetPersons", $"<ContactId>{id}</ContactId>");

    private Task<SoapReply> WithPersons(int id, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "GetContactWithPersons", $"<ContactId>{id}</ContactId>");
}
