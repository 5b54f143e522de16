using System.Diagnostics;

namespace Services86.Benchmarks.Loads;

/// <summary>How long answers took, in steps of ten microseconds up to four seconds.</summary>
internal sealed class LatencyHistogram
{
    private const int Steps = 400_000;
    private readonly int[] _counts = new int[Steps];
    private int _total;

    public void Add(long startTimestamp)
    {
        var step = (int)Math.Min(Stopwatch.GetElapsedTime(startTimestamp).Ticks / 100, Steps - 1);
        _counts[step]++;
        _total++;
    }

    public void Add(LatencyHistogram other)
    {
        _total += other._total;
        for (var step = 0; step < Steps; step++)
        {
            _counts[step] += other._counts[step];
        }
    }

    /// <summary>The time within which this share of the answers came.</summary>
    public TimeSpan Percentile(double share)
    {
        var left = (int)(_total * share);
        var step = 0;
        while (step < Steps - 1 && (left -= _counts[step]) > 0)
        {
            step++;
        }

        return TimeSpan.FromTicks((step + 1) * 100L);
    }
}
