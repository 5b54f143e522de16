using Services86.Data.Database;

namespace Services86.Tests.Databases;

internal sealed class SqliteSessionTests : SessionTests<SqliteDatabase>;

internal sealed class PostgresSessionTests : SessionTests<PostgresDatabase>;

internal abstract class SessionTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string InsertGroupSql = "INSERT INTO user_group (name) VALUES (@name)";
    private const string CountGroupsSql = "SELECT COUNT(*) FROM user_group WHERE name = @name";

    [SetUp]
    public Task Install() => Database.InstallAsync();

    [Test]
    public async Task Dispose_WithoutCommit_UndoesTheTransaction()
    {
        await using (var session = Database.Open())
        {
            await session.BeginAsync();
            await session.ExecuteAsync(InsertGroupSql, new { name = "Lost" });
        }

        Assert.That(await CountAsync("Lost"), Is.Zero);
    }

    [Test]
    public async Task Commit_MakesTheChangeVisibleToOthers()
    {
        await using var session = Database.Open();
        await session.BeginAsync();
        await session.ExecuteAsync(InsertGroupSql, new { name = "Kept" });
        Assert.That(await CountAsync("Kept"), Is.Zero, "not yet committed");

        await session.CommitAsync();

        Assert.That(await CountAsync("Kept"), Is.EqualTo(1));
    }

    [Test]
    public async Task Reads_OfOneSession_SeeOneState_UntilRolledBack()
    {
        await using var reading = Database.Open();
        Assert.That(await reading.ExecuteScalarAsync<int>(CountGroupsSql, new { name = "Later" }), Is.Zero);
        await using (var writing = Database.Open())
        {
            await writing.BeginAsync();
            await writing.ExecuteAsync(InsertGroupSql, new { name = "Later" });
            await writing.CommitAsync();
        }

        Assert.That(await reading.ExecuteScalarAsync<int>(CountGroupsSql, new { name = "Later" }), Is.Zero, "the same state");
        reading.Rollback();
        Assert.That(await reading.ExecuteScalarAsync<int>(CountGroupsSql, new { name = "Later" }), Is.EqualTo(1), "the present state");
    }

    [Test]
    public async Task Text_OfAnyLength_TravelsThereAndBack([Values(0, 1, 255, 256, 257, 5000)] int length)
    {
        var text = string.Concat(Enumerable.Repeat("Øl€😀", length)).AsSpan(0, length).ToString();
        await using var session = Database.Open();
        await session.BeginAsync();
        await session.ExecuteAsync("INSERT INTO user_group (name, tooltip) VALUES ('Text', @text)", new { text });

        var read = await session.ExecuteScalarAsync<string>("SELECT tooltip FROM user_group WHERE name = 'Text'");

        Assert.That(read, Is.EqualTo(text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] + '\uFFFD' : text));
    }

    [Test]
    public async Task Transaction_SeesItsOwnChanges()
    {
        await using var session = Database.Open();
        await session.BeginAsync();
        await session.ExecuteAsync(InsertGroupSql, new { name = "Mine" });

        Assert.That(await session.ExecuteScalarAsync<int>(CountGroupsSql, new { name = "Mine" }), Is.EqualTo(1));
    }

    [Test]
    public async Task Begin_InsideATransaction_IsAnError()
    {
        await using var session = Database.Open();
        await session.BeginAsync();

        Assert.That(async () => await session.BeginAsync(), Throws.InvalidOperationException);
    }

    [Test]
    public async Task Begin_AfterFailedStatement_WorksAgain()
    {
        await using (var session = Database.Open())
        {
            await session.BeginAsync();
            Assert.That(async () => await session.ExecuteAsync("INSERT INTO user_group (name) VALUES (NULL)"), Throws.Exception);
        }

        await using var next = Database.Open();
        await next.BeginAsync();
        await next.ExecuteAsync(InsertGroupSql, new { name = "After" });
        await next.CommitAsync();
        Assert.That(await CountAsync("After"), Is.EqualTo(1));
    }

    [Test]
    public async Task ForeignKey_ToNothing_IsRefused()
    {
        await using var session = Database.Open();
        await session.BeginAsync();

        Assert.That(
            async () => await session.ExecuteAsync("INSERT INTO diary_view (associate_id, name) VALUES (987654, 'x')"), Throws.TypeOf<KeyClashException>());
    }

    [TestCase("INSERT INTO user_group (user_group_id, name) VALUES (1, 'Again')", true, TestName = "Statement_TakenId_IsAKeyClash")]
    [TestCase("INSERT INTO associate (name, name_key, user_group_id, role_id, created_at, updated_at) VALUES ('x', 'SYSTEM', 1, 1, 0, 0)", true, TestName = "Statement_TakenName_IsAKeyClash")]
    [TestCase("DELETE FROM user_group WHERE user_group_id = 1", true, TestName = "Statement_DeletingWhatIsReferredTo_IsAKeyClash")]
    [TestCase("INSERT INTO user_group (name) VALUES (NULL)", false, TestName = "Statement_NothingInAMandatoryColumn_IsAFaultOfOurs")]
    public async Task Statement_ThatAKeyRefuses_IsAKeyClash(string sql, bool isClash)
    {
        await using var session = Database.Open();
        await session.BeginAsync();

        Assert.That(
            async () => await session.ExecuteAsync(sql), isClash ? Throws.TypeOf<KeyClashException>() : Throws.InstanceOf<System.Data.Common.DbException>());
    }

    [Test]
    public async Task Write_ThatAKeyRefusesEachTime_IsTriedThreeTimes()
    {
        var attempts = 0;
        await using var session = Database.Open();

        Assert.That(
            () => session.WriteAsync(async () =>
            {
                attempts++;
                await session.ExecuteAsync("INSERT INTO user_group (user_group_id, name) VALUES (1, 'Again')");
            }),
            Throws.TypeOf<KeyClashException>());
        Assert.That(attempts, Is.EqualTo(3));
    }

    [Test]
    public async Task Write_ThatAKeyRefusesOnce_SucceedsTheNextTime()
    {
        var id = 1;
        await using var session = Database.Open();

        await session.WriteAsync(() => session.ExecuteAsync("INSERT INTO user_group (user_group_id, name) VALUES (@id, 'Second')", new { id = id == 1 ? id++ : 900 }));

        Assert.That(await CountAsync("Second"), Is.EqualTo(1));
    }

    [Test]
    public async Task Read_AfterAFailedOne_IsAnswered()
    {
        await using var session = Database.Open();
        Assert.That(async () => await session.ExecuteScalarAsync<int>("SELECT nothing FROM nowhere"), Throws.Exception);

        Assert.That(await session.ExecuteScalarAsync<int>("SELECT 1"), Is.EqualTo(1));
    }

    [Test]
    public async Task Session_AfterTheEndOfItsDatabase_IsToldThatItIsAway()
    {
        await using var engine = DatabaseEngine.Open(Database.Options);
        await using var session = new Session(engine.Connections, engine.Dialect, Database.Options);
        await engine.DisposeAsync();

        Assert.That(async () => await session.ExecuteScalarAsync<int>("SELECT 1"), Throws.TypeOf<DatabaseUnavailableException>());
        Assert.That(async () => await session.BeginAsync(), Throws.TypeOf<DatabaseUnavailableException>());
    }

    [Test]
    public async Task Reserve_InParallel_NeverGivesAnIdTwice()
    {
        const int Workers = 4;
        const int Rounds = 25;
        const int Block = 7;
        await using var other = Database.SecondProcess();

        var blocks = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var ids = new List<int>();
            for (var round = 0; round < Rounds; round++)
            {
                await using var session = (worker % 2 == 0 ? Database : other).Open();
                await session.BeginAsync();
                var taken = await session.ReserveAsync("appointment", Block);
                await session.CommitAsync();
                Assert.That(taken, Has.Count.EqualTo(Block).And.Ordered);
                ids.AddRange(taken);
            }

            return ids;
        })));

        var all = blocks.SelectMany(ids => ids).ToArray();
        Assert.That(all, Is.Unique);
        Assert.That(all.Min(), Is.EqualTo(1001));
    }

    [Test]
    public async Task Reserve_OutsideATransaction_IsAnError()
    {
        await using var session = Database.Open();

        Assert.That(() => session.ReserveAsync("appointment", 1), Throws.InvalidOperationException);
    }

    [Test]
    public async Task Insert_AfterReserve_TakesTheNextId()
    {
        await using var session = Database.Open();
        await session.BeginAsync();
        var taken = await session.ReserveAsync("user_group", 5);

        var next = await session.ExecuteScalarAsync<int>("INSERT INTO user_group (name) VALUES ('Next') RETURNING user_group_id");

        Assert.That(next, Is.EqualTo(taken[^1] + 1));
    }

    [Test]
    public async Task List_OfAnyLength_FindsJustItsMembers([Values(1, 2, 7, 11, 37)] int length)
    {
        await using var session = Database.Open();

        var found = await session.QueryAsync<int>(
            "SELECT country_id FROM country WHERE country_id IN @ids ORDER BY country_id", new { ids = Enumerable.Range(1, length).ToArray() });

        Assert.That(found, Is.EqualTo(new[] { 4, 8, 10, 12, 16, 20, 24, 28, 31, 32, 36 }.Where(id => id <= length)));
    }

    [Test]
    public async Task Cancellation_BeforeTheStatement_EndsIt()
    {
        using var source = new CancellationTokenSource();
        await using var session = Database.Open();
        session.Cancellation = source.Token;
        await session.ExecuteScalarAsync<int>("SELECT 1");
        await source.CancelAsync();

        Assert.That(async () => await session.ExecuteScalarAsync<int>("SELECT 1"), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Query_NullAfterValue_MapsBoth()
    {
        await using var session = Database.Open();

        var rows = await session.QueryAsync<Times>("""
            SELECT 1 AS Number, 5 AS Wall, 7 AS Instant, '2026-03-29' AS Day, TRUE AS Flag, 'x' AS Name, 1.5 AS Share, 6 AS Weekday
            UNION ALL SELECT NULL, NULL, NULL, NULL, FALSE, NULL, NULL, 0
            """);

        Assert.That(rows[0], Is.EqualTo(new Times
        {
            Number = 1,
            Wall = new WallClock(5),
            Instant = new UtcInstant(7),
            Day = new DateOnly(2026, 3, 29),
            Flag = true,
            Name = "x",
            Share = 1.5,
            Weekday = DayOfWeek.Saturday,
        }));
        Assert.That(rows[1], Is.EqualTo(new Times()));
    }

    [Test]
    public async Task Query_ValueAfterNull_MapsBoth()
    {
        await using var session = Database.Open();

        var rows = await session.QueryAsync<Times>("""
            SELECT * FROM (
              SELECT 1 AS Sorting, CAST(NULL AS INTEGER) AS Number, CAST(NULL AS TEXT) AS Name, CAST(NULL AS INTEGER) AS Wall
              UNION ALL SELECT 2, 7, 'y', 9) t
            ORDER BY Sorting
            """);

        Assert.That(rows, Is.EqualTo(new[] { new Times(), new Times { Number = 7, Name = "y", Wall = new WallClock(9) } }));
    }

    [Test]
    public async Task StoredTimes_TravelThere_AndBack()
    {
        var given = new Times
        {
            Number = 1,
            Wall = WallClock.From(new DateTime(2026, 3, 29, 2, 30, 0)),
            Instant = new UtcInstant(1_774_750_000),
            Day = new DateOnly(1931, 12, 31),
        };
        await using var session = Database.Open();
        await session.BeginAsync();
        await session.ExecuteAsync(
            """
            INSERT INTO project (project_id, next_milestone_at, created_at, updated_at, end_on, is_done, publish_from)
            VALUES (@Number, @Wall, @Instant, @Instant, @Day, @Flag, @Missing)
            """,
            new { given.Number, given.Wall, given.Instant, given.Day, given.Flag, Missing = (DateOnly?)null });

        var read = await session.QueryFirstOrDefaultAsync<Times>(
            "SELECT project_id AS Number, next_milestone_at AS Wall, created_at AS Instant, end_on AS Day, is_done AS Flag FROM project");

        Assert.That(read, Is.EqualTo(given));
        Assert.That(read!.Wall!.Value.ToDateTime(), Is.EqualTo(new DateTime(2026, 3, 29, 2, 30, 0)));
    }

    private async Task<int> CountAsync(string name)
    {
        await using var session = Database.Open();
        return await session.ExecuteScalarAsync<int>(CountGroupsSql, new { name });
    }

    private sealed record Times
    {
        public int? Number { get; init; }

        public WallClock? Wall { get; init; }

        public UtcInstant? Instant { get; init; }

        public DateOnly? Day { get; init; }

        public bool Flag { get; init; }

        public string? Name { get; init; }

        public double? Share { get; init; }

        public DayOfWeek Weekday { get; init; }
    }
}
