using Npgsql;

namespace Services86.Tests.Databases.Postgres;

/// <summary>The private servers that other tests rest on: what was committed outlives a crash, and a standby takes over.</summary>
internal sealed class PostgresClusterTests
{
    [Test]
    public async Task Kill_AfterCommit_LosesNothing()
    {
        await using var cluster = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Durable);
        await RunAsync(cluster, "CREATE TABLE kept (id INTEGER)");
        await RunAsync(cluster, "INSERT INTO kept VALUES (86)");

        await cluster.KillAsync();
        Assert.That(() => RunAsync(cluster, "SELECT 1"), Throws.InstanceOf<NpgsqlException>());
        await cluster.StartAsync(PostgresSettings.Durable);

        Assert.That(await RunAsync(cluster, "SELECT id FROM kept"), Is.EqualTo(86));
    }

    [TestCase(PostgresStop.Fast)]
    [TestCase(PostgresStop.Immediate)]
    public async Task Stop_ThenDispose_LeavesNothingBehind(PostgresStop mode)
    {
        var cluster = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Fast);
        await cluster.StopAsync(mode);
        Assert.That(Directory.Exists(cluster.DataFolder), Is.True);

        await cluster.DisposeAsync();

        Assert.That(Directory.Exists(Path.GetDirectoryName(cluster.DataFolder)), Is.False);
    }

    [Test]
    public async Task Standby_OfAKilledPrimary_TakesOver()
    {
        var settings = PostgresSettings.Durable.With(("wal_level", "replica"), ("synchronous_standby_names", "second"));
        await using var primary = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Durable);
        await using var standby = await primary.CreateStandbyAsync("second", PostgresSettings.Durable);
        await primary.StopAsync();
        await primary.StartAsync(settings);
        await RunAsync(primary, "CREATE TABLE kept AS SELECT 86 AS id");
        Assert.That(() => RunAsync(standby, "DELETE FROM kept"), Throws.InstanceOf<PostgresException>(), "a standby only reads");

        await primary.KillAsync();
        await standby.PromoteAsync();

        Assert.That(await RunAsync(standby, "UPDATE kept SET id = id + 1 RETURNING id"), Is.EqualTo(87));
    }

    private static async Task<object?> RunAsync(PostgresCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
