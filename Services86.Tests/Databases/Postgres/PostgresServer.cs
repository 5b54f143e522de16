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

    private PostgresServer(string connectionString, PostgresCluster? cluster)
    {
        _connectionString = connectionString;
        _cluster = cluster;
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
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null) await _cluster.DisposeAsync();
    }

    private static async Task<PostgresServer> OpenAsync()
    {
        if (Environment.GetEnvironmentVariable(GivenServer) is { Length: > 0 } given) return new PostgresServer(given, null);
        var cluster = await PostgresCluster.CreateAsync(DemandBinaries(), PostgresSettings.Fast);
        return new PostgresServer(cluster.ConnectionString, cluster);
    }

    private static ResultStateException Absent() => Environment.GetEnvironmentVariable(Required) is "1"
        ? new AssertionException(PostgresBinaries.Advice)
        : new IgnoreException(PostgresBinaries.Advice);
}
