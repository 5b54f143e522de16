using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Services86.Data.Database;
using SQLitePCL;

namespace Services86.Data.Copies;

/// <summary>Reads the tables of a SQLite file; the transaction is the connection's.</summary>
internal sealed class SqliteContentReader(PreparedConnection connection) : IContentReader, IDisposable
{
    private PreparedStatement? _statement;
    private TableShape? _table;

    public long Count(TableShape table) => Number($"SELECT COUNT(*) FROM {table.Name}");

    public long NextId(TableShape table) => Number($"SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence WHERE name = '{table.Name}'");

    public void Open(TableShape table, CancellationToken cancellation)
    {
        Dispose();
        connection.Watch(0, cancellation);
        _table = table;
        _statement = new PreparedStatement(
            connection.Handle, $"SELECT {table.ColumnList} FROM {table.Name} ORDER BY {string.Join(", ", table.Key.Select(column => column.Name))}");
    }

    public bool Read(RowBuffer row)
    {
        var pointer = _statement!.Pointer;
        var code = SqliteNative.Step(pointer);
        if (code != raw.SQLITE_ROW)
        {
            Dispose();
            if (code != raw.SQLITE_DONE) connection.Throw(code);
            return false;
        }

        var columns = _table!.Columns;
        row.Begin(columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var type = SqliteNative.ColumnType(pointer, i);
            if (type == raw.SQLITE_NULL) row.AddNull();
            else Add(row, pointer, i, type);
        }

        return true;
    }

    public void Dispose()
    {
        _statement?.Dispose();
        _statement = null;
    }

    // SQLite would keep anything in any column; what does not fit is found here and not in the middle of another engine's message.
    private void Add(RowBuffer row, nint pointer, int column, int type)
    {
        var kind = _table!.Columns[column].Kind;
        if (kind is ColumnKind.Text or ColumnKind.Date)
        {
            if (type != raw.SQLITE_TEXT) throw Misfit(column, type == raw.SQLITE_BLOB ? "holds bytes, not a text" : "holds a number, not a text");
            AddText(row, pointer, column, kind);
            return;
        }

        if (kind == ColumnKind.Real && type is raw.SQLITE_FLOAT or raw.SQLITE_INTEGER)
        {
            row.Add(SqliteNative.ColumnDouble(pointer, column));
            return;
        }

        if (type != raw.SQLITE_INTEGER) throw Misfit(column, "holds no number");
        var number = SqliteNative.ColumnInt64(pointer, column);
        switch (kind)
        {
            case ColumnKind.Long:
                row.Add(number);
                break;
            case ColumnKind.Bool when number is 0 or 1:
                row.Add(number == 1);
                break;
            case ColumnKind.Integer when number is >= int.MinValue and <= int.MaxValue:
                row.Add((int)number);
                break;
            default:
                throw Misfit(column, string.Create(CultureInfo.InvariantCulture, $"holds {number}, which is out of range"));
        }
    }

    // The length is asked for after the text: only then is it that of the UTF-8 form.
    private void AddText(RowBuffer row, nint pointer, int column, ColumnKind kind)
    {
        var text = SqliteNative.ColumnText(pointer, column);
        var length = SqliteNative.ColumnBytes(pointer, column);
        if (kind == ColumnKind.Date)
        {
            var date = Marshal.PtrToStringUTF8(text, length);
            if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                throw Misfit(column, $"holds '{date}', which is no date");
            row.Add(day);
            return;
        }

        if (!Utf8.IsValid(row.AddText(text, length))) throw Misfit(column, "holds a text that is no valid UTF-8");
    }

    private CopyException Misfit(int column, string what)
    {
        var place = new StringBuilder();
        foreach (var key in _table!.Key)
        {
            var index = _table.IndexOf(key.Name);
            place.Append(CultureInfo.InvariantCulture, $", {key.Name} ").Append(Marshal.PtrToStringUTF8(SqliteNative.ColumnText(_statement!.Pointer, index)));
        }

        return new CopyException($"Table {_table.Name}{place}: column {_table.Columns[column].Name} {what}. Mend this row and copy again.");
    }

    private long Number(string sql)
    {
        connection.Watch(0, default);
        using var statement = new PreparedStatement(connection.Handle, sql);
        var code = SqliteNative.Step(statement.Pointer);
        if (code != raw.SQLITE_ROW) connection.Throw(code);
        return SqliteNative.ColumnInt64(statement.Pointer, 0);
    }
}
