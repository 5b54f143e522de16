using System.Data.Common;
using Dapper;
using Services86.Data.Database;

namespace Services86.Tests.Databases;

/// <summary>The reuse of prepared statements is invisible: parallel, nested, after errors.</summary>
[TestFixture]
internal sealed class PreparedConnectionTests
{
    private SqliteDatabase _database = null!;
    private DbConnection _connection = null!;

    [SetUp]
    public async Task Install()
    {
        _database = new SqliteDatabase();
        await _database.InstallAsync();
        _connection = await _database.Connections.RentReaderAsync(default);
    }

    [TearDown]
    public async Task Drop()
    {
        _database.Connections.Return(_connection);
        await _database.DisposeAsync();
    }

    [TestCase("journal_mode", "wal")]
    [TestCase("foreign_keys", 1L)]
    [TestCase("query_only", 1L)]
    [TestCase("busy_timeout", 20_000L)]
    public async Task Setting_OfAReadConnection_IsAsAgreed(string name, object value) =>
        Assert.That(await _connection.ExecuteScalarAsync<object>($"PRAGMA {name}"), Is.EqualTo(value));

    [Test]
    public void ReadConnection_RefusesToWrite() =>
        Assert.That(() => _connection.Execute("UPDATE task SET name = 'x'"), Throws.InstanceOf<DbException>());

    [Test]
    public void Reader_OnTheSameTextWhileOneIsOpen_ReadsOnItsOwn()
    {
        const string Sql = "SELECT task_id FROM task ORDER BY task_id";
        var pairs = new List<(int, int)>();

        foreach (var outer in _connection.Query<int>(Sql, buffered: false))
            pairs.AddRange(_connection.Query<int>(Sql, buffered: false).Select(inner => (outer, inner)));

        Assert.That(pairs, Has.Count.EqualTo(14 * 14));
        Assert.That(pairs, Is.Unique);
    }

    [Test]
    public void Reader_AbandonedHalfWay_LeavesTheStatementUsable()
    {
        const string Sql = "SELECT task_id FROM task ORDER BY task_id";
        foreach (var _ in _connection.Query<int>(Sql, buffered: false)) break;

        Assert.That(_connection.Query<int>(Sql).Count(), Is.EqualTo(14));
    }

    [Test]
    public async Task Error_WhileRunning_LeavesTheStatementUsable()
    {
        await using var session = _database.Open();
        await session.BeginAsync();
        const string Sql = "INSERT INTO user_group (name) VALUES (@name)";
        await session.ExecuteAsync(Sql, new { name = "One" });
        Assert.That(async () => await session.ExecuteAsync(Sql, new { name = "One" }), Throws.TypeOf<KeyClashException>());
        Assert.That(async () => await session.ExecuteAsync(Sql, new { name = (string?)null }), Throws.InstanceOf<DbException>());

        Assert.That(await session.ExecuteAsync(Sql, new { name = "Two" }), Is.EqualTo(1));
        Assert.That(await session.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM user_group WHERE name IN ('One', 'Two')"), Is.EqualTo(2));
    }

    [Test]
    public void WrongStatement_LeavesTheConnectionUsable()
    {
        Assert.That(() => _connection.Query<int>("SELECT nothing FROM nowhere"), Throws.InstanceOf<DbException>());

        Assert.That(_connection.QuerySingle<int>("SELECT 5"), Is.EqualTo(5));
    }

    [Test]
    public void Parameters_InAnyOrder_FindTheirPlace()
    {
        const string Sql = "SELECT @a || '-' || @b || '-' || @a";

        Assert.That(_connection.ExecuteScalar<string>(Sql, new { a = "1", b = "2" }), Is.EqualTo("1-2-1"));
        Assert.That(_connection.ExecuteScalar<string>(Sql, Parameters(("b", "4"), ("a", "3"))), Is.EqualTo("3-4-3"));
        Assert.That(_connection.ExecuteScalar<string>(Sql, Parameters(("x", "0"), ("A", "5"), ("@b", "6"))), Is.EqualTo("5-6-5"));
        Assert.That(() => _connection.ExecuteScalar<string>(Sql, Parameters(("a", "7"))), Throws.InvalidOperationException);

        static DynamicParameters Parameters(params (string Name, string Value)[] values)
        {
            var parameters = new DynamicParameters();
            foreach (var (name, value) in values) parameters.Add(name, value);
            return parameters;
        }
    }

    [Test]
    public void Texts_BeyondTheCapacity_StillAnswer()
    {
        var open = _connection.Query<int>("SELECT task_id FROM task ORDER BY task_id", buffered: false).GetEnumerator();
        open.MoveNext();
        for (var i = 0; i < 1100; i++)
            Assert.That(_connection.QuerySingle<int>($"SELECT {i}"), Is.EqualTo(i));

        Assert.That(open.MoveNext(), Is.True, "a reader survives the clearing of the cache");
        open.Dispose();
        Assert.That(((PreparedConnection)_connection).Texts, Has.Count.LessThanOrEqualTo(500));
    }

    [Test]
    public void SeveralStatements_GiveSeveralResults()
    {
        using var results = _connection.QueryMultiple("SELECT COUNT(*) FROM task; SELECT name FROM task WHERE task_id = @id", new { id = 8 });

        Assert.That(results.ReadSingle<int>(), Is.EqualTo(14));
        Assert.That(results.ReadSingle<string>(), Is.EqualTo("Lunch"));
    }

    [Test]
    public async Task Sessions_InParallel_ReadWhatTheyAskFor()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                await using var session = _database.Open();
                var id = 1 + (worker + i) % 14;
                var row = await session.QueryFirstOrDefaultAsync<TaskIdentity>("SELECT task_id AS Id, rank AS Rank FROM task WHERE task_id = @id", new { id });
                if (row?.Id != id || row.Rank != id) throw new InvalidOperationException($"asked for {id}, got {row}");
            }
        })));
    }

    [Test]
    public async Task Statement_BeyondItsTime_EndsAsUnavailable()
    {
        await using var session = new Session(_database.Connections, _database.Dialect, new DatabaseOptions { CommandTimeout = 1 });

        Assert.That(async () => await session.ExecuteScalarAsync<long>(Endless), Throws.InstanceOf<DatabaseUnavailableException>());
        Assert.That(await session.ExecuteScalarAsync<int>("SELECT 3"), Is.EqualTo(3));
    }

    [Test]
    public async Task Statement_WhenCancelled_EndsAtOnce()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await using var session = _database.Open();
        session.Cancellation = source.Token;

        Assert.That(async () => await session.ExecuteScalarAsync<long>(Endless), Throws.InstanceOf<OperationCanceledException>());
    }

    private const string Endless = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
        """;

    private sealed record TaskIdentity
    {
        public int Id { get; init; }

        public int Rank { get; init; }
    }
}
