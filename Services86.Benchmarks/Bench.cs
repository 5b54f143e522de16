using System.Globalization;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Reports;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks;

/// <summary>Starts the servers, lets every operation have its turn in every round, and reports the medians.</summary>
internal sealed class Bench(BenchOptions options) : IDisposable
{
    private const int WarmUpRequests = 25_000;
    private const int MostRequests = 500_000;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(20);

    private readonly List<ServerProcess> _servers = [];
    private readonly List<Result> _results = [];

    public async Task RunAsync()
    {
        await StartAsync();
        foreach (var result in _results)
        {
            Console.WriteLine($"warming up {result.Target.Server.Name} {result.Target.Operation}");
            await Loader.RunAsync(result.Target, WarmUpTime, WarmUpRequests);
        }

        for (var round = 1; round <= options.Rounds; round++)
        {
            Console.WriteLine($"round {round} of {options.Rounds}");
            foreach (var result in _results)
            {
                await MeasureAsync(result);
            }
        }

        ReportTable.Write(new Report(_results, [.. _servers.Select(s => (s, s.ReadMeter()))]));
    }

    public void Dispose() => _servers.ForEach(s => s.Dispose());

    private async Task StartAsync()
    {
        // The stack tells how large the prepared answers of the bare server must be.
        var own = typeof(Bench).Assembly.Location;
        var read = SoapRequest.GetAppointmentEntity(3001, "none");
        var write = SoapRequest.SetActivityStatus([3001], "Completed", "none");
        var stack = await KeepAsync(() => ServerProcess.StartAsync(ServerNames.Stack, own, [StackServer.Verb], read));
        var sizes = new List<string>();
        using (var connection = new LoadConnection(stack.Port))
        {
            sizes.Add(Bytes(connection.First(read)));
            sizes.Add(Bytes(connection.First(write)));
        }

        var bare = await KeepAsync(() => ServerProcess.StartAsync(ServerNames.Bare, own, [BareServer.Verb, .. sizes], read));
        Add(new Target(bare, Operations.Read, _ => [read]));
        Add(new Target(bare, Operations.Write, _ => [write]));
        if (options.HasStack)
        {
            Add(new Target(stack, Operations.Read, _ => [read], "<Succeeded>true</Succeeded>", "<AppointmentId>3001</AppointmentId>"));
            Add(new Target(stack, Operations.Write, _ => [write], "<Succeeded>true</Succeeded>"));
        }

        if (options.HasHost)
        {
            var scenario = new HostScenario();
            var host = await KeepAsync(scenario.StartAsync);
            foreach (var target in await scenario.PrepareAsync(host))
            {
                Add(target);
            }
        }
    }

    private static string Bytes(string content) => System.Text.Encoding.UTF8.GetByteCount(content).ToString(CultureInfo.InvariantCulture);

    private void Add(Target target) => _results.Add(new Result(target));

    /// <summary>Starts a server three times, so that files are in memory and a database exists, and keeps the last.</summary>
    private async Task<ServerProcess> KeepAsync(Func<Task<ServerProcess>> start)
    {
        for (var i = 0; i < 2; i++)
        {
            using var early = await start();
        }

        var server = await start();
        _servers.Add(server);
        return server;
    }

    private async Task MeasureAsync(Result result)
    {
        var before = result.Target.Server.ReadMeter();
        var load = await Loader.RunAsync(result.Target, TimeSpan.FromSeconds(options.Seconds), MostRequests);
        var after = result.Target.Server.ReadMeter();
        result.Samples.Add(new Sample(
            load.Requests,
            (after.Cpu - before.Cpu).TotalMicroseconds / load.Requests,
            (double)(after.AllocatedBytes - before.AllocatedBytes) / load.Requests,
            load.Requests / load.Elapsed.TotalSeconds,
            load.Latency99.TotalMilliseconds));
    }
}
