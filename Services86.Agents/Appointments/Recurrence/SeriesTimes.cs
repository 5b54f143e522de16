using Services86.Agents.Appointments.Entities;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>
/// The times that a carrier gives every date of its series: wall clock of the base zone, in seconds after midnight (appointment-rules.md §4.4).
/// </summary>
/// <param name="First">The first day that counts (§4.2).</param>
/// <param name="Start">When each date starts.</param>
/// <param name="TakesFrom">When it begins to take time: an all-day event takes the working day.</param>
/// <param name="TakesTo">When it ends; later than the day itself when the date is longer.</param>
internal sealed record SeriesTimes(DateOnly First, long Start, long TakesFrom, long TakesTo)
{
    private const long Minute = 60;
    private const long Day = 24 * 60 * Minute;

    /// <summary>Without a start the time is now; the day is that of the recurrence, else today.</summary>
    public static SeriesTimes Of(AppointmentEntity entity, WorkingDay hours, WireTime time)
    {
        var planned = WireTime.DateFromWire(entity.Recurrence?.StartDate ?? WireDate.None);
        if (time.FromWire(entity.StartDate) is not { } start)
        {
            var now = TimeOfDay(time.Now) - (TimeOfDay(time.Now) % Minute);
            return new(planned ?? time.Today, now, now, now);
        }

        var end = time.FromWire(entity.EndDate) is { } sent && sent > start ? sent : start;
        var (from, to) = entity.IsAlldayEvent ? WorkingHours(start, end, hours, time) : (start, end);
        var midnight = start.Seconds - TimeOfDay(start);
        var day = DayOf(start);
        return new(planned > day ? planned.Value : day, TimeOfDay(start), from.Seconds - midnight, to.Seconds - midnight);
    }

    public WallClock StartOn(DateOnly day) => new(Midnight(day) + Start);

    /// <summary>
    /// The day that a caller means by a date. One that has come from here is that date again; of every other one the day counts that his own clock
    /// shows, with his own time of day.
    /// </summary>
    public DateOnly DayOf(DateTime sent, WireTime time)
    {
        if (WireDate.IsNone(sent)) return DateOnly.FromDateTime(sent);
        if (time.FromWire(sent) is { } stored && TimeOfDay(stored) == Start) return DayOf(stored);
        var own = time.OnCallersClock(time.ToWire(StartOn(First)));
        var shown = time.OnCallersClock(sent);
        return DayOf(time.FromCallersClock(new(shown.Seconds - TimeOfDay(shown) + TimeOfDay(own))));
    }

    public static long Midnight(DateOnly day) => WallClock.From(day.ToDateTime(TimeOnly.MinValue)).Seconds;

    // Midnight and the working day are those of the caller's clock, as on save.
    private static (WallClock From, WallClock To) WorkingHours(WallClock start, WallClock end, WorkingDay hours, WireTime time)
    {
        var (first, last) = (time.OnCallersClock(time.ToWire(start)), time.OnCallersClock(time.ToWire(end)));
        var (from, to) = AllDay.Normalise(first, last, hours);
        return (from, to) == (first, last) ? (start, end) : (time.FromCallersClock(from), time.FromCallersClock(to));
    }

    private static DateOnly DayOf(WallClock time) => DateOnly.FromDateTime(time.ToDateTime());

    private static long TimeOfDay(WallClock time) => ((time.Seconds % Day) + Day) % Day;
}
