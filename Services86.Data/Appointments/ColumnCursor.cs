using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads the columns of a row one after the other, in the order of the SELECT list, without boxing (performance.md, aim 2).</summary>
internal struct ColumnCursor(DbDataReader reader)
{
    private int _next;

    /// <summary>The next column is NULL; it stays the next.</summary>
    public readonly bool IsNull => reader.IsDBNull(_next);

    public int Int() => reader.GetInt32(_next++);

    public short Small() => reader.GetInt16(_next++);

    public bool Flag() => reader.GetBoolean(_next++);

    public string Text() => reader.GetString(_next++);

    public WallClock Clock() => new(reader.GetInt64(_next++));

    public UtcInstant Instant() => new(reader.GetInt64(_next++));

    /// <summary>A reference; NULL is 0.</summary>
    public int Reference() => IntOrNull() ?? 0;

    public int? IntOrNull() => Present() ? reader.GetInt32(_next - 1) : null;

    public double? NumberOrNull() => Present() ? reader.GetDouble(_next - 1) : null;

    public string? TextOrNull() => Present() ? reader.GetString(_next - 1) : null;

    public WallClock? ClockOrNull() => Present() ? new(reader.GetInt64(_next - 1)) : null;

    public DateOnly? DayOrNull() => Present() ? StoredTimes.Date(reader.GetValue(_next - 1)) : null;

    /// <summary>Passes over columns that nobody needs.</summary>
    public void Skip(int columns) => _next += columns;

    private bool Present() => !reader.IsDBNull(_next++);
}
