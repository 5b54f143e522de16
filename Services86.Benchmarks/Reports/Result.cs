using Services86.Benchmarks.Loads;

namespace Services86.Benchmarks.Reports;

/// <summary>All rounds of one operation of one server.</summary>
internal sealed class Result(Target target)
{
    public Target Target { get; } = target;

    public int ReplyBytes { get; } = target.Probe();

    public List<Sample> Samples { get; } = [];

    public int Requests => Samples.Sum(s => s.Requests);

    public double Cpu => Median(s => s.CpuMicroseconds);

    public double Allocated => Median(s => s.AllocatedBytes);

    public double Rate => Median(s => s.RequestsPerSecond);

    public double Latency99 => Median(s => s.Latency99Milliseconds);

    private double Median(Func<Sample, double> value)
    {
        var sorted = Samples.Select(value).Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>One round; CPU and allocation are the server's, per request.</summary>
internal readonly record struct Sample(
    int Requests, double CpuMicroseconds, double AllocatedBytes, double RequestsPerSecond, double Latency99Milliseconds);
