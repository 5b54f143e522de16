using System.Collections.Concurrent;
using System.Diagnostics;
using Dapper;
using Npgsql;
using Services86.Tests.Databases.Postgres;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>A primary with a synchronous standby: when it dies, the hosts find the promoted standby by themselves, and everything acknowledged is on it.</summary>
[Category("Slow")]
internal sealed class FailoverTests
{
    private const string Password = "Cluster-86";
    private const string Standby = "second";
    private const int Writers = 6;
    private const int CommandTimeout = 6;

    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(20);

    private PostgresCluster _primary = null!;
    private PostgresCluster _standby = null!;
    private HostProcess[] _hosts = [];
    private string _ticket = "";

    [SetUp]
    public async Task StartAsync()
    {
        _primary = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Durable);
        var database = ClusterDatabase.On(_primary);
        await database.AddUsersAsync(Password, "ADA");
        await database.DisposeAsync();
        _standby = await _primary.CreateStandbyAsync(Standby, PostgresSettings.Durable);

        // From now on a COMMIT is answered when the standby has it.
        await RunAsync(_primary, $"ALTER SYSTEM SET synchronous_standby_names = '{Standby}'");
        await RunAsync(_primary, "SELECT pg_reload_conf()");
        await UntilAsync(async () => await ScalarAsync<string>(_primary, "SELECT MAX(sync_state) FROM pg_stat_replication") == "sync");

        var parts = new NpgsqlConnectionStringBuilder(_primary.ConnectionString) { Host = $"127.0.0.1:{_primary.Port},127.0.0.1:{_standby.Port}" };
        var settings = new Dictionary<string, string>(database.Settings)
        {
            ["ConnectionStrings:Services86"] = parts + ";Target Session Attributes=read-write",
            ["Database:CommandTimeout"] = $"{CommandTimeout}",
        };
        _hosts = await HostProcess.StartAsync(2, settings);
        using var client = new ClusterClient(_hosts[0].Address);
        _ticket = await client.SignInAsync("ADA", Password);
    }

    [TearDown]
    public async Task StopAsync()
    {
        foreach (var host in _hosts) await host.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await _standby.DisposeAsync();
        await _primary.DisposeAsync();
    }

    [Test]
    public async Task PrimaryKilled_UnderLoad_StandbyHasAllThatWasAcknowledged()
    {
        var acknowledged = new ConcurrentDictionary<string, int>();
        var answers = new ConcurrentQueue<string>();
        var times = new ConcurrentQueue<(int Host, long At)>();
        using var end = new CancellationTokenSource();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer, acknowledged, answers, times, end.Token))).ToArray();
        await UntilAsync(() => Task.FromResult(acknowledged.Count > 100));

        var killed = Stopwatch.GetTimestamp();
        await _primary.KillAsync();
        await _standby.PromoteAsync();
        var promoted = Stopwatch.GetTimestamp();
        var before = acknowledged.Count;
        await UntilAsync(() => Task.FromResult(_hosts.All(host => times.Any(time => time.Host == host.Number && time.At > promoted)) && acknowledged.Count > before + 50));
        await end.CancelAsync();
        await Task.WhenAll(writers);

        Assert.That(answers, Is.All.EqualTo("SoDbAccessException"), "refusals");
        await using var connection = new NpgsqlConnection(_standby.ConnectionString);
        var stored = (await connection.QueryAsync<(string Text, int Id, int Rows)>(
            "SELECT description, MAX(appointment_id), COUNT(*)::int FROM appointment WHERE description LIKE 'write-%' GROUP BY description")).ToDictionary(row => row.Text);
        Assert.That(acknowledged.Where(write => !stored.TryGetValue(write.Key, out var row) || row.Id != write.Value), Is.Empty, "acknowledged but not there");
        Assert.That(stored.Values.Where(row => row.Rows > 1), Is.Empty, "stored twice");
        Assert.That(acknowledged.Values, Is.Unique, "ids");
        var back = _hosts.Select(host => Stopwatch.GetElapsedTime(killed, times.Where(time => time.Host == host.Number && time.At > promoted).Min(time => time.At)));
        TestContext.Out.WriteLine($"""
            {acknowledged.Count} acknowledged writes, {answers.Count} refused, {stored.Count - acknowledged.Count} stored without an answer;
            promoted {Stopwatch.GetElapsedTime(killed, promoted).TotalSeconds:F1} s after the kill, hosts back after {string.Join(" and ", back.Select(time => $"{time.TotalSeconds:F1}"))} s
            """);
    }

    // PostgreSQL answers a COMMIT that is cancelled while it waits for the standby as if all were well.
    [Test]
    public async Task StandbyThatHangs_SaveIsNotAcknowledged_AndServiceResumes()
    {
        using var client = new ClusterClient(_hosts[1].Address);
        Assert.That((await client.SaveAsync(_ticket, 0, "with standby")).Succeeded, Is.True);

        await using (await FrozenServer.FreezeAsync(_standby))
        {
            var reply = await client.SaveAsync(_ticket, 0, "without standby");
            Assert.That(reply.ExceptionType, Is.EqualTo("SoDbAccessException"), reply.Text);
            Assert.That((await client.ReadAsync(_ticket, 2001)).Succeeded, Is.True, "reading goes on");
        }

        await UntilAsync(async () => (await client.SaveAsync(_ticket, 0, "with standby again")).Succeeded);
        Assert.That(
            await ScalarAsync<int>(_primary, "SELECT COUNT(*)::int FROM appointment WHERE description = 'without standby'"), Is.LessThanOrEqualTo(1), "not done twice");
    }

    private async Task WriteAsync(
        int writer, ConcurrentDictionary<string, int> acknowledged, ConcurrentQueue<string> answers, ConcurrentQueue<(int Host, long At)> times, CancellationToken end)
    {
        var host = _hosts[writer % _hosts.Length];
        using var client = new ClusterClient(host.Address);
        for (var number = 0; !end.IsCancellationRequested; number++)
        {
            var text = $"write-{writer}-{number}";
            var reply = await client.SaveAsync(_ticket, 0, text);
            if (reply.Succeeded)
            {
                acknowledged[text] = ClusterClient.Number(reply, "AppointmentId");
                times.Enqueue((host.Number, Stopwatch.GetTimestamp()));
            }
            else
            {
                answers.Enqueue(reply.ExceptionType ?? reply.Text);
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isTrue)
    {
        var began = Stopwatch.StartNew();
        while (!await isTrue())
        {
            Assert.That(began.Elapsed, Is.LessThan(Recovery));
            await Task.Delay(20);
        }
    }

    private static async Task RunAsync(PostgresCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.ExecuteAsync(sql);
    }

    private static async Task<T?> ScalarAsync<T>(PostgresCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        return await connection.ExecuteScalarAsync<T>(sql);
    }
}
