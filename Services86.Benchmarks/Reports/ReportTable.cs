using System.Globalization;

namespace Services86.Benchmarks.Reports;

/// <summary>Prints the medians, the servers and what became of the aims.</summary>
internal static class ReportTable
{
    public static void Write(Report report)
    {
        Line($"");
        Line($"{"server",-14}{"operation",-23}{"reply",7}{"requests",10}{"CPU us",9}{"x bare",8}{"alloc B",9}{"per s",9}{"p99 ms",8}");
        foreach (var result in report.Results)
        {
            Line($"{result.Target.Server.Name,-14}{result.Target.Operation,-23}{result.ReplyBytes,7}{result.Requests,10}{result.Cpu,9:F1}{report.TimesBare(result),8:F2}{result.Allocated,9:F0}{result.Rate,9:F0}{result.Latency99,8:F2}");
        }

        Line($"");
        Line($"{"server",-14}{"peak MB",10}{"start s",9}");
        foreach (var (server, meter) in report.Servers)
        {
            Line($"{server.Name,-14}{meter.PeakBytes / 1e6,10:F0}{server.StartTime.TotalSeconds,9:F2}");
        }

        Line($"");
        foreach (var aim in Aims.Judge(report))
        {
            Line($"{aim.Outcome,-5} {aim.What,-58}{aim.Value,8:F2}   aim {aim.Goal:0.##}, bar {aim.Bar:0.##}");
        }
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
