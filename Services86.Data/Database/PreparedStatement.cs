using System.Globalization;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>One prepared statement with what is known about it before it runs.</summary>
internal sealed class PreparedStatement : IDisposable
{
    // An expression has no declared type and may be NULL in the first row. Dapper then has to look at each value, and it does so for types that it
    // cannot convert by instructions of its own; for "object" it would unbox a long as int?. No row has a member of this type.
    private static readonly Type Undeclared = typeof(DateTime);

    private readonly string[] _parameters;
    private readonly int[] _lastPositions;

    public PreparedStatement(sqlite3_stmt handle)
    {
        Handle = handle;
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

    public sqlite3_stmt Handle { get; }

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

    public void Reset() => _ = raw.sqlite3_reset(Handle);

    public void Dispose() => Handle.Dispose();

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
            null or DBNull => raw.sqlite3_bind_null(Handle, index),
            int number => raw.sqlite3_bind_int64(Handle, index, number),
            long number => raw.sqlite3_bind_int64(Handle, index, number),
            string text => raw.sqlite3_bind_text(Handle, index, text),
            bool flag => raw.sqlite3_bind_int64(Handle, index, flag ? 1 : 0),
            double number => raw.sqlite3_bind_double(Handle, index, number),
            short number => raw.sqlite3_bind_int64(Handle, index, number),
            byte number => raw.sqlite3_bind_int64(Handle, index, number),
            decimal number => raw.sqlite3_bind_double(Handle, index, (double)number),
            DateOnly date => raw.sqlite3_bind_text(Handle, index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            byte[] bytes => raw.sqlite3_bind_blob(Handle, index, bytes),
            Enum name => raw.sqlite3_bind_int64(Handle, index, Convert.ToInt64(name, CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"A {value.GetType().Name} is no value for the database; times are WallClock or UtcInstant."),
        };
        if (code != raw.SQLITE_OK) throw new InvalidOperationException($"Parameter @{_parameters[index - 1]} cannot be set ({code}).");
    }
}
