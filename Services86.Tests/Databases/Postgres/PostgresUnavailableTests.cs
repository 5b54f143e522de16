using Npgsql;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Postgres;

/// <summary>Trouble with the server has one name and no driver text, and is over when the server is back.</summary>
internal sealed class PostgresUnavailableTests
{
    [TestCase("Database=services86_nowhere")]
    [TestCase("Username=nobody_here")]
    [TestCase("Password=wrong")]
    public async Task ConnectionString_ThatLeadsNowhere_IsUnavailable(string change)
    {
        await using var database = new PostgresDatabase();
        await database.InstallAsync();

        await RequireUnavailableAsync(database.Options.ConnectionString + ";" + change);
    }

    [Test]
    public async Task Server_ThatIsAway_IsUnavailableUntilItIsBack()
    {
        await using var cluster = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Fast);
        var options = Options(cluster.ConnectionString);
        await using var engine = DatabaseEngine.Open(options);
        Assert.That(await OneAsync(engine, options), Is.EqualTo(1));

        await cluster.StopAsync(PostgresStop.Immediate);
        Assert.That(() => OneAsync(engine, options), Throws.InstanceOf<DatabaseUnavailableException>().With.Message.EqualTo(DatabaseUnavailableException.DefaultMessage));
        Assert.That(() => OneAsync(engine, options), Throws.InstanceOf<DatabaseUnavailableException>(), "with connections that are known to be dead");
        await cluster.StartAsync(PostgresSettings.Fast);

        Assert.That(await OneAsync(engine, options), Is.EqualTo(1));
    }

    [Test]
    public async Task Session_WhoseConnectionDied_ReadsOnWithAnother()
    {
        await using var database = new PostgresDatabase();
        await database.InstallAsync();
        await using var session = database.Open();
        var process = await session.ExecuteScalarAsync<int>("SELECT pg_backend_pid()");
        await database.ScalarAsync<bool>("SELECT pg_terminate_backend(@process)", new { process });

        Assert.That(() => session.ExecuteScalarAsync<int>("SELECT 1"), Throws.TypeOf<DatabaseUnavailableException>());
        Assert.That(await session.ExecuteScalarAsync<int>("SELECT pg_backend_pid()"), Is.Not.EqualTo(process));
    }

    [Test]
    public async Task Statement_ThatTakesTooLong_IsUnavailableInTime()
    {
        await using var database = new PostgresDatabase();
        await database.InstallAsync();
        var options = Options(database.Options.ConnectionString, seconds: 1);
        await using var engine = DatabaseEngine.Open(options);
        await using var session = new Session(engine.Connections, engine.Dialect, options);

        Assert.That(() => session.ExecuteScalarAsync<int>("SELECT 1 FROM pg_sleep(20)"), Throws.InstanceOf<DatabaseUnavailableException>());
    }

    [Test]
    public async Task Row_HeldByAnotherTransaction_IsWaitedForAndThenAConflict()
    {
        const string RenameSql = "UPDATE user_group SET name = @name WHERE user_group_id = 1";
        await using var database = new PostgresDatabase();
        await database.InstallAsync();
        await using var holder = database.Open();
        await holder.BeginAsync();
        await holder.ExecuteAsync(RenameSql, new { name = "First" });
        await using var next = database.Open();
        await next.BeginAsync();
        await next.ExecuteScalarAsync<string>("SELECT name FROM user_group WHERE user_group_id = 1");
        var waiting = next.ExecuteAsync(RenameSql, new { name = "Second" });

        Assert.That(waiting.IsCompleted, Is.False);
        await holder.CommitAsync();

        Assert.That(() => waiting, Throws.InstanceOf<ConflictException>());
        Assert.That(() => next.CommitAsync(), Throws.InvalidOperationException, "nothing of it can be stored");
    }

    private static async Task RequireUnavailableAsync(string connectionString)
    {
        var options = Options(connectionString);
        await using var engine = DatabaseEngine.Open(options);

        var failure = Assert.CatchAsync<DatabaseUnavailableException>(() => OneAsync(engine, options));

        Assert.That(failure!.Message, Is.EqualTo(DatabaseUnavailableException.DefaultMessage));
    }

    private static async Task<int> OneAsync(DatabaseEngine engine, DatabaseOptions options)
    {
        await using var session = new Session(engine.Connections, engine.Dialect, options);
        return await session.ExecuteScalarAsync<int>("SELECT 1");
    }

    private static DatabaseOptions Options(string connectionString, int seconds = 10) => new()
    {
        Provider = DatabaseEngine.PostgreSql,
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString).ToString(),
        CommandTimeout = seconds,
    };
}
