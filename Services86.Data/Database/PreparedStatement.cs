using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>One prepared statement with what is known about it before it runs.</summary>
internal sealed class PreparedStatement : IDisposable
{
    // An expression has no declared type and may be NULL in the first row. Dapper then has to look at each value, and it does so for types that it
    // cannot convert by instructions of its own; for "object" it would unbox a long as int?. No row has a member of this type.
    private static readonly Type Undeclared = typeof(DateTime);

    private const int SmallText = 256;

    private readonly sqlite3_stmt _owner;
    private readonly string[] _parameters;
    private readonly int[] _lastPositions;

    public PreparedStatement(sqlite3 database, string sql)
        : this(Prepare(database, sql))
    {
    }

    public PreparedStatement(sqlite3_stmt handle)
    {
        _owner = handle;
        Pointer = handle.DangerousGetHandle();
        IsReadOnly = raw.sqlite3_stmt_readonly(handle) != 0;
        _parameters = new string[raw.sqlite3_bind_parameter_count(handle)];
        _lastPositions = new int[_parameters.Length];
        for (var i = 0; i < _parameters.Length; i++)
        {
            var name = raw.sqlite3_bind_parameter_name(handle, i + 1).utf8_to_string();
            _parameters[i] = name is { Length: > 1 } ? name[1..] : throw new NotSupportedException("Parameters need a name.");
            _lastPositions[i] = i;
        }

        var columns = raw.sqlite3_column_count(handle);
        ColumnNames = new string[columns];
        ColumnTypes = new Type[columns];
        for (var i = 0; i < columns; i++)
        {
            ColumnNames[i] = raw.sqlite3_column_name(handle, i).utf8_to_string();
            ColumnTypes[i] = TypeOf(raw.sqlite3_column_decltype(handle, i).utf8_to_string());
        }
    }

    /// <summary>Valid until this object is disposed of.</summary>
    public nint Pointer { get; }

    public bool IsReadOnly { get; }

    public string[] ColumnNames { get; }

    /// <summary>By declaration, not by the value at hand: a row mapping made for one row must fit all.</summary>
    public Type[] ColumnTypes { get; }

    public void Bind(PreparedParameters parameters)
    {
        for (var i = 0; i < _parameters.Length; i++)
        {
            var position = parameters.PositionOf(_parameters[i], _lastPositions[i]);
            if (position < 0) throw new InvalidOperationException($"The statement needs a parameter @{_parameters[i]}.");
            _lastPositions[i] = position;
            Bind(i + 1, parameters[position].Value);
        }
    }

    public void Reset() => _ = SqliteNative.Reset(Pointer);

    public void Dispose() => _owner.Dispose();

    private static sqlite3_stmt Prepare(sqlite3 database, string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle), database);
        return handle;
    }

    private static Type TypeOf(string? declaration) => declaration?.ToUpperInvariant() switch
    {
        null => Undeclared,
        var type when type.Contains("INT", StringComparison.Ordinal) => typeof(long),
        var type when type.Contains("TEXT", StringComparison.Ordinal) || type.Contains("CHAR", StringComparison.Ordinal) => typeof(string),
        var type when type.Contains("REAL", StringComparison.Ordinal) => typeof(double),
        _ => Undeclared,
    };

    private void Bind(int index, object? value)
    {
        var code = value switch
        {
            null or DBNull => SqliteNative.BindNull(Pointer, index),
            int number => SqliteNative.BindInt64(Pointer, index, number),
            long number => SqliteNative.BindInt64(Pointer, index, number),
            string text => BindText(index, text),
            bool flag => SqliteNative.BindInt64(Pointer, index, flag ? 1 : 0),
            double number => SqliteNative.BindDouble(Pointer, index, number),
            short number => SqliteNative.BindInt64(Pointer, index, number),
            byte number => SqliteNative.BindInt64(Pointer, index, number),
            decimal number => SqliteNative.BindDouble(Pointer, index, (double)number),
            DateOnly date => BindText(index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            int[] list => BindText(index, ListText(list)),
            Enum name => SqliteNative.BindInt64(Pointer, index, Convert.ToInt64(name, CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"A {value.GetType().Name} is no value for the database; times are WallClock or UtcInstant."),
        };
        if (code != raw.SQLITE_OK) throw new InvalidOperationException($"Parameter @{_parameters[index - 1]} cannot be set ({code}).");
    }

    // The form that json_each reads, see SqliteDialect.ListText.
    private static string ListText(int[] list)
    {
        if (list.Length == 0) return "[]";
        var text = new StringBuilder("[", list.Length * 8);
        foreach (var value in list) text.Append(CultureInfo.InvariantCulture, $"{value},");
        text[^1] = ']';
        return text.ToString();
    }

    private int BindText(int index, string text)
    {
        if (text.Length <= SmallText)
        {
            Span<byte> few = stackalloc byte[SmallText * 3];
            return BindText(index, few[..Encoding.UTF8.GetBytes(text, few)]);
        }

        var many = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return BindText(index, many.AsSpan(0, Encoding.UTF8.GetBytes(text, many)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(many);
        }
    }

    // The span is never based on nothing: a null pointer would bind NULL instead of an empty text.
    private int BindText(int index, Span<byte> text) =>
        SqliteNative.BindText(Pointer, index, ref MemoryMarshal.GetReference(text), text.Length, SqliteNative.Transient);
}
