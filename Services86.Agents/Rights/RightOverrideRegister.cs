using Services86.Agents.Principals;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>Gives the overrides of the present state of the lists; most installations have none.</summary>
/// <param name="lists">The state that was loaded last, or null.</param>
internal sealed class RightOverrideRegister(Func<ListSnapshot?> lists)
{
    private RightOverrides? _overrides;

    public RightOverrideRegister(ListStore lists)
        : this(() => lists.Loaded) { }

    /// <summary>What preferences leave to the caller of the record; null when nothing was taken.</summary>
    public RightOverride? Find(SentryTable table, int recordId, Caller caller)
    {
        if (lists() is not { } snapshot) return null;
        var present = Volatile.Read(ref _overrides);
        if (!ReferenceEquals(present?.Lists, snapshot)) Volatile.Write(ref _overrides, present = new RightOverrides(snapshot));
        return present!.Find(table, recordId, caller);
    }
}
