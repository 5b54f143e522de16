using System.Collections.Frozen;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>The data rights of one role: table and relation to mask; a missing cell grants nothing (rights.md §3).</summary>
internal sealed class RightMatrix
{
    private const int Relations = 10;

    private readonly FrozenDictionary<SentryTable, ETableRight[]> _cells;

    public RightMatrix(IEnumerable<(SentryTable Table, Relation Relation, ETableRight Mask)> cells) =>
        _cells = cells
            .Where(cell => (int)cell.Relation is >= 0 and < Relations)
            .GroupBy(cell => cell.Table)
            .ToFrozenDictionary(rows => rows.Key, Row);

    public ETableRight this[SentryTable table, Relation relation] =>
        _cells.TryGetValue(table, out var row) ? row[(int)relation] : ETableRight.None;

    private static ETableRight[] Row(IEnumerable<(SentryTable Table, Relation Relation, ETableRight Mask)> cells)
    {
        var row = new ETableRight[Relations];
        foreach (var cell in cells) row[(int)cell.Relation] |= cell.Mask;
        return row;
    }
}
