using System.Runtime.InteropServices;
using Services86.Data.Copies;

namespace Services86.Benchmarks.Installations;

/// <summary>Writes the rows of one table. A column that is not set is NULL, or, where that cannot be, 0, false or empty.</summary>
internal sealed class TableFill
{
    private readonly IContentWriter _writer;
    private readonly TableShape _table;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Cell[] _empty;
    private readonly Cell[] _cells;
    private readonly RowBuffer _row = new();
    private int _nextId;

    /// <param name="firstId">The first id for <see cref="NextId"/>.</param>
    public TableFill(IContentWriter writer, TableShape table, int firstId)
    {
        _nextId = firstId;
        _writer = writer;
        _table = table;
        _empty = [.. table.Columns.Select(column => new Cell(IsSet: column.IsRequired, 0, ""))];
        _cells = [.. _empty];
        for (var i = 0; i < table.Columns.Count; i++) _columns.Add(table.Columns[i].Name, i);
        writer.Open(table);
    }

    public int Rows { get; private set; }

    /// <summary>The highest id that was written.</summary>
    public long LastId { get; private set; }

    public TableFill Set(string column, long? number) => number is { } value ? Put(column, new Cell(true, value, "")) : this;

    public TableFill Set(string column, bool flag) => Put(column, new Cell(true, flag ? 1 : 0, ""));

    public TableFill Set(string column, string text) => Put(column, new Cell(true, 0, text));

    public TableFill SetReal(string column, double number) => Put(column, new Cell(true, BitConverter.DoubleToInt64Bits(number), ""));

    public TableFill Set(string column, DateOnly date) => Put(column, new Cell(true, date.DayNumber, ""));

    /// <summary>Gives the row the id after that of the last one.</summary>
    public TableFill NextId() => Set(_table.IdColumn!, _nextId++);

    /// <summary>When and by whom the row was made, and changed since.</summary>
    public TableFill Made(long createdAt, int? createdBy, long? updatedAt = null)
    {
        Set("created_at", createdAt).Set("created_by", createdBy).Set("updated_at", updatedAt ?? createdAt);
        return updatedAt is null ? this : Set("updated_by", createdBy).Set("updated_count", 1);
    }

    public void Write()
    {
        _row.Begin(_cells.Length);
        for (var i = 0; i < _cells.Length; i++) Add(_cells[i], _table.Columns[i].Kind);
        _writer.Write(_row);
        Rows++;
        if (_table.IdColumn is { } id) LastId = Math.Max(LastId, _cells[_columns[id]].Number);
        _empty.CopyTo(_cells, 0);
    }

    public void Close() => _writer.Close();

    private TableFill Put(string column, Cell cell)
    {
        _cells[_columns[column]] = cell;
        return this;
    }

    private void Add(in Cell cell, ColumnKind kind)
    {
        if (!cell.IsSet)
        {
            _row.AddNull();
            return;
        }

        switch (kind)
        {
            case ColumnKind.Integer:
                _row.Add((int)cell.Number);
                break;
            case ColumnKind.Long:
                _row.Add(cell.Number);
                break;
            case ColumnKind.Bool:
                _row.Add(cell.Number != 0);
                break;
            case ColumnKind.Date:
                _row.Add(DateOnly.FromDayNumber((int)cell.Number));
                break;
            case ColumnKind.Real:
                _row.Add(BitConverter.Int64BitsToDouble(cell.Number));
                break;
            default:
                _row.Add(cell.Text);
                break;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cell(bool IsSet, long Number, string Text);
}
