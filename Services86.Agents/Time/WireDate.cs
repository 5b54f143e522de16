using Services86.Data.Database;

namespace Services86.Agents.Time;

/// <summary>Wire dateTime and stored seconds without any zone: whole seconds, and the values that mean "no date".</summary>
/// <remarks>envelope.md §6 "No date on input".</remarks>
internal static class WireDate
{
    private const int KeptYear = 9999;

    private static readonly DateTime FirstRealDate = new(1, 1, 3);
    private static readonly DateTime OldDatabaseMinimum = new(1760, 1, 1);

    /// <summary>How "no date" is always written.</summary>
    public static DateTime None => DateTime.MinValue;

    public static bool IsNone(DateTime value) =>
        value < FirstRealDate
        || value.Date == OldDatabaseMinimum
        || (value.Kind == DateTimeKind.Utc && value == DateTime.UnixEpoch);

    /// <summary>The last year stands for "for ever" and is never converted.</summary>
    public static bool IsKept(DateTime value) => value.Year == KeptYear;

    public static long Seconds(DateTime value) =>
        (value.Ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>A value without suffix; anything a dateTime cannot hold reads as "no date".</summary>
    public static DateTime FromSeconds(long seconds)
    {
        var span = (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond) + seconds;
        return span < 0 || span > DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond ? None : new DateTime(span * TimeSpan.TicksPerSecond);
    }

    public static WallClock Verbatim(DateTime value) => new(Seconds(value));
}
