using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetContactList, GetMyContacts and IsNumberValid: cases 17, 18 and 39 of contact-examples.md and their edges. Nothing is changed: one host.</summary>
[TestFixture]
internal sealed class ContactListTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case17_GetContactList_OrderOfTheInputEachOnce() => Assert.That(Ids(await List([16, 99999, 10, 14, 10])), Is.EqualTo("16 10"));

    [TestCase("")]
    [TestCase("<ContactIds/>")]
    [TestCase("<ContactIds><a:int>0</a:int><a:int>-1</a:int></ContactIds>")]
    public async Task GetContactList_NothingToFind_IsAnEmptyArray(string ids)
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetContactList", ids);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response!.Elements(), Is.Empty);
    }

    [Test]
    public async Task GetContactList_CompaniesOutOfReach_AreLeftOut() => Assert.That(Ids(await List([10, 13, 16], ContactFixture.Pb)), Is.EqualTo("13"));

    [Test]
    public async Task GetContactList_ManyIds_AreFoundAcrossAllChunks() =>
        Assert.That(Ids(await List([16, .. Enumerable.Range(20_000, 1200), 10])), Is.EqualTo("16 10"));

    [Test]
    public async Task GetContactList_Card_IsThatOfGetContact()
    {
        var one = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>10</ContactId>");
        var many = await List([10]);

        Assert.That(string.Concat(many.Response!.Elements().Single().Nodes()), Is.EqualTo(string.Concat(one.Response!.Nodes())));
    }

    [Test]
    public async Task Case18_GetMyContacts_ByNameAndDepartment() => Assert.That(Ids(await Mine(ContactFixture.Tje0)), Is.EqualTo("16 10 12"));

    [Test]
    public async Task GetMyContacts_OrderIsThatOfUpperCaseLetters()
    {
        await using var host = await ContactFixture.StartAsync("""
            UPDATE contact SET name = 'smith Consulting' WHERE contact_id = 10;
            UPDATE contact SET name = 'Ærlig' WHERE contact_id = 16;
            INSERT INTO contact (contact_id, name, name_key, department, department_key, associate_id, created_at, updated_at)
              VALUES (50, 'Smith Consulting', 'SMITH CONSULTING', 'bergen', 'BERGEN', 5, 0, 0), (51, 'Ål', 'ÅL', '', '', 5, 0, 0);
            """);

        Assert.That(Ids(await host.Contact(ContactFixture.Tje0, "GetMyContacts")), Is.EqualTo("10 12 50 51 16"));
    }

    [Test]
    public async Task GetMyContacts_RoleWithoutRightOnOwnCompanies_IsAnEmptyArray()
    {
        await using var host = await ContactFixture.StartAsync("DELETE FROM role_data_right WHERE role_id = 14 AND table_no = 5;");
        var reply = await host.Contact(ContactFixture.Pb, "GetMyContacts");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response!.Elements(), Is.Empty);
    }

    [TestCase(12, "10001", false)]
    [TestCase(10, "10001", true)]
    [TestCase(12, "20000", true)]
    [TestCase(12, "10004", true)]
    [TestCase(0, "10001", false)]
    public async Task Case39_IsNumberValid_UniqueNumbers(int contactId, string number, bool isValid) =>
        Assert.That(await IsValid(_host, contactId, number), Is.EqualTo(isValid));

    [TestCase(99999, "10001", false)]
    [TestCase(-1, "10001", false)]
    [TestCase(12, " 10001 ", false)]
    [TestCase(12, "1000000000100000000010000000001000000000100000000", true)]
    [TestCase(12, "10000000001000000000100000000010000000001000000000", false)]
    public async Task IsNumberValid_EdgesOfTheTable(int contactId, string number, bool isValid) =>
        Assert.That(await IsValid(_host, contactId, number), Is.EqualTo(isValid));

    [TestCase(2, 16, "", false)]
    [TestCase(10, 16, "", true)]
    [TestCase(0, 12, "10001", true)]
    public async Task Case40_IsNumberValid_FollowsTheFlagsOfTheCounter(int flags, int contactId, string number, bool isValid)
    {
        await using var host = await ContactFixture.StartAsync($"UPDATE counter SET flags = {flags};");

        Assert.That(await IsValid(host, contactId, number), Is.EqualTo(isValid));
    }

    [Test]
    public async Task IsNumberValid_NoCounter_AnythingGoesUpToItsLength()
    {
        await using var host = await ContactFixture.StartAsync("DELETE FROM counter;");

        Assert.That(await IsValid(host, 12, "10001"), Is.True);
        Assert.That(await IsValid(host, 12, new string('7', 50)), Is.False);
    }

    [TestCase("K-12", "k-12", false)]
    [TestCase("k-12", "K-12", false)]
    [TestCase("K-12", "K-123", true)]
    [TestCase("K-123", "K-12", true)]
    [TestCase("KØB-1", "køb-1", false)]
    [TestCase("køb-1", "KØB-1", false)]
    [TestCase("KØB-1", "KØB-2", true)]
    [TestCase("øst", "ØST", false)]
    [TestCase("%", "_", true)]
    public async Task IsNumberValid_Letters_CountInEitherCase(string taken, string number, bool isValid)
    {
        await using var host = await ContactFixture.StartAsync($"UPDATE contact SET number2 = '{taken}' WHERE contact_id = 11;");

        Assert.That(await IsValid(host, 12, number), Is.EqualTo(isValid));
        Assert.That(await IsValid(host, 11, number), Is.True);
    }

    [Test]
    public async Task IsNumberValid_NumberAbsent_IsBlank() =>
        Assert.That((await _host.Contact(ContactFixture.Tje0, "IsNumberValid", "<ContactId>16</ContactId>")).Response!.Value, Is.EqualTo("false"));

    [Test]
    public async Task IsNumberValid_NumberOfACompanyOutOfReach_IsTaken() =>
        Assert.That(await IsValid(_host, 13, "10001", ContactFixture.Pb), Is.False);

    private static string Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return string.Join(' ', reply.All("Contact/ContactId"));
    }

    private static async Task<bool> IsValid(TestHost host, int contactId, string number, int user = ContactFixture.Tje0)
    {
        var reply = await host.Contact(user, "IsNumberValid", $"<ContactId>{contactId}</ContactId><Number>{number}</Number>");
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return reply.Response!.Value == "true";
    }

    private Task<SoapReply> List(IEnumerable<int> ids, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "GetContactList", $"<ContactIds>{string.Concat(ids.Select(id => $"<a:int>{id}</a:int>"))}</ContactIds>");

    private Task<SoapReply> Mine(int user) => _host.Contact(user, "GetMyContacts");
}
