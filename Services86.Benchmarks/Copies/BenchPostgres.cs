using Npgsql;
using Services86.Tests.Databases.Postgres;

namespace Services86.Benchmarks.Copies;

/// <summary>The PostgreSQL of a benchmark: a given server, or a private one as an operator has it, with safe commits.</summary>
internal sealed class BenchPostgres : IAsyncDisposable
{
    private const string GivenServer = "SERVICES86_POSTGRES";

    private readonly string _connectionString;
    private readonly PostgresCluster? _cluster;
    private readonly List<string> _databases = [];

    private BenchPostgres(string connectionString, PostgresCluster? cluster)
    {
        _connectionString = connectionString;
        _cluster = cluster;
    }

    public static async Task<BenchPostgres> OpenAsync()
    {
        if (Environment.GetEnvironmentVariable(GivenServer) is { Length: > 0 } given) return new BenchPostgres(given, null);
        var binaries = PostgresBinaries.Find() ?? throw new InvalidOperationException(PostgresBinaries.Advice);
        var settings = PostgresSettings.Durable.With(("max_connections", "50"), ("shared_buffers", "256MB"), ("max_wal_size", "2GB"));
        var cluster = await PostgresCluster.CreateAsync(binaries, settings);
        return new BenchPostgres(cluster.ConnectionString, cluster);
    }

    /// <summary>How an empty database of the benchmark's own is reached.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"services86_bench_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {name}");
        _databases.Add(name);
        return new NpgsqlConnectionStringBuilder(_connectionString) { Database = name }.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _databases) await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null) await _cluster.DisposeAsync();
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync();
    }
}
