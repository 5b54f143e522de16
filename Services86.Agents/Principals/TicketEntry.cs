using Services86.Data.Lists;

namespace Services86.Agents.Principals;

/// <summary>A ticket in memory: until when it is valid, what of that the database knows, and who its user is.</summary>
internal sealed class TicketEntry(int stubId, Caller caller, long validTo, long writtenTo, long checkedAt, ListSnapshot? lists)
{
    private long _validTo = validTo;
    private long _writtenTo = writtenTo;
    private long _checkedAt = checkedAt;

    public int StubId { get; } = stubId;

    public Caller Caller { get; } = caller;

    /// <summary>The state of users and roles from which <see cref="Caller"/> was made.</summary>
    public ListSnapshot? Lists { get; } = lists;

    public long ValidTo => Volatile.Read(ref _validTo);

    /// <summary>The validity that the database has.</summary>
    public long WrittenTo
    {
        get => Volatile.Read(ref _writtenTo);
        set => Volatile.Write(ref _writtenTo, value);
    }

    /// <summary>Renews a ticket that is still valid; false when it has expired.</summary>
    public bool TryUse(long now, long renewedTo)
    {
        while (true)
        {
            var current = Volatile.Read(ref _validTo);
            if (now >= current) return false;
            if (renewedTo <= current || Interlocked.CompareExchange(ref _validTo, renewedTo, current) == current) return true;
        }
    }

    /// <summary>True for exactly one caller when the entry was last compared with the database too long ago.</summary>
    public bool ClaimsCheck(long now, long after)
    {
        var last = Volatile.Read(ref _checkedAt);
        return now - last >= after && Interlocked.CompareExchange(ref _checkedAt, now, last) == last;
    }

    /// <summary>The check that was claimed did not come about: let the next call try.</summary>
    public void ReturnCheck() => Volatile.Write(ref _checkedAt, 0);
}
