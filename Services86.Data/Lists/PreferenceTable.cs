using System.Collections.Frozen;
using System.Globalization;

namespace Services86.Data.Lists;

/// <summary>A stored preference; the owner is 0, a group or an associate by level.</summary>
internal sealed record PreferenceRow(string Section, string Key, int Level, int OwnerId, string Value);

/// <summary>Preferences in force: the nearest level wins (seed-data.md A7, rights.md §10).</summary>
internal sealed class PreferenceTable
{
    public const int HardDefault = 1;
    public const int SystemWide = 2;
    public const int Database = 3;
    public const int Group = 4;
    public const int Individual = 5;

    private readonly FrozenDictionary<(string Section, string Key), PreferenceRow[]> _rows;

    public PreferenceTable(IEnumerable<PreferenceRow> rows) =>
        _rows = rows
            .Where(row => row.Level is >= HardDefault and <= Individual)
            .GroupBy(row => (Canonical(row.Section), row.Key))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.OrderByDescending(row => row.Level).ToArray());

    /// <summary>The value for a user of that group; nothing when no level has one.</summary>
    public string? Find(string section, string key, int associateId, int groupId)
    {
        if (!_rows.TryGetValue((Canonical(section), key), out var rows)) return null;
        foreach (var row in rows)
        {
            var applies = row.Level switch
            {
                Individual => row.OwnerId == associateId,
                Group => row.OwnerId == groupId,
                _ => true,
            };
            if (applies) return row.Value;
        }

        return null;
    }

    /// <summary>On are 1, Y, YES and TRUE in any case; everything else is off.</summary>
    public static bool IsYes(string? value) => value?.Trim() is { } text
        && (text == "1"
            || text.Equals("Y", StringComparison.OrdinalIgnoreCase)
            || text.Equals("YES", StringComparison.OrdinalIgnoreCase)
            || text.Equals("TRUE", StringComparison.OrdinalIgnoreCase));

    public static int? NumberOf(string? value) =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The names of all sections.</summary>
    public IEnumerable<string> Sections() => _rows.Keys.Select(entry => entry.Section).Distinct();

    /// <summary>All preferences of a section that apply to the user, by key.</summary>
    public IReadOnlyList<(string Key, string Value)> Section(string section, int associateId, int groupId)
    {
        var name = Canonical(section);
        return
        [
            .. _rows.Keys
                .Where(entry => entry.Section == name)
                .Select(entry => (entry.Key, Value: Find(section, entry.Key, associateId, groupId)!))
                .Where(entry => entry.Value is not null)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal),
        ];
    }

    // Two spellings of one section (seed-data.md A7).
    private static string Canonical(string section) => section == "Visual" ? "Visual effects" : section;
}
