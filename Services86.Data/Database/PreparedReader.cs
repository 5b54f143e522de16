using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>Runs a batch of statements and reads their rows.</summary>
internal sealed class PreparedReader : DbDataReader
{
    private const int SmallNumbers = 1024;

    private static readonly object[] Boxes = [.. Enumerable.Range(0, SmallNumbers).Select(number => (object)(long)number)];

    private readonly PreparedConnection _connection;
    private readonly PreparedParameters _parameters;
    private StatementBatch? _batch;
    private PreparedStatement? _statement;
    private int _next;
    private bool _firstIsPending;
    private int _changes = -1;

    public PreparedReader(PreparedConnection connection, StatementBatch batch, PreparedParameters parameters)
    {
        _connection = connection;
        _batch = batch;
        _parameters = parameters;
        try
        {
            NextResult();
        }
        catch
        {
            Close();
            throw;
        }
    }

    public override int Depth => 0;

    public override int FieldCount => _statement?.ColumnNames.Length ?? 0;

    public override bool HasRows => _firstIsPending;

    public override bool IsClosed => _batch is null;

    public override int RecordsAffected => _changes;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Runs the statements without rows up to the next one that has columns.</summary>
    public override bool NextResult()
    {
        if (_batch is not { } batch) return false;
        _statement?.Reset();
        _statement = null;
        _firstIsPending = false;
        while (_next < batch.Count)
        {
            var statement = batch[_next++];
            statement.Bind(_parameters);
            var hasRow = Step(statement);
            if (!statement.IsReadOnly) _changes = Math.Max(_changes, 0) + raw.sqlite3_changes(_connection.Handle);
            if (statement.ColumnNames.Length == 0) continue;
            _statement = statement;
            _firstIsPending = hasRow;
            IsAtEnd = !hasRow;
            return true;
        }

        return false;
    }

    public override bool Read()
    {
        if (_statement is not { } statement || IsAtEnd) return false;
        if (_firstIsPending)
        {
            _firstIsPending = false;
            return true;
        }

        IsAtEnd = !Step(statement);
        return !IsAtEnd;
    }

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Read());

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => Task.FromResult(NextResult());

    public override void Close()
    {
        if (_batch is not { } batch) return;
        _batch = null;
        _statement = null;
        PreparedConnection.Return(batch);
    }

    public override string GetName(int ordinal) => Statement.ColumnNames[ordinal];

    public override Type GetFieldType(int ordinal) => Statement.ColumnTypes[ordinal];

    public override string GetDataTypeName(int ordinal) => Statement.ColumnTypes[ordinal].Name;

    public override int GetOrdinal(string name)
    {
        var names = Statement.ColumnNames;
        for (var i = 0; i < names.Length; i++)
            if (string.Equals(names[i], name, StringComparison.OrdinalIgnoreCase))
                return i;
        throw new ArgumentOutOfRangeException(nameof(name), name, "No such column.");
    }

    public override object GetValue(int ordinal)
    {
        var statement = Statement.Pointer;
        return SqliteNative.ColumnType(statement, ordinal) switch
        {
            raw.SQLITE_NULL => DBNull.Value,
            raw.SQLITE_INTEGER => Box(SqliteNative.ColumnInt64(statement, ordinal)),
            raw.SQLITE_TEXT => Text(statement, ordinal),
            raw.SQLITE_FLOAT => SqliteNative.ColumnDouble(statement, ordinal),
            _ => throw new NotSupportedException("There are no columns of bytes."),
        };
    }

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++) values[i] = GetValue(i);
        return count;
    }

    public override bool IsDBNull(int ordinal) => SqliteNative.ColumnType(Statement.Pointer, ordinal) == raw.SQLITE_NULL;

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override byte GetByte(int ordinal) => (byte)GetInt64(ordinal);

    public override short GetInt16(int ordinal) => (short)GetInt64(ordinal);

    public override int GetInt32(int ordinal) => (int)GetInt64(ordinal);

    public override long GetInt64(int ordinal) => SqliteNative.ColumnInt64(Statement.Pointer, ordinal);

    public override double GetDouble(int ordinal) => SqliteNative.ColumnDouble(Statement.Pointer, ordinal);

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetDouble(ordinal);

    public override string GetString(int ordinal) => Text(Statement.Pointer, ordinal);

    public override char GetChar(int ordinal) => GetString(ordinal)[0];

    public override Guid GetGuid(int ordinal) => Guid.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override DateTime GetDateTime(int ordinal) => throw new NotSupportedException("Times are WallClock or UtcInstant.");

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing) Close();
        base.Dispose(disposing);
    }

    private bool IsAtEnd { get; set; }

    private PreparedStatement Statement => _statement ?? throw new InvalidOperationException("There is no row.");

    // The length is asked for after the text: only then is it that of the UTF-8 form.
    private static string Text(nint statement, int ordinal)
    {
        var text = SqliteNative.ColumnText(statement, ordinal);
        var length = SqliteNative.ColumnBytes(statement, ordinal);
        return length == 0 ? "" : Marshal.PtrToStringUTF8(text, length);
    }

    private static object Box(long number) => number is >= 0 and < SmallNumbers ? Boxes[number] : number;

    private bool Step(PreparedStatement statement)
    {
        var code = SqliteNative.Step(statement.Pointer);
        if (code == raw.SQLITE_ROW) return true;
        if (code == raw.SQLITE_DONE) return false;
        _connection.Throw(code);
        return false;
    }
}
