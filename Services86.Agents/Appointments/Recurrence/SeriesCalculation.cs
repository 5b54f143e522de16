using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The dates of a carrier that is not stored yet, with what stands in their way; nothing is written (appointment-operations.md §6).</summary>
internal sealed class SeriesCalculation(SeriesConflicts conflicts, WireTime time)
{
    /// <summary>The recurrence of the carrier with its dates.</summary>
    public async Task<RecurrenceInfo> CalculateAsync(AppointmentEntity? sent)
    {
        var entity = Demand(sent);
        var recurrence = entity.Recurrence ?? throw SoInvalidArgumentException.For("AppointmentEntity.Recurrence", null, "a recurrence");
        var times = await conflicts.TimesAsync(entity);
        var days = SeriesEnd.Days(recurrence, times.First, Given(recurrence, times));
        return Told(recurrence, days, await conflicts.OnAsync(entity, times, days));
    }

    /// <summary>The days as they are given, whatever the pattern says.</summary>
    public async Task<RecurrenceDate[]> ValidateAsync(AppointmentEntity? sent, DateTime[]? dates)
    {
        var entity = Demand(sent);
        var times = await conflicts.TimesAsync(entity);
        if (dates is { Length: > SeriesEnd.MostDates }) throw SoInvalidArgumentException.For("Dates", dates.Length, $"at most {SeriesEnd.MostDates} dates");
        return await conflicts.OnAsync(entity, times, [.. (dates ?? []).Select(date => times.DayOf(date, time))]);
    }

    private IEnumerable<DateOnly> Given(RecurrenceInfo recurrence, SeriesTimes times) =>
        (recurrence.Dates ?? []).OfType<RecurrenceDate>().Where(date => !WireDate.IsNone(date.Date)).Select(date => times.DayOf(date.Date, time));

    // Days that were given are both ends of the series; a counted series ends with its last date.
    private static RecurrenceInfo Told(RecurrenceInfo recurrence, DateOnly[] days, RecurrenceDate[] dates)
    {
        var isCustom = recurrence.Pattern == RecurrencePattern.Custom;
        var isCounted = recurrence.RecurrenceEndType == RecurrenceEndType.Counter
            || (recurrence.RecurrenceEndType == RecurrenceEndType.Unknown && WireDate.IsNone(recurrence.EndDate));
        return new()
        {
            RecurrenceId = recurrence.RecurrenceId,
            StartDate = isCustom && days.Length > 0 ? WireTime.ToWire(days[0]) : recurrence.StartDate,
            EndDate = (isCustom || isCounted) && days.Length > 0 ? WireTime.ToWire(days[^1]) : recurrence.EndDate,
            RecurrenceEndType = recurrence.RecurrenceEndType,
            Pattern = recurrence.Pattern,
            DayPattern = recurrence.DayPattern,
            WeekPattern = recurrence.WeekPattern,
            MonthPattern = recurrence.MonthPattern,
            YearPattern = recurrence.YearPattern,
            Dates = dates,
            RecurrenceCounter = dates.Length,
            IsRecurrence = true,
        };
    }

    private static AppointmentEntity Demand(AppointmentEntity? sent) =>
        sent ?? throw SoInvalidArgumentException.For("AppointmentEntity", null, "an entity");
}
