using System.Collections.Frozen;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>The data rights of one role: table and relation to mask; a missing cell grants nothing (rights.md §3).</summary>
internal sealed class RightMatrix
{
    private const int Relations = 10;

    private readonly FrozenDictionary<SentryTable, ETableRight[]> _cells;
    private readonly FrozenDictionary<SentryTable, string[]> _reasons;

    public RightMatrix(IEnumerable<(SentryTable Table, Relation Relation, ETableRight Mask)> cells)
    {
        _cells = cells
            .Where(cell => Enum.IsDefined(cell.Table) && (int)cell.Relation is >= 0 and < Relations)
            .GroupBy(cell => cell.Table)
            .ToFrozenDictionary(rows => rows.Key, Row);
        _reasons = _cells.ToFrozenDictionary(row => row.Key, row => ReasonRow(row.Key, row.Value));
    }

    public ETableRight this[SentryTable table, Relation relation] =>
        _cells.TryGetValue(table, out var row) ? row[(int)relation] : ETableRight.None;

    /// <summary>Why the cell alone does not grant everything; prepared, because lists show it on every row.</summary>
    public string? Reason(SentryTable table, Relation relation) => _reasons.TryGetValue(table, out var row) ? row[(int)relation] : null;

    private static string[] ReasonRow(SentryTable table, ETableRight[] masks) =>
        [.. masks.Select((mask, relation) => new RecordRight(table, 0, (Relation)relation, mask, mask, RecordRules.None).Reason)];

    private static ETableRight[] Row(IEnumerable<(SentryTable Table, Relation Relation, ETableRight Mask)> cells)
    {
        var row = new ETableRight[Relations];
        foreach (var cell in cells) row[(int)cell.Relation] |= cell.Mask;
        return row;
    }
}
