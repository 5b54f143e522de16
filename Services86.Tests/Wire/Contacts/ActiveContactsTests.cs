using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetMyActiveContacts: cases 22-31 of contact-examples.md and the edges of contact-operations.md §5.</summary>
[TestFixture]
internal sealed class ActiveContactsTests
{
    private const string All = "Created Updated NewActivity ActivityCompleted PersonAdded PersonUpdated DocumentAdded";
    private const string NewYork = "<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";

    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCase(All)]
    [TestCase("")]
    [TestCase("All")]
    [TestCase("UndefinedValue128")]
    public async Task Case22_All_ThreeRowsLatestFirst(string actions) =>
        Assert.That(Ids(await Active("2023-02-14T00:00:00", actions)), Is.EqualTo("12 10 16"));

    [Test]
    public async Task Case23_PrivateActivityOfAColleague_GivesNoEvent()
    {
        var row = Row(await Active("2023-02-14T00:00:00"), 12);

        Assert.That(Texts(row, "Action", "ActionTime", "ActionId"), Is.EqualTo("DocumentAdded 2023-02-15T11:30:00 102"));
    }

    [Test]
    public async Task Case24_CompletedActivity_NamesActorAndPerson()
    {
        var row = Row(await Active("2023-02-14T00:00:00"), 10);

        Assert.That(
            Texts(row, "Action", "ActionTime", "ActionId", "PersonId", "ActivityPersonId", "ActivityPersonName", "AssociateId"),
            Is.EqualTo("ActivityCompleted 2023-02-15T11:15:00 100 41 26 Tina Jensen 5"));
        Assert.That(
            Texts(row, "Name", "OrgNr", "URL", "Category", "AssociateFullName"),
            Is.EqualTo("Smith Consulting NO 111 http://smith.example Customer Tina Jensen"));
    }

    [Test]
    public async Task Case25_NewActivity_IsShownInTheBaseZone()
    {
        var row = Row(await Active("2023-02-14T00:00:00"), 16);

        Assert.That(Texts(row, "Action", "ActionTime", "ActionId"), Is.EqualTo("NewActivity 2023-02-14T21:00:00 104"));
        Assert.That(row.Element(SoapReply.Service + "Category")!.Value, Is.Empty);
    }

    [Test]
    public async Task Case26_Updated_OnlyUpdatedCompanies()
    {
        var reply = await Active("2023-02-14T00:00:00", "Updated");

        Assert.That(Ids(reply), Is.EqualTo("10"));
        Assert.That(Texts(Row(reply, 10), "ActionTime", "ActionId", "ActivityPersonId"), Is.EqualTo("2023-02-15T10:00:00 10 27"));
    }

    [TestCase("<a:int>2</a:int>", "12")]
    [TestCase("<a:int>2</a:int><a:int>1</a:int>", "12 10")]
    [TestCase("<a:int>0</a:int>", "16")]
    [TestCase("<a:int>999</a:int>", "")]
    [TestCase("", "12 10 16")]
    public async Task Case27_Categories_Filter(string categories, string ids) =>
        Assert.That(Ids(await Active("2023-02-14T00:00:00", All, categories)), Is.EqualTo(ids));

    [Test]
    public async Task Case28_FutureStart_MeansSinceTheLastLogOut() =>
        Assert.That(Ids(await Active("2023-02-16T00:00:00")), Is.EqualTo("12 10 16"));

    [Test]
    public async Task Start_ExactlyNow_IsNotTheFuture() => Assert.That(Ids(await Active("2023-02-15T14:00:00")), Is.Empty);

    [Test]
    public async Task Start_LaterToday_IsTheFuture() => Assert.That(Ids(await Active("2023-02-15T14:00:01")), Is.EqualTo("12 10 16"));

    [Test]
    public async Task FutureStart_NeverLoggedOut_MeansEverything() =>
        Assert.That(Ids(await Active("2023-02-16T00:00:00", user: ContactFixture.Ann)), Is.EqualTo("11"));

    [Test]
    public async Task Case29_StartToday_LeavesOutYesterday() => Assert.That(Ids(await Active("2023-02-15T00:00:00")), Is.EqualTo("12 10"));

    [Test]
    public async Task Case30_HeaderZone_ConvertsStartAndActionTime()
    {
        var reply = await Active("2023-02-15T04:00:00", All, zone: NewYork);

        Assert.That(Ids(reply), Is.EqualTo("12 10"));
        Assert.That(Texts(Row(reply, 12), "ActionTime"), Is.EqualTo("2023-02-15T05:30:00"));
        Assert.That(Texts(Row(reply, 10), "ActionTime"), Is.EqualTo("2023-02-15T05:15:00"));
    }

    [Test]
    public async Task Case31_CreatedOrPersonAdded_OnlyTheNewCompany()
    {
        var reply = await Active("2023-02-15T00:00:00", "Created PersonAdded");

        Assert.That(Ids(reply), Is.EqualTo("12"));
        Assert.That(Texts(Row(reply, 12), "Action", "ActionTime", "ActionId"), Is.EqualTo("Created 2023-02-15T11:00:00 12"));
    }

    [Test]
    public async Task PersonAdded_SinceBefore_NamesThePerson()
    {
        var reply = await Active("2023-02-01T00:00:00", "PersonAdded");

        // Persons of one company were registered in the same second: the larger id wins.
        Assert.That(Ids(reply), Is.EqualTo("10 12"));
        Assert.That(Texts(Row(reply, 12), "Action", "ActionTime", "ActionId", "PersonId"), Is.EqualTo("PersonAdded 2023-02-01T09:00:00 45 45"));
    }

    [Test]
    public async Task Boundary_EventAtTheStart_Counts()
    {
        Assert.That(Ids(await Active("2023-02-14T21:00:00", "NewActivity")), Does.Contain("16"));
        Assert.That(Ids(await Active("2023-02-14T21:00:01", "NewActivity")), Does.Not.Contain("16"));
    }

    [Test]
    public async Task NoDate_MeansEverything() =>
        Assert.That(Ids(await Active("0001-01-01T00:00:00", "Created")), Is.EqualTo("12 10 16"));

    [Test]
    public async Task RoleWithoutRightOnOwnCompanies_GivesNothing()
    {
        await using var host = await ContactFixture.StartAsync("DELETE FROM role_data_right WHERE role_id = 11 AND table_no = 5 AND relation = 0;");
        var reply = await host.Contact(ContactFixture.Tje0, "GetMyActiveContacts", "<ActivityStartTime>2023-02-14T00:00:00</ActivityStartTime>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response!.Elements(), Is.Empty);
    }

    [Test]
    public async Task Rows_HaveNoRights()
    {
        var row = Row(await Active("2023-02-14T00:00:00"), 12);

        Assert.That(SoapReply.IsNil(row.Element(SoapReply.Service + "TableRight")!), Is.True);
        Assert.That(SoapReply.IsNil(row.Element(SoapReply.Service + "FieldProperties")!), Is.True);
    }

    private Task<SoapReply> Active(
        string start, string actions = All, string categories = "", string? zone = null, int user = ContactFixture.Tje0) => _host.Contact(
        user,
        "GetMyActiveContacts",
        $"<ActivityStartTime>{start}</ActivityStartTime><ContactCategories>{categories}</ContactCategories><ActionType>{actions}</ActionType>",
        zone);

    private static string Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return string.Join(' ', reply.All("ContactActivity/ContactId"));
    }

    private static XElement Row(SoapReply reply, int contactId) =>
        reply.Response!.Elements().Single(row => row.Element(SoapReply.Service + "ContactId")!.Value == $"{contactId}");

    private static string Texts(XElement row, params string[] members) =>
        string.Join(' ', members.Select(member => row.Element(SoapReply.Service + member)!.Value));
}
