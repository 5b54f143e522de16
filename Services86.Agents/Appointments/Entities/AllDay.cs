using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>All-day events are stored with the times of the default working day on their first and last day (appointment-rules.md §5, A25).</summary>
internal static class AllDay
{
    private const long Day = 24 * 60 * 60;

    /// <summary>Both times at midnight take those of the working day; any other time was meant and is kept.</summary>
    public static (WallClock Start, WallClock End) Normalise(WallClock start, WallClock end, WorkingDay day)
    {
        if (start.Seconds % Day != 0 || end.Seconds % Day != 0) return (start, end);
        var first = start.Seconds + day.StartSeconds;
        return (new(first), new(Math.Max(first, end.Seconds + day.EndSeconds)));
    }
}

/// <summary>The working day, seconds after midnight (preferences AllDayStartTime, AllDayEndTime).</summary>
internal readonly record struct WorkingDay(int StartSeconds, int EndSeconds)
{
    /// <summary>08:00 to 16:00 where no preference says otherwise (A16).</summary>
    public static WorkingDay Unset { get; } = new(8 * 60 * 60, 16 * 60 * 60);
}
