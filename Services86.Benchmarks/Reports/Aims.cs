using Services86.Benchmarks.Servers;

namespace Services86.Benchmarks.Reports;

/// <summary>One aim: PASS when it is reached; a MISS that keeps the bar is slow, one above it a defect.</summary>
internal readonly record struct Aim(string What, double Value, double Goal, double Bar)
{
    public string Outcome => Value <= Goal ? "PASS" : Value <= Bar ? "MISS" : "FAIL";
}

/// <summary>The aims are ratios within one run, never absolute times; only start and memory are numbers of their own.</summary>
internal static class Aims
{
    public static IEnumerable<Aim> Judge(Report report)
    {
        if (report.Find(ServerNames.Stack, Operations.Read) is { } stack)
        {
            yield return new Aim("stack alone, GetAppointmentEntity, x bare Kestrel", report.TimesBare(stack), 1.2, 1.5);
            yield return new Aim("stack alone, GetAppointmentEntity, KB allocated", stack.Allocated / 1024, 3, 4);
        }

        if (report.Find(ServerNames.Stack, Operations.Write) is { } write)
        {
            yield return new Aim("stack alone, SetActivityStatus, x bare Kestrel", report.TimesBare(write), 1.2, 1.5);
        }

        if (report.Find(ServerNames.Product, Operations.Read) is { } read)
        {
            yield return new Aim("product, GetAppointmentEntity, x bare Kestrel", report.TimesBare(read), 2.5, 4.0);
            yield return new Aim("product, GetAppointmentEntity, p99 ms (slow is 2000)", read.Latency99, 100, 2000);
        }

        if (report.Find(ServerNames.Product, Operations.WriteTen) is { } ten && report.Find(ServerNames.Transaction, Operations.WriteTen) is { } bare)
        {
            yield return new Aim("product, SetActivityStatus of ten, x bare transaction", ten.Cpu / bare.Cpu, 1.5, 2.5);
            yield return new Aim("product, SetActivityStatus of ten, p99 ms (slow is 1000)", ten.Latency99, 50, 1000);
        }

        foreach (var (server, meter) in report.Servers.Where(s => s.Server.Name == ServerNames.Product))
        {
            yield return new Aim("product, start to first answer on an existing database, s", server.StartTime.TotalSeconds, 0.5, 1.0);
            yield return new Aim("product, peak memory, MB", meter.PeakBytes / 1e6, 130, 200);
        }
    }
}
