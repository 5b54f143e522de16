using System.Globalization;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks.Contacts;

/// <summary>Prints one line for each operation; CPU is user and system time of the host's process.</summary>
internal static class ContactTable
{
    public static void WriteHead(string title)
    {
        Line($"");
        Line($"{title}");
        Line($"{"operation",-45}{"rows",8}{"calls/s",9}{"p50 ms",10}{"p99 ms",10}{"CPU ms",10}{"us/row",8}{"reply B",12}");
    }

    public static void Write(ContactOperation operation, in Load load, TimeSpan cpu, double rate)
    {
        var each = cpu / load.Requests;
        Line($"{operation.Target.Operation,-45}{operation.Rows,8}{rate,9:F1}{load.Latency50.TotalMilliseconds,10:F2}{load.Latency99.TotalMilliseconds,10:F2}{each.TotalMilliseconds,10:F3}{each.TotalMicroseconds / operation.Rows,8:F1}{operation.ReplyBytes,12}");
    }

    public static void WriteFoot(Meter meter) => Line($"peak memory of the host {meter.PeakBytes / 1e6:F0} MB");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
