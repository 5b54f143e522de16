namespace Services86.Data.Database;

/// <summary>A time of day on a date in the base zone: whole seconds since 1970 as if the wall clock were UTC (schema.md §4).</summary>
internal readonly record struct WallClock(long Seconds) : IComparable<WallClock>
{
    /// <summary>The wall clock that the value shows, whatever its kind; fractions of a second are cut off.</summary>
    public static WallClock From(DateTime value) => new((value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);

    /// <summary>Of unspecified kind, as dateTime values travel without a zone.</summary>
    public DateTime ToDateTime() => new(DateTime.UnixEpoch.Ticks + Seconds * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    public int CompareTo(WallClock other) => Seconds.CompareTo(other.Seconds);

    public static bool operator <(WallClock left, WallClock right) => left.Seconds < right.Seconds;

    public static bool operator <=(WallClock left, WallClock right) => left.Seconds <= right.Seconds;

    public static bool operator >(WallClock left, WallClock right) => left.Seconds > right.Seconds;

    public static bool operator >=(WallClock left, WallClock right) => left.Seconds >= right.Seconds;
}
