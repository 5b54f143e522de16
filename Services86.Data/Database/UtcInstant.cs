namespace Services86.Data.Database;

/// <summary>A point in time: whole seconds since 1970 UTC (schema.md §4).</summary>
internal readonly record struct UtcInstant(long Seconds) : IComparable<UtcInstant>
{
    /// <summary>Cuts off fractions of a second.</summary>
    public static UtcInstant From(DateTimeOffset value) => new(value.ToUnixTimeSeconds());

    /// <summary>Now, by an injected clock.</summary>
    public static UtcInstant Now(TimeProvider clock) => From(clock.GetUtcNow());

    /// <summary>Of kind UTC.</summary>
    public DateTime ToDateTime() => new(DateTime.UnixEpoch.Ticks + Seconds * TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    public int CompareTo(UtcInstant other) => Seconds.CompareTo(other.Seconds);

    public static bool operator <(UtcInstant left, UtcInstant right) => left.Seconds < right.Seconds;

    public static bool operator <=(UtcInstant left, UtcInstant right) => left.Seconds <= right.Seconds;

    public static bool operator >(UtcInstant left, UtcInstant right) => left.Seconds > right.Seconds;

    public static bool operator >=(UtcInstant left, UtcInstant right) => left.Seconds >= right.Seconds;
}
