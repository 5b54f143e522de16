using System.Diagnostics;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>Hosts that die at any moment take nothing with them but the calls they were at.</summary>
[Category("Slow")]
[NonParallelizable] // Its processes fill the machine by themselves.
internal sealed class KilledHostsTests
{
    private const int Hosts = 3;
    private const int Clients = 8;
    private const int FewestKills = 4;
    private const string Password = "Cluster-86";

    private static readonly string[] Users = ["KILL1", "KILL2"];

    // The whole minute where there is time for it.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("SERVICES86_LONG") is "1" ? 60 : 15);

    // On a busy machine a host takes long to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Test]
    public async Task OneHostKilledEverySecond_UnderLoad_OnlyItsCallsAreBroken()
    {
        await using var database = await ClusterDatabase.CreateAsync();
        await database.AddUsersAsync(Password, Users);
        var hosts = await HostProcess.StartAsync(Hosts, database.Settings);
        await using var proxy = await RoundRobinProxy.StartAsync(hosts);
        using var load = new MixedLoad(proxy.Address, Clients, Users, Password);
        try
        {
            var began = Stopwatch.StartNew();
            var kills = KillAsync(hosts, began);
            await load.RunAsync(_ => !kills.IsCompleted);

            var count = await kills;
            await load.VerifyAsync(database.ConnectionString);
            Assert.That(count, Is.GreaterThanOrEqualTo(FewestKills));
            Assert.That(
                proxy.Broken.Where(broken => !broken.Host.Absences.Any(absence => absence.From <= broken.To && broken.From <= absence.To)), Is.Empty,
                "calls broken although their host lived");
            Assert.That(load.Ledger.Broken, Is.EqualTo(proxy.Broken.Count));
            TestContext.Out.WriteLine($"{count} kills, {load.Ledger.Calls} calls, {load.Rate:F0} per second, {load.Ledger.Broken} broken: {load.Ledger.Summary}");
        }
        finally
        {
            foreach (var host in hosts) await host.DisposeAsync();
        }
    }

    // In turn, once a second; never the last one that serves.
    private static async Task<int> KillAsync(HostProcess[] hosts, Stopwatch began)
    {
        var restarts = new List<Task>();
        for (var turn = 0; began.Elapsed < Duration || (restarts.Count < FewestKills && began.Elapsed < Patience); turn++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            if (hosts.Count(host => host.IsServing) < 2) continue;
            var victim = Enumerable.Range(turn, hosts.Length).Select(at => hosts[at % hosts.Length]).First(host => host.IsServing);
            restarts.Add(victim.RestartAsync());
        }

        await Task.WhenAll(restarts);
        return restarts.Count;
    }
}
