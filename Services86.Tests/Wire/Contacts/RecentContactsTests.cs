using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetMyRecentContacts: case 21 of contact-examples.md and the edges of contact-operations.md §29.</summary>
[TestFixture]
internal sealed class RecentContactsTests
{
    private const string NewYork = "<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";

    // Of user 5: history 13, 14 (deleted), 10; favourites 16, 10, 999. Of user 7: a company out of his reach.
    private const string Lists = """
        INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES
          (5, 5, 13, 300), (5, 5, 14, 250), (5, 5, 10, 200), (5, 6, 41, 400), (7, 5, 10, 100);
        INSERT INTO favourite (associate_id, table_no, record_id, rank, created_at) VALUES
          (5, 5, 10, 2, 0), (5, 5, 16, 1, 0), (5, 5, 999, 3, 0), (5, 11, 1, 1, 0), (7, 5, 12, 1, 0);
        """;

    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(
        Lists
        + Entry(900, type: 2, status: 1, contact: 12, "2023-02-15T15:00:00")
        + Entry(901, type: 1, status: 10, contact: 12, "2023-02-15T15:00:00")
        + Entry(902, type: 1, status: 9, contact: 12, "2023-02-15T15:00:00")
        + Entry(903, type: 1, status: 4, contact: 12, "2023-02-15T15:00:00")
        + Entry(904, type: 6, status: 5, contact: 11, "2023-02-15T00:00:00")
        + Entry(905, type: 1, status: 1, contact: 12, "2023-02-14T23:59:59")
        + Entry(906, type: 1, status: 1, contact: 16, "2023-02-17T00:00:00")
        + Entry(907, type: 1, status: 3, contact: 1, "2023-02-16T23:59:59")
        + Entry(908, type: 1, status: 1, contact: 10, "2023-02-15T23:00:00"));

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case21_Diary_TodayThenTomorrow()
    {
        await using var host = await ContactFixture.StartAsync();

        Assert.That(Ids(await Recent(host, "Diary")), Is.EqualTo("13 10"));
        Assert.That(Ids(await Recent(host, "History")), Is.Empty);
    }

    [Test]
    public async Task Case21_History_LatestFirstWithoutTheDeletedOne() => Assert.That(Ids(await Recent("History")), Is.EqualTo("13 10"));

    [Test]
    public async Task Diary_EntriesOfTwoDays_EachCompanyAtItsEarliest() => Assert.That(Ids(await Recent("Diary")), Is.EqualTo("11 13 10 1"));

    [Test]
    public async Task Diary_OtherZone_DaysAreTheCallers() =>
        // 00:00 in New York is 06:00 in the base zone.
        Assert.That(Ids(await Recent("Diary", NewYork)), Is.EqualTo("13 10 1 16"));

    [Test]
    public async Task Favorites_ByRank() => Assert.That(Ids(await Recent("Favorites")), Is.EqualTo("16 10"));

    [TestCase("History Diary Favorites")]
    [TestCase("Favorites Diary History")]
    [TestCase("")]
    [TestCase("All")]
    [TestCase("Unknown")]
    [TestCase("UndefinedValue8")]
    public async Task AllSources_HistoryDiaryFavouritesEachOnce(string sources) =>
        Assert.That(Ids(await Recent(sources)), Is.EqualTo("13 10 11 1 16"));

    [Test]
    public async Task SourceAbsent_IsAll() =>
        Assert.That(Ids(await _host.Contact(ContactFixture.Tje0, "GetMyRecentContacts")), Is.EqualTo("13 10 11 1 16"));

    [TestCase("Visual effects", "1", "13")]
    [TestCase("Visual", "2", "13")]
    [TestCase("Visual effects", "3", "13 10")]
    [TestCase("Visual effects", "0", "")]
    [TestCase("Visual effects", "-5", "")]
    public async Task HistorySize_CountsEntriesNotCards(string section, string size, string ids)
    {
        await using var host = await ContactFixture.StartAsync(
            Lists + $"INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('{section}', 'HistorySize', 5, 5, '{size}');");

        Assert.That(Ids(await Recent(host, "History")), Is.EqualTo(ids));
    }

    [TestCase("History")]
    [TestCase("Favorites")]
    public async Task CompaniesOutOfReach_AreLeftOut(string source) =>
        Assert.That(Ids(await _host.Contact(ContactFixture.Pb, "GetMyRecentContacts", $"<SourceType>{source}</SourceType>")), Is.Empty);

    [Test]
    public async Task Diary_RoleThatHidesTheOwnDiary_GivesNothing()
    {
        await using var host = await ContactFixture.StartAsync("DELETE FROM role_data_right WHERE role_id = 11 AND table_no = 9;");

        Assert.That(Ids(await Recent(host, "Diary")), Is.Empty);
    }

    [Test]
    public async Task UnknownSource_CannotBeRead()
    {
        var reply = await Recent("Elsewhere");

        Assert.That(reply.IsFault, Is.True, reply.ToString());
    }

    [Test]
    public async Task Reading_LeavesTheHistoryAsItIs()
    {
        await Recent("");

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM recent_item"), Is.EqualTo(5));
    }

    private static string Entry(int id, int type, int status, int contact, string start)
    {
        var at = DateTimeOffset.Parse(start + "Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds();
        return $"""
            INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, contact_id, created_at, updated_at)
            VALUES ({id}, 5, 2, {type}, {status}, {at}, {at}, {at}, {contact}, 0, 0);
            """;
    }

    private static string Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return string.Join(' ', reply.All("Contact/ContactId"));
    }

    private static Task<SoapReply> Recent(TestHost host, string sources, string? zone = null) =>
        host.Contact(ContactFixture.Tje0, "GetMyRecentContacts", $"<SourceType>{sources}</SourceType>", zone);

    private Task<SoapReply> Recent(string sources, string? zone = null) => Recent(_host, sources, zone);
}
