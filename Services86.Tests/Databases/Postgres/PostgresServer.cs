using Npgsql;

namespace Services86.Tests.Databases.Postgres;

/// <summary>The server on which the databases of this test run are made: a given one, or a private one that is started when the first test wants it.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string GivenServer = "SERVICES86_POSTGRES";
    private const string Required = "SERVICES86_REQUIRE_POSTGRES";

    private static readonly SemaphoreSlim Gate = new(1);
    private static PostgresServer? _ofThisRun;

    private readonly PostgresCluster? _cluster;
    private readonly string _connectionString;

    private readonly HashSet<string> _databases = [];
    private readonly bool _canCopyFiles;
    private Task _dropping = Task.CompletedTask;

    private PostgresServer(string connectionString, PostgresCluster? cluster, int major)
    {
        _connectionString = connectionString;
        _cluster = cluster;
        _canCopyFiles = major >= 15;
    }

    /// <summary>The server; without one the test is skipped visibly, or fails where it must not be skipped.</summary>
    public static async Task<PostgresServer> DemandAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return _ofThisRun ??= await OpenAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The programs of a PostgreSQL on this machine, for tests with servers of their own; skips or fails as above.</summary>
    public static PostgresBinaries DemandBinaries() => PostgresBinaries.Find() ?? throw Absent();

    public static async Task StopAsync()
    {
        if (_ofThisRun is { } server) await server.DisposeAsync();
        _ofThisRun = null;
    }

    /// <summary>How a database of this server is reached.</summary>
    public string ConnectionStringOf(string database) => new NpgsqlConnectionStringBuilder(_connectionString) { Database = database }.ToString();

    /// <summary>What CREATE DATABASE says to copy a database. Copying its files is faster than writing them through the journal, as from 15 on is the default.</summary>
    public string CopySql(string template) => $"TEMPLATE {template}{(_canCopyFiles ? " STRATEGY FILE_COPY" : "")}";

    /// <summary>Notes a database that must not outlive the run.</summary>
    public void DropAtTheEnd(string database)
    {
        lock (_databases) _databases.Add(database);
    }

    /// <summary>Drops a database while the next tests run.</summary>
    public void DropLater(string database)
    {
        lock (_databases)
        {
            _databases.Remove(database);
            _dropping = DropAsync(_dropping, database);
        }
    }

    /// <summary>Runs a statement outside of a transaction, in database postgres.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // A server of our own takes its databases with it.
        if (_cluster is null)
        {
            foreach (var database in _databases.ToArray()) DropLater(database);
        }

        await _dropping;
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null) await _cluster.DisposeAsync();
    }

    private async Task DropAsync(Task before, string database)
    {
        await before;
        await RunAsync($"DROP DATABASE {database} WITH (FORCE)");
    }

    private static async Task<PostgresServer> OpenAsync()
    {
        if (Environment.GetEnvironmentVariable(GivenServer) is { Length: > 0 } given) return new PostgresServer(given, null, await MajorAsync(given));
        var cluster = await PostgresCluster.CreateAsync(DemandBinaries(), PostgresSettings.Fast);
        return new PostgresServer(cluster.ConnectionString, cluster, await MajorAsync(cluster.ConnectionString));
    }

    private static async Task<int> MajorAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection.PostgreSqlVersion.Major;
    }

    private static ResultStateException Absent() => Environment.GetEnvironmentVariable(Required) is "1"
        ? new AssertionException(PostgresBinaries.Advice)
        : new IgnoreException(PostgresBinaries.Advice);
}
