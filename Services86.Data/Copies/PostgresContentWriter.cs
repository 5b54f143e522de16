using System.Globalization;
using Npgsql;
using Services86.Data.Database;

namespace Services86.Data.Copies;

/// <summary>Fills a PostgreSQL database through COPY.</summary>
internal sealed class PostgresContentWriter : IContentWriter
{
    private const int BufferBytes = 1 << 16;

    private const long CopyLock = 0x5365727638360002;

    // The server may take a moment to notice that a copy before this one has died.
    private static readonly string LockSql = $"SET LOCAL lock_timeout = '10s'; SELECT pg_advisory_xact_lock({CopyLock}); SET LOCAL lock_timeout = 0";

    private const string SettingsSql = """
        SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0
        """;

    private const string ForeignKeysSql = """
        SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
        FROM pg_constraint
        WHERE contype = 'f' AND conrelid = ANY (SELECT to_regclass(name)::oid FROM unnest(@tables) AS name)
        ORDER BY conrelid, conname
        """;

    private const string IndexesSql = """
        SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), ''
        FROM pg_index i
        WHERE i.indrelid = ANY (SELECT to_regclass(name)::oid FROM unnest(@tables) AS name)
          AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
        ORDER BY i.indexrelid
        """;

    // Signature, flags, length of the extension; at the end -1 fields.
    private static readonly byte[] Header = [.. "PGCOPY\n"u8, 0xff, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Trailer = [0xff, 0xff];

    private readonly IConnectionSource _connections;
    private readonly NpgsqlConnection _connection;
    private readonly IReadOnlyList<TableShape> _tables;
    private readonly PostgresContentReader _written;
    private readonly List<(string Table, string Name, string Definition)> _foreignKeys = [];
    private readonly List<(string Name, string Definition)> _indexes = [];
    private CancellationToken _cancellation;
    private BufferedStream? _rows;
    private TableShape? _table;

    /// <param name="connection">The source's connection for writing, in its transaction.</param>
    public PostgresContentWriter(IConnectionSource connections, NpgsqlConnection connection, IReadOnlyList<TableShape> tables)
    {
        _connections = connections;
        _connection = connection;
        _tables = tables;
        _written = new PostgresContentReader(connection);
    }

    public IContentReader Written => _written;

    public void Begin(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Lock();
        Run(SettingsSql);
        _foreignKeys.AddRange(Query(ForeignKeysSql));
        foreach (var (table, name, _) in _foreignKeys) Run($"ALTER TABLE {table} DROP CONSTRAINT {name}");
        foreach (var (name, definition, _) in Query(IndexesSql))
        {
            _indexes.Add((name, definition));
            Run($"DROP INDEX {name}");
        }
    }

    public void Clear(TableShape table) => Run($"DELETE FROM {table.Name}");

    public void Open(TableShape table)
    {
        _table = table;
        _rows = new BufferedStream(_connection.BeginRawBinaryCopy($"COPY {table.Name} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)"), BufferBytes);
        _rows.Write(Header);
    }

    public void Write(RowBuffer row)
    {
        RefuseZeros(row);
        _rows!.Write(row.Bytes);
    }

    public void Close()
    {
        var rows = _rows!;
        _rows = null;
        rows.Write(Trailer);
        rows.Dispose();
    }

    public void SetNextId(TableShape table, long id) =>
        Run(string.Create(CultureInfo.InvariantCulture, $"SELECT setval(pg_get_serial_sequence('{table.Name}', '{table.IdColumn}'), {id}, false)"));

    public void Complete(Action<string> step)
    {
        foreach (var (name, definition) in _indexes)
        {
            step($"index {name}");
            Run(definition);
        }

        foreach (var (table, name, definition) in _foreignKeys)
        {
            step($"foreign key {name}");
            Run($"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}");
        }

        // Without it the first statements would be planned for empty tables.
        step("statistics");
        foreach (var table in _tables) Run($"ANALYZE {table.Name}");
    }

    public void Commit() => Run("COMMIT");

    public ValueTask DisposeAsync()
    {
        _written.Dispose();
        try
        {
            // Given up before its end: PostgreSQL is told to forget the rows.
            if (_rows is { UnderlyingStream: NpgsqlRawCopyStream copy }) copy.Cancel();
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The connection is gone, and the transaction with it.
        }

        _connections.Return(_connection);
        return ValueTask.CompletedTask;
    }

    private void Lock()
    {
        try
        {
            Run(LockSql);
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new CopyException("Another copy into the target is running.", failure);
        }
    }

    // PostgreSQL has no texts with U+0000; it would name neither row nor column.
    private void RefuseZeros(RowBuffer row)
    {
        var fields = row.Fields();
        for (var i = 0; i < _table!.Columns.Count; i++)
        {
            if (!fields.Next(out var field) || _table.Columns[i].Kind != ColumnKind.Text || field.IndexOf((byte)0) < 0) continue;
            throw new CopyException(
                $"Table {_table.Name}, {RowText.Key(_table, row)}: column {_table.Columns[i].Name} holds a character U+0000, which PostgreSQL cannot store. "
                + "Mend this row and copy again.");
        }
    }

    private List<(string First, string Second, string Third)> Query(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        if (sql.Contains("@tables", StringComparison.Ordinal))
            command.Parameters.AddWithValue("tables", _tables.Select(table => table.Name).ToArray());
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string, string)>();
        while (reader.Read()) rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return rows;
    }

    private void Run(string sql)
    {
        _cancellation.ThrowIfCancellationRequested();
        using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
