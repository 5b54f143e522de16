using System.Collections.Concurrent;

namespace Services86.Tests.Cluster;

/// <summary>What all workers of a load know together: which ids, numbers and tickets were given, and what was not as it must be.</summary>
internal sealed class LoadLedger
{
    private readonly ConcurrentDictionary<string, bool> _given = new();
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly ConcurrentQueue<string> _surprises = new();
    private int _calls;
    private int _broken;

    public int Calls => _calls;

    public int Broken => _broken;

    public IReadOnlyCollection<string> Surprises => _surprises;

    /// <summary>Calls by kind, for the report.</summary>
    public string Summary => string.Join(", ", _counts.OrderByDescending(count => count.Value).Select(count => $"{count.Key} {count.Value}"));

    /// <summary>Calls of this kind that were answered.</summary>
    public int Count(string kind) => _counts.GetValueOrDefault(kind);

    /// <summary>The number of the call, from 1 on.</summary>
    public int Begin() => Interlocked.Increment(ref _calls);

    public void Answered(string kind) => _counts.AddOrUpdate(kind, 1, (_, count) => count + 1);

    public void Broke() => Interlocked.Increment(ref _broken);

    public void Surprise(string what) => _surprises.Enqueue(what);

    /// <summary>Something of this kind was given out; nobody may get the same again.</summary>
    public void Given(string kind, string value)
    {
        if (!_given.TryAdd($"{kind} {value}", true)) Surprise($"{kind} {value} was given twice");
    }
}
