using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Services86.Agents.Principals;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>The preferences of one state of the lists that take rights away: sections Rights-table, -New, -Existing and -id (rights.md §10).</summary>
internal sealed class RightOverrides
{
    private const string Prefix = "Rights-";
    private const string New = "-New";
    private const string Existing = "-Existing";

    private readonly FrozenSet<string> _sections;
    private readonly FrozenSet<SentryTable> _tables;
    private readonly ConcurrentDictionary<(SentryTable Table, int RecordId, int AssociateId), RightOverride?> _prepared = new();

    public RightOverrides(ListSnapshot lists)
    {
        Lists = lists;
        _sections = lists.Preferences.Sections().Where(section => section.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        _tables = Enum.GetValues<SentryTable>().Where(table => _sections.Any(section => IsOf(section, Prefix + TableName.Of(table)))).ToFrozenSet();
    }

    /// <summary>The state it was built from.</summary>
    public ListSnapshot Lists { get; }

    /// <summary>What is left to the caller of the record; null when nothing was taken.</summary>
    public RightOverride? Find(SentryTable table, int recordId, Caller caller)
    {
        if (!_tables.Contains(table)) return null;
        var section = Prefix + TableName.Of(table);

        // Records without a section of their own share one.
        var shared = recordId == 0 ? 0 : _sections.Contains(OfRecord(section, recordId)) ? recordId : -1;
        return _prepared.GetOrAdd(
            (table, shared, caller.AssociateId),
            static (key, of) => of.Overrides.Build(key.Table, of.Section, of.RecordId, of.Caller),
            (Overrides: this, Section: section, RecordId: recordId, Caller: caller));
    }

    private RightOverride? Build(SentryTable table, string section, int recordId, Caller caller)
    {
        var result = new RightOverride();
        var found = false;
        string[] sections = recordId == 0 ? [section, section + New] : [section, section + Existing, OfRecord(section, recordId)];
        foreach (var name in sections)
        {
            foreach (var (key, value) in Lists.Preferences.Section(name, caller.AssociateId, caller.GroupId))
                found |= result.Add(TableName.Of(table), key, value);
        }

        return found ? result : null;
    }

    private static string OfRecord(string section, int recordId) => string.Create(CultureInfo.InvariantCulture, $"{section}-{recordId}");

    private static bool IsOf(string section, string table) =>
        section.StartsWith(table, StringComparison.Ordinal) && (section.Length == table.Length || section[table.Length] == '-');
}
