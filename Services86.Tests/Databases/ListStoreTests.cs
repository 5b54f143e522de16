using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Tests.Unit.Time;

namespace Services86.Tests.Databases;

internal sealed class SqliteListStoreTests : ListStoreTests<SqliteDatabase>;

internal sealed class PostgresListStoreTests : ListStoreTests<PostgresDatabase>;

internal abstract class ListStoreTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private FakeClock _clock = null!;
    private ListStore _lists = null!;

    [SetUp]
    public async Task Install()
    {
        await Database.InstallAsync();
        _clock = new FakeClock("2026-03-02T09:00:00Z");
        _lists = Database.Lists(_clock);
    }

    [TearDown]
    public void Close() => _lists.Dispose();

    [Test]
    public async Task Current_ChangeByAnotherProgram_ShowsAfterASecond()
    {
        var before = await _lists.CurrentAsync();
        await using (var other = Database.SecondProcess()) await RenameAsync(other, "Renamed");

        Assert.That(await _lists.CurrentAsync(), Is.SameAs(before), "within the second");
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.That((await _lists.CurrentAsync()).Groups[2].Name, Is.EqualTo("Renamed"));
        Assert.That(before.Groups[2].Name, Is.EqualTo("Sales"), "a snapshot never changes");
    }

    [Test]
    public async Task Current_NothingChanged_KeepsTheSnapshot()
    {
        var before = await _lists.CurrentAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(await _lists.CurrentAsync(), Is.SameAs(before));
    }

    [Test]
    public async Task Invalidate_AfterOwnChange_ShowsAtOnce()
    {
        await _lists.CurrentAsync();
        await RenameAsync(Database, "At once");

        await _lists.InvalidateAsync();

        Assert.That((await _lists.CurrentAsync()).Groups[2].Name, Is.EqualTo("At once"));
    }

    [Test]
    public async Task Preference_NearestLevelWins()
    {
        await SetAsync("Functions", "GetAdvanceDays", 3, 0, "database");
        await SetAsync("Functions", "GetAdvanceDays", 4, 1, "group");
        await SetAsync("Functions", "GetAdvanceDays", 5, 2, "individual");

        var lists = await _lists.CurrentAsync();

        Assert.That(lists.GetPreference("Functions", "GetAdvanceDays", 2), Is.EqualTo("individual"));
        Assert.That(lists.GetPreference("Functions", "GetAdvanceDays", 1), Is.EqualTo("group"));
        Assert.That(lists.GetPreference("Functions", "GetAdvanceDays", 999), Is.EqualTo("database"));
        Assert.That(lists.GetPreference("Functions", "NoSuchKey", 1), Is.Null);
    }

    [Test]
    public async Task Preference_VisualSection_HasTwoSpellings()
    {
        await SetAsync("Visual", "HistorySize", 5, 1, "7");

        var lists = await _lists.CurrentAsync();

        Assert.That(lists.GetPreferenceNumber("Visual effects", "HistorySize", 1, 0), Is.EqualTo(7));
        Assert.That(lists.GetPreferenceNumber("Visual", "HistorySize", 2, 0), Is.EqualTo(20));
    }

    [TestCase("1", true)]
    [TestCase("y", true)]
    [TestCase("Yes", true)]
    [TestCase("TRUE", true)]
    [TestCase("0", false)]
    [TestCase("on", false)]
    [TestCase("2", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void YesNo_Spelling_IsOnOrOff(string? value, bool on) => Assert.That(PreferenceTable.IsYes(value), Is.EqualTo(on));

    [Test]
    public async Task SecondaryGroups_CountWhileValidOnly()
    {
        await ChangeAsync(Database, """
            INSERT INTO associate_group (associate_id, user_group_id, valid_from_at, valid_to_at)
            VALUES (1, 1, NULL, NULL), (1, 2, NULL, NULL), (1, 3, 100, NULL), (1, 4, NULL, 100)
            """);

        var associate = (await _lists.CurrentAsync()).Associates[1];

        Assert.That(associate.SecondaryGroups(new WallClock(99)), Is.EqualTo(new[] { 2, 4 }));
        Assert.That(associate.SecondaryGroups(new WallClock(100)), Is.EqualTo(new[] { 2, 3 }));
    }

    private static Task RenameAsync(TestDatabase database, string name) =>
        ChangeAsync(database, "UPDATE user_group SET name = @name WHERE user_group_id = 2", new { name });

    private Task SetAsync(string section, string key, int level, int owner, string value) => ChangeAsync(
        Database,
        "INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES (@section, @key, @level, @owner, @value)",
        new { section, key, level, owner, value });

    private static async Task ChangeAsync(TestDatabase database, string sql, object? args = null)
    {
        await using var session = database.Open();
        await session.BeginAsync();
        await session.ExecuteAsync(sql, args);
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
    }
}
