using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Benchmarks.Reports;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks;

/// <summary>Starts the servers, lets every operation have its turn in every round, and reports the medians.</summary>
internal sealed class Bench(BenchOptions options) : IDisposable
{
    private const int WarmUpRequests = 20_000;
    private const int MostRequests = 500_000;
    private const int LongestWarmUp = 8;
    private static readonly TimeSpan WarmUpTurn = TimeSpan.FromSeconds(3);

    private readonly List<ServerProcess> _servers = [];
    private readonly List<Result> _results = [];
    private readonly ProductScenario _product = new(options.Size);

    public async Task RunAsync()
    {
        await StartAsync();
        foreach (var result in _results)
        {
            Console.WriteLine($"warming up {result.Target.Server.Name} {result.Target.Operation}");
            await WarmUpAsync(result.Target);
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

    public void Dispose()
    {
        _servers.ForEach(s => s.Dispose());
        _product.Dispose();
    }

    private async Task StartAsync()
    {
        var own = typeof(Bench).Assembly.Location;
        var read = SoapRequest.GetAppointmentEntity(3001, "none");
        var write = SoapRequest.SetActivityStatus([3001], [], [], "Completed", "none");
        if (options.HasStack)
        {
            var stack = await KeepAsync(() => ServerProcess.StartAsync(ServerNames.Stack, own, [StackServer.Verb], read));
            Add(new Target(stack, Operations.Read, _ => [read], "<Succeeded>true</Succeeded>", "<AppointmentId>3001</AppointmentId>"));
            Add(new Target(stack, Operations.Write, _ => [write], "<Succeeded>true</Succeeded>"));
        }

        if (options.HasHost)
        {
            var copy = await _product.FillAsync();
            var product = await KeepAsync(_product.StartAsync);
            foreach (var target in ProductScenario.Prepare(product))
            {
                Add(target);
            }

            var ten = SoapRequest.WithQuery(_results[^1].Target.Requests(0)[0], _results[^1].ReplyBytes);
            var transaction = await KeepAsync(() => ServerProcess.StartAsync(ServerNames.Transaction, own, [TransactionServer.Verb, copy], ten));
            Add(new Target(transaction, Operations.WriteTen, _ => [ten]));
        }

        var bare = await KeepAsync(() => ServerProcess.StartAsync(ServerNames.Bare, own, [BareServer.Verb], SoapRequest.WithQuery(read, 0)));
        foreach (var twin in _results.DistinctBy(r => r.ReplyBytes / 512).ToList())
        {
            var request = SoapRequest.WithQuery(twin.Target.Requests(0)[0], twin.ReplyBytes);
            Add(new Target(bare, twin.Target.Operation, _ => [request]));
        }
    }

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

    /// <summary>Optimized code comes in the background and by stages: at least two turns with a pause between, and enough requests.</summary>
    private static async Task WarmUpAsync(Target target)
    {
        var requests = 0;
        for (var turn = 1; turn <= LongestWarmUp && (turn <= 2 || requests < WarmUpRequests); turn++)
        {
            requests += (await Loader.RunAsync(target, WarmUpTurn, MostRequests)).Requests;
            await Task.Delay(200);
        }
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
