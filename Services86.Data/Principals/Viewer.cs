using System.Collections.Frozen;

namespace Services86.Data.Principals;

/// <summary>On whose behalf rows are read. Every repository that returns rows of a sentry's table asks for one, so a forgotten filter does not compile.</summary>
internal sealed class Viewer
{
    private readonly FrozenDictionary<SentryTable, Reach> _readable;

    /// <param name="associateId">The user.</param>
    /// <param name="groupId">His primary group.</param>
    /// <param name="secondaryGroups">His other groups.</param>
    /// <param name="seesEverything">A system user: no filter at all (rights.md §1).</param>
    /// <param name="readable">Rows he may read.</param>
    public Viewer(
        int associateId,
        int groupId,
        int[] secondaryGroups,
        bool seesEverything,
        IReadOnlyDictionary<SentryTable, Reach> readable)
    {
        AssociateId = associateId;
        GroupId = groupId;
        SecondaryGroups = secondaryGroups;
        AllGroups = [groupId, .. secondaryGroups];
        SeesEverything = seesEverything;
        _readable = readable.ToFrozenDictionary();
    }

    public int AssociateId { get; }

    public int GroupId { get; }

    public int[] SecondaryGroups { get; }

    /// <summary>Primary and secondary groups, for "visible for group".</summary>
    public int[] AllGroups { get; }

    public bool SeesEverything { get; }

    /// <summary>Rows the viewer may read, as far as the owner decides it; VisibleFor comes on top (rights.md §6).</summary>
    public Reach Readable(SentryTable table) => SeesEverything ? Reach.Everything : _readable.GetValueOrDefault(table);
}
