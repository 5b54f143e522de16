using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads by column position, without Dapper: for the statements of the hottest operations (performance.md, aim 2).</summary>
internal static class RowReading
{
    /// <summary>The first row, or the default value when there is none.</summary>
    public static async ValueTask<T?> ReadFirstAsync<T>(this Session session, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        try
        {
            await using var command = Command(await session.OpenAsync(), sql, values);
            await using var reader = await command.ExecuteReaderAsync(session.Cancellation);
            return await reader.ReadAsync(session.Cancellation) ? read(reader) : default;
        }
        catch (DbException failure) when (session.Dialect.IsUnavailable(failure))
        {
            throw new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure);
        }
    }

    /// <summary>All rows.</summary>
    public static async ValueTask<List<T>> ReadAllAsync<T>(this Session session, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        try
        {
            await using var command = Command(await session.OpenAsync(), sql, values);
            await using var reader = await command.ExecuteReaderAsync(session.Cancellation);
            var rows = new List<T>();
            while (await reader.ReadAsync(session.Cancellation)) rows.Add(read(reader));
            return rows;
        }
        catch (DbException failure) when (session.Dialect.IsUnavailable(failure))
        {
            throw new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure);
        }
    }

    /// <summary>A reference; NULL is 0.</summary>
    public static int Reference(this DbDataReader reader, int column) => reader.IsDBNull(column) ? 0 : reader.GetInt32(column);

    public static string? TextOrNull(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static WallClock Clock(this DbDataReader reader, int column) => new(reader.GetInt64(column));

    public static WallClock? ClockOrNull(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : new(reader.GetInt64(column));

    public static DateOnly? DayOrNull(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
