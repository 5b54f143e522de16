using System.Collections.Concurrent;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>What the clients of a turmoil were told.</summary>
internal sealed class TurmoilLedger
{
    private readonly ConcurrentDictionary<int, int> _updates = new();
    private readonly ConcurrentDictionary<string, int> _replies = new();
    private int _merges;
    private long _repetitions;

    /// <summary>Answers that no state of the companies explains.</summary>
    public ConcurrentBag<string> Problems { get; } = [];

    /// <summary>The companies that copies made.</summary>
    public ConcurrentBag<int> Copies { get; } = [];

    /// <summary>Added persons whose name nobody else has, so that no merge takes them away.</summary>
    public ConcurrentBag<int> Persons { get; } = [];

    public int Merges => _merges;

    public int UpdatesOf(int contactId) => _updates.GetValueOrDefault(contactId);

    public void Updated(int contactId) => _updates.AddOrUpdate(contactId, 1, (_, count) => count + 1);

    public void Merged(int destination)
    {
        Updated(destination);
        Interlocked.Increment(ref _merges);
    }

    /// <summary>Calls that the host ran again.</summary>
    public void Repeated(long count) => Interlocked.Add(ref _repetitions, count);

    /// <param name="operation">What was asked.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="refusals">What the state of the companies may forbid.</param>
    /// <returns>Whether it was done.</returns>
    public bool Judge(string operation, SoapReply reply, params string[] refusals)
    {
        var outcome = reply.Succeeded ? "done" : reply.ExceptionType ?? "fault";
        _replies.AddOrUpdate($"{operation} {outcome}", 1, (_, count) => count + 1);
        if (!reply.Succeeded && !refusals.Contains(reply.ExceptionType)) Problems.Add($"{operation}: {reply.Text}");
        return reply.Succeeded;
    }

    public override string ToString() =>
        $"{_replies.Values.Sum()} calls, {_repetitions} run again, {string.Join(", ", _replies.OrderBy(reply => reply.Key, StringComparer.Ordinal).Select(reply => $"{reply.Value} {reply.Key}"))}";
}
