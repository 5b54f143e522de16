using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using Services86.Data.Database;
using SQLitePCL;

namespace Services86.Data.Copies;

/// <summary>Fills a SQLite file that nobody else uses: one insert, prepared once for each table.</summary>
internal sealed class SqliteContentWriter : IContentWriter
{
    // Rolled back, the journal holds only the few pages that were there before; the write-ahead log would hold the whole content once more.
    private const string BeginSql = """
        PRAGMA foreign_keys = OFF;
        PRAGMA cache_size = -65536;
        PRAGMA temp_store = FILE;
        PRAGMA synchronous = FULL;
        PRAGMA journal_mode = DELETE;
        BEGIN EXCLUSIVE;
        """;

    private const string IndexesSql = """
        SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid
        """;

    private readonly IConnectionSource _connections;
    private readonly PreparedConnection _connection;
    private readonly SqliteContentReader _written;
    private readonly List<(string Name, string Sql)> _indexes = [];
    private PreparedStatement? _insert;
    private TableShape? _table;

    /// <param name="connection">The source's connection for writing, at rest.</param>
    public SqliteContentWriter(IConnectionSource connections, PreparedConnection connection)
    {
        _connections = connections;
        _connection = connection;
        _written = new SqliteContentReader(connection);
    }

    public IContentReader Written => _written;

    public void Begin(CancellationToken cancellation)
    {
        _connection.Watch(0, cancellation);
        _connection.TryRollBack();
        try
        {
            _connection.RunScript(BeginSql);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new CopyException("The target file is in use by another program; stop it and copy again.", busy);
        }

        foreach (var row in Texts(IndexesSql, 2)) _indexes.Add((row[0], row[1]));
        foreach (var (name, _) in _indexes) _connection.RunScript($"DROP INDEX {name}");
    }

    public void Clear(TableShape table) => _connection.RunScript($"DELETE FROM {table.Name}");

    public void Open(TableShape table)
    {
        _table = table;
        _insert = new PreparedStatement(
            _connection.Handle, $"INSERT INTO {table.Name} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select(column => "@" + column.Name))})");
    }

    public void Write(RowBuffer row)
    {
        var statement = _insert!.Pointer;
        var columns = _table!.Columns;
        var fields = row.Fields();
        for (var i = 0; i < columns.Count; i++)
        {
            var code = fields.Next(out var field) ? Bind(statement, i + 1, columns[i].Kind, field) : SqliteNative.BindNull(statement, i + 1);
            if (code != raw.SQLITE_OK) _connection.Throw(code);
        }

        var done = SqliteNative.Step(statement);
        _insert.Reset();
        if (done != raw.SQLITE_DONE) _connection.Throw(done);
    }

    public void Close()
    {
        _insert?.Dispose();
        _insert = null;
    }

    public void SetNextId(TableShape table, long id) =>
        _connection.RunScript(string.Create(CultureInfo.InvariantCulture, $"UPDATE sqlite_sequence SET seq = {id - 1} WHERE name = '{table.Name}'"));

    public void Complete(Action<string> step)
    {
        foreach (var (name, sql) in _indexes)
        {
            step($"index {name}");
            _connection.RunScript(sql);
        }

        step("foreign keys");
        if (Texts("PRAGMA foreign_key_check", 3).FirstOrDefault() is [var table, var row, var parent])
            throw new CopyException($"Table {table}, row {row} points to a row of table {parent} that does not exist. Mend this row and copy again.");
    }

    // Hosts work with the write-ahead log; the setting is the file's.
    public void Commit() => _connection.RunScript("COMMIT; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL;");

    public ValueTask DisposeAsync()
    {
        Close();
        _written.Dispose();
        _connections.Return(_connection);
        return ValueTask.CompletedTask;
    }

    private static int Bind(nint statement, int parameter, ColumnKind kind, Span<byte> field)
    {
        switch (kind)
        {
            case ColumnKind.Integer:
                return SqliteNative.BindInt64(statement, parameter, BinaryPrimitives.ReadInt32BigEndian(field));
            case ColumnKind.Long:
                return SqliteNative.BindInt64(statement, parameter, BinaryPrimitives.ReadInt64BigEndian(field));
            case ColumnKind.Bool:
                return SqliteNative.BindInt64(statement, parameter, field[0]);
            case ColumnKind.Real:
                return SqliteNative.BindDouble(statement, parameter, BinaryPrimitives.ReadDoubleBigEndian(field));
            case ColumnKind.Date:
                Span<byte> date = stackalloc byte[16];
                var written = Encoding.UTF8.GetBytes(RowBuffer.ReadDate(field).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date);
                return BindText(statement, parameter, date[..written]);
            default:
                return BindText(statement, parameter, field);
        }
    }

    // A null pointer would bind NULL instead of an empty text.
    private static int BindText(nint statement, int parameter, Span<byte> text)
    {
        Span<byte> some = text.IsEmpty ? stackalloc byte[1] : text;
        return SqliteNative.BindText(statement, parameter, ref MemoryMarshal.GetReference(some), text.Length, SqliteNative.Transient);
    }

    private List<string[]> Texts(string sql, int columns)
    {
        using var statement = new PreparedStatement(_connection.Handle, sql);
        var rows = new List<string[]>();
        int code;
        while ((code = SqliteNative.Step(statement.Pointer)) == raw.SQLITE_ROW)
            rows.Add([.. Enumerable.Range(0, columns).Select(i => Marshal.PtrToStringUTF8(SqliteNative.ColumnText(statement.Pointer, i)) ?? "")]);
        if (code != raw.SQLITE_DONE) _connection.Throw(code);
        return rows;
    }
}
