using System.Buffers.Binary;
using System.Globalization;
using Npgsql;

namespace Services86.Data.Copies;

/// <summary>Reads the tables of a PostgreSQL database through COPY; the transaction is the connection's.</summary>
internal sealed class PostgresContentReader(NpgsqlConnection connection) : IContentReader, IDisposable
{
    private const int HeaderLength = 19;
    private const int BufferBytes = 1 << 16;

    private const string SequenceSql = """
        SELECT pg_get_serial_sequence(@table, @column)
        """;

    private readonly byte[] _number = new byte[sizeof(int)];
    private BufferedStream? _rows;
    private TableShape? _table;
    private CancellationToken _cancellation;

    public long Count(TableShape table) => Number($"SELECT COUNT(*) FROM {table.Name}");

    public long NextId(TableShape table)
    {
        using var find = new NpgsqlCommand(SequenceSql, connection) { CommandTimeout = 0 };
        find.Parameters.AddWithValue("table", table.Name);
        find.Parameters.AddWithValue("column", table.IdColumn!);
        var sequence = find.ExecuteScalar() as string
            ?? throw new CopyException($"Column {table.IdColumn} of table {table.Name} has no sequence.");
        return Number($"SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM {sequence}");
    }

    public void Open(TableShape table, CancellationToken cancellation)
    {
        Dispose();
        _table = table;
        _cancellation = cancellation;
        var key = string.Join(", ", table.Key.Select(column => column.Name));
        _rows = new BufferedStream(
            connection.BeginRawBinaryCopy($"COPY (SELECT {table.ColumnList} FROM {table.Name} ORDER BY {key}) TO STDOUT (FORMAT BINARY)"), BufferBytes);
        _rows.ReadExactly(new byte[HeaderLength]);
    }

    public bool Read(RowBuffer row)
    {
        _cancellation.ThrowIfCancellationRequested();
        var rows = _rows!;
        rows.ReadExactly(_number, 0, sizeof(short));
        var fields = BinaryPrimitives.ReadInt16BigEndian(_number);
        if (fields < 0)
        {
            Dispose();
            return false;
        }

        var columns = _table!.Columns;
        row.Begin(fields);
        for (var i = 0; i < fields; i++)
        {
            rows.ReadExactly(_number);
            var length = BinaryPrimitives.ReadInt32BigEndian(_number);
            var field = row.AddField(length);
            rows.ReadExactly(field);
            if (columns[i].Kind == ColumnKind.Real && length > 0) NoNegativeZero(field);
        }

        return true;
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _rows = null;
    }

    // SQLite stores none.
    private static void NoNegativeZero(Span<byte> field)
    {
        if (BinaryPrimitives.ReadInt64BigEndian(field) == long.MinValue) field.Clear();
    }

    private long Number(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
