using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The days of a series that is saved; each date takes the time of day and the length of the row (appointment-rules.md §4.4, §4.6).</summary>
internal static class SeriesDates
{
    private const string Member = "Recurrence";

    /// <summary>The carrier asks for a series.</summary>
    public static bool IsSeries(this RecurrenceInfo? recurrence) => recurrence is { Pattern: not RecurrencePattern.Unknown };

    /// <summary>The days that the carrier lists, sorted; of their times only the day is read.</summary>
    /// <param name="recurrence">The carrier's.</param>
    /// <param name="start">The start that the carrier's sender has seen, or has given.</param>
    /// <param name="time">The caller's zone.</param>
    public static DateOnly[] Given(RecurrenceInfo recurrence, WallClock start, WireTime time)
    {
        if (recurrence.Dates is not { Length: > 0 } dates) return [];
        var times = new SeriesTimes(FirstDay(recurrence, start), start.Seconds - SeriesTimes.Midnight(DayOf(start)), 0, 0);
        return [.. dates.Where(date => date is not null && !WireDate.IsNone(date.Date)).Select(date => times.DayOf(date!.Date, time)).Distinct().Order()];
    }

    /// <summary>Days that are listed win over the pattern.</summary>
    public static DateOnly[] Days(RecurrenceInfo recurrence, WallClock start, WireTime time)
    {
        var given = Given(recurrence, start, time);
        return given.Length > 0 ? Limited(given) : Computed(recurrence, start, time);
    }

    /// <summary>The days of the pattern. A first day that lies before the row's own, as in a default entity, does no harm (appointment-rules.md §4.2).</summary>
    public static DateOnly[] Computed(RecurrenceInfo recurrence, WallClock start, WireTime time)
    {
        var days = SeriesEnd.Days(recurrence, FirstDay(recurrence, start), Given(recurrence, start, time));
        return days.Length > 0 ? days : throw new SoValidationException(Member, "the pattern and its end give no date");
    }

    /// <summary>The later of the pattern's and the row's day.</summary>
    public static DateOnly FirstDay(RecurrenceInfo recurrence, WallClock start)
    {
        var own = DayOf(start);
        return WireTime.DateFromWire(recurrence.StartDate) is { } first && first > own ? first : own;
    }

    public static DateOnly DayOf(WallClock time) => DateOnly.FromDateTime(time.ToDateTime());

    /// <summary>The time of a date on another day.</summary>
    public static WallClock On(this WallClock time, DateOnly day) => WallClock.From(day.ToDateTime(TimeOnly.FromDateTime(time.ToDateTime())));

    /// <summary>No more days than a series may have.</summary>
    public static DateOnly[] Limited(DateOnly[] days) =>
        days.Length <= SeriesEnd.MostDates ? days : throw new SoValidationException(Member, $"{days.Length} dates, at most {SeriesEnd.MostDates} are allowed");
}
