using System.Data.Common;
using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads by column position, without Dapper: for the statements of the hottest operations (performance.md, aim 2).</summary>
internal static class RowReading
{
    /// <summary>The first row, or the default value when there is none.</summary>
    public static async ValueTask<T?> ReadFirstAsync<T>(this Session session, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        var rows = await session.ReadAsync(sql, read, values);
        return rows.Count > 0 ? rows[0] : default;
    }

    /// <summary>A reference; NULL is 0.</summary>
    public static int Reference(this DbDataReader reader, int column) => reader.IsDBNull(column) ? 0 : reader.GetInt32(column);

    public static string? TextOrNull(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static WallClock Clock(this DbDataReader reader, int column) => new(reader.GetInt64(column));

    public static WallClock? ClockOrNull(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : new(reader.GetInt64(column));

    public static DateOnly? DayOrNull(this DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
