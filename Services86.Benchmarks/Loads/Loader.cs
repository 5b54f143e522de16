using System.Diagnostics;

namespace Services86.Benchmarks.Loads;

/// <summary>
/// Kept-alive connections, sixteen if not told otherwise, each with one request under way, until the time or the number of requests is used up. All of them run
/// on the socket library's one thread, so that the loader takes as little as possible from the server it measures.
/// </summary>
internal static class Loader
{
    public const int Connections = 16;

    // Read once by the runtime, before the first socket is used; children must not inherit it.
    public const string InlineVariable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    public static async Task<Load> RunAsync(Target target, TimeSpan time, int requests, int count = Connections)
    {
        var connections = new List<LoadConnection>();
        try
        {
            for (var i = 0; i < count; i++)
            {
                var connection = new LoadConnection(target.Server.Port);
                connections.Add(connection);
                var content = connection.First(target.Requests(i)[^1]);
                target.Check(content);
            }

            var run = new Run(requests, time);
            var histograms = await Task.WhenAll(connections.Select((connection, i) => run.LoopAsync(connection, target.Requests(i))));

            // The last answer completed on the socket library's thread, which must stay free for others.
            await Task.Yield();
            var elapsed = run.Elapsed;
            var all = histograms[0];
            foreach (var other in histograms[1..])
            {
                all.Add(other);
            }

            return new Load(run.Done + count, elapsed, all.Percentile(0.5), all.Percentile(0.99));
        }
        finally
        {
            connections.ForEach(c => c.Dispose());
        }
    }

    private sealed class Run(int requests, TimeSpan time)
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private int _started;
        private int _done;

        public int Done => _done;

        public TimeSpan Elapsed => _watch.Elapsed;

        public async Task<LatencyHistogram> LoopAsync(LoadConnection connection, byte[][] cycle)
        {
            var latencies = new LatencyHistogram();
            for (var i = 0; _watch.Elapsed < time && Interlocked.Increment(ref _started) <= requests; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await connection.NextAsync(cycle[i % cycle.Length]).ConfigureAwait(false);
                latencies.Add(start);
                Interlocked.Increment(ref _done);
            }

            return latencies;
        }
    }
}

/// <summary>What a load gave.</summary>
internal readonly record struct Load(int Requests, TimeSpan Elapsed, TimeSpan Latency50, TimeSpan Latency99);
