using System.Globalization;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks.Reads;

/// <summary>
/// Prints one line for each operation. CPU is user and system time of the host's process; growth compares with the smaller installation, by call where
/// both answer equally many rows, else by row (in brackets).
/// </summary>
internal sealed class ReadTable
{
    // An answer should come within a twentieth of what the contract calls slow (performance.md, aim 6).
    private const int Share = 20;

    private readonly Dictionary<string, (int Rows, TimeSpan Cpu)> _smaller = [];

    public static void Begin(string title)
    {
        Line($"");
        Line($"{title}");
        Line($"{"operation",-58}{"rows",7}{"calls/s",9}{"p50 ms",9}{"p99 ms",9}{"limit",7}{"CPU ms",9}{"us/row",8}{"growth",9}{"reply B",11}");
    }

    public void Write(MeasuredRead read, in Load load, TimeSpan cpu)
    {
        var each = cpu / load.Requests;
        var title = read.Target.Operation;
        var limit = read.SlowAfter / Share;
        var mark = load.Latency99.TotalMilliseconds > limit ? "!" : "";
        var rate = (load.Requests - Loader.Connections) / load.Elapsed.TotalSeconds;
        Line($"{title,-58}{read.Rows,7}{rate,9:F1}{load.Latency50.TotalMilliseconds,9:F2}{load.Latency99.TotalMilliseconds,9:F2}{mark + limit,7}{each.TotalMilliseconds,9:F3}{each.TotalMicroseconds / read.Rows,8:F1}{Growth(title, read.Rows, each),9}{read.ReplyBytes,11}");
        _smaller[title] = (read.Rows, each);
    }

    public static void WriteFoot(Meter meter) => Line($"peak memory of the host {meter.PeakBytes / 1e6:F0} MB");

    private string Growth(string title, int rows, TimeSpan each)
    {
        if (!_smaller.TryGetValue(title, out var before)) return "";
        return rows == before.Rows
            ? string.Create(CultureInfo.InvariantCulture, $"{each / before.Cpu:F2}")
            : string.Create(CultureInfo.InvariantCulture, $"({each / rows / (before.Cpu / before.Rows):F2})");
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
