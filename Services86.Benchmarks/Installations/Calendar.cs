namespace Services86.Benchmarks.Installations;

/// <summary>The days of the diary, from nine years ago until next spring. The day of generation is always the same, so that the data is.</summary>
internal static class Calendar
{
    public const long Minute = 60;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;

    /// <summary>Base-zone wall clock in November is an hour ahead of UTC; the difference in summer does no harm.</summary>
    public const long Offset = Hour;

    private const int PastDays = 9 * 365;
    private const int FutureDays = 120;

    public static DateOnly Today { get; } = new(2026, 11, 20);

    /// <summary>Half past nine of the day of generation, in seconds of the wall clock.</summary>
    public static long Now { get; } = At(Today, 9, 30);

    public static DateOnly First { get; } = Today.AddDays(-PastDays);

    public static int Days => PastDays + FutureDays;

    public static long At(DateOnly day, int hour, int minute = 0) =>
        (day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * Day + hour * Hour + minute * Minute;

    /// <summary>The share of a day: recent years are denser, the future fades, and at weekends hardly anybody works.</summary>
    public static double Weight(int day)
    {
        var weekday = First.AddDays(day).DayOfWeek;
        var work = weekday is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.04 : 1;
        return day <= PastDays
            ? work * (0.3 + 0.7 * day / PastDays)
            : work * Math.Max(0.02, 1 - (day - PastDays) / (double)FutureDays);
    }

    /// <summary>An instant of the past for a time of the wall clock that may lie ahead.</summary>
    public static long Instant(long wall) => Math.Min(wall, Now) - Offset;
}
