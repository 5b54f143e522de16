using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The time of day and the length that a carrier gives every date of its series: wall clock of the base zone (appointment-rules.md §4.4).</summary>
/// <param name="First">The first day that counts (§4.2).</param>
/// <param name="TimeOfDay">Seconds after midnight.</param>
/// <param name="Length">Seconds.</param>
internal sealed record SeriesTimes(DateOnly First, long TimeOfDay, long Length)
{
    private const long Minute = 60;
    private const long Day = 24 * 60 * Minute;

    /// <summary>Without a start the time is now; the day is that of the recurrence, else today.</summary>
    public static SeriesTimes Of(AppointmentEntity entity, WireTime time)
    {
        var planned = WireTime.DateFromWire(entity.Recurrence?.StartDate ?? WireDate.None);
        if (time.FromWire(entity.StartDate) is not { } start)
        {
            var now = TimeOfDayOf(time.Now);
            return new(planned ?? time.Today, now - (now % Minute), 0);
        }

        var end = time.FromWire(entity.EndDate) ?? start;
        var day = DayOf(start);
        return new(planned > day ? planned.Value : day, TimeOfDayOf(start), Math.Max(0, end.Seconds - start.Seconds));
    }

    public WallClock StartOn(DateOnly day) => new(WallClock.From(day.ToDateTime(TimeOnly.MinValue)).Seconds + TimeOfDay);

    public WallClock EndOn(DateOnly day) => new(StartOn(day).Seconds + Length);

    /// <summary>
    /// The day that a caller means by a date. One that has come from here is that date again; of every other one the day counts that his own clock
    /// shows, with his own time of day.
    /// </summary>
    public DateOnly DayOf(DateTime sent, WireTime time)
    {
        if (WireDate.IsNone(sent)) return DateOnly.FromDateTime(sent);
        if (time.FromWire(sent) is { } stored && TimeOfDayOf(stored) == TimeOfDay) return DayOf(stored);
        var start = time.OnCallersClock(time.ToWire(StartOn(First)));
        var midnight = time.OnCallersClock(sent).Seconds - TimeOfDayOf(time.OnCallersClock(sent));
        return DayOf(time.FromCallersClock(new(midnight + TimeOfDayOf(start))));
    }

    private static DateOnly DayOf(WallClock time) => DateOnly.FromDateTime(time.ToDateTime());

    private static long TimeOfDayOf(WallClock time) => ((time.Seconds % Day) + Day) % Day;
}
