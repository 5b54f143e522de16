using System.Collections.Concurrent;

namespace Services86.Agents.Principals;

/// <summary>The tickets judged lately, at most <see cref="Capacity"/>, and the renewals that are not yet written.</summary>
internal sealed class TicketShelf
{
    public const int Capacity = 10_000;

    private readonly ConcurrentDictionary<TicketHash, TicketEntry> _entries = new();
    private readonly ConcurrentDictionary<int, long> _displaced = new();
    private readonly Lock _clearing = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public TicketEntry? Find(TicketHash hash) => _entries.GetValueOrDefault(hash);

    /// <summary>Until when a ticket is valid as far as memory knows; 0 when it knows nothing.</summary>
    public long ValidTo(TicketHash hash, int stubId) =>
        Math.Max(Find(hash)?.ValidTo ?? 0, _displaced.GetValueOrDefault(stubId));

    public void Put(TicketHash hash, TicketEntry entry)
    {
        if (_entries.TryAdd(hash, entry)) Interlocked.Increment(ref _count);
        else _entries[hash] = entry;
        if (Count > Capacity) MakeRoom();
    }

    public void Remove(TicketHash hash)
    {
        if (_entries.TryRemove(hash, out _)) Interlocked.Decrement(ref _count);
    }

    /// <summary>What has to be written: stub and validity.</summary>
    /// <param name="endingBefore">Only tickets that run out before this second as far as the database knows.</param>
    public List<(int StubId, long ValidTo)> Unwritten(long endingBefore = long.MaxValue)
    {
        var unwritten = new List<(int StubId, long ValidTo)>();
        foreach (var (_, entry) in _entries)
        {
            var validTo = entry.ValidTo;
            if (validTo > entry.WrittenTo && entry.WrittenTo < endingBefore) unwritten.Add((entry.StubId, validTo));
        }

        foreach (var (stubId, validTo) in _displaced) unwritten.Add((stubId, validTo));
        return unwritten;
    }

    /// <summary>Notes that the database has these.</summary>
    public void Written(IReadOnlyCollection<(int StubId, long ValidTo)> written)
    {
        var byStub = new Dictionary<int, long>();
        foreach (var (stubId, validTo) in written)
        {
            byStub[stubId] = Math.Max(validTo, byStub.GetValueOrDefault(stubId));
            _displaced.TryRemove(KeyValuePair.Create(stubId, validTo));
        }

        foreach (var (_, entry) in _entries)
        {
            if (byStub.TryGetValue(entry.StubId, out var validTo)) entry.WrittenTo = Math.Max(validTo, entry.WrittenTo);
        }
    }

    // The least recently used tenth goes; validity grows with use, so it tells the order. Their unwritten renewals stay behind.
    private void MakeRoom()
    {
        if (!_clearing.TryEnter()) return;
        try
        {
            foreach (var (hash, entry) in _entries.ToArray().OrderBy(pair => pair.Value.ValidTo).Take(Capacity / 10))
            {
                if (entry.ValidTo > entry.WrittenTo) _displaced[entry.StubId] = entry.ValidTo;
                Remove(hash);
            }
        }
        finally
        {
            _clearing.Exit();
        }
    }
}
