using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The days of a pattern from a first day on, without an end (appointment-rules.md §4.2).</summary>
internal static class SeriesDays
{
    private const Weekday Workdays = Weekday.Monday | Weekday.Tuesday | Weekday.Wednesday | Weekday.Thursday | Weekday.Friday;
    private const Weekday AllDays = Workdays | Weekday.Saturday | Weekday.Sunday;

    public static IEnumerable<DateOnly> From(this SeriesPattern pattern, DateOnly start) => pattern.Kind switch
    {
        RecurrencePattern.Daily => (RecurrenceDailyPattern)pattern.Sub switch
        {
            RecurrenceDailyPattern.EveryWorkday => Weekly(Workdays, 1, start),
            RecurrenceDailyPattern.EveryWeekday => Weekly(AllDays, 1, start),
            _ => Every(pattern.Day, start),
        },
        RecurrencePattern.Weekly => Weekly(pattern.Weekdays, pattern.Week, start),
        RecurrencePattern.Monthly => Monthly(pattern, pattern.Month, Calendars.MonthOf(start), start),
        RecurrencePattern.Yearly => Monthly(pattern, 12, start.Year * 12L + pattern.Month - 1, start),
        _ => [],
    };

    private static IEnumerable<DateOnly> Every(int cycle, DateOnly start)
    {
        for (DateOnly? day = start; day is { } next; day = Calendars.After(next, Math.Max(1, cycle))) yield return next;
    }

    // The first date is the next listed weekday, whatever the cycle (A19); behind Sunday come the weeks in between.
    private static IEnumerable<DateOnly> Weekly(Weekday weekdays, int cycle, DateOnly start)
    {
        var isFirst = true;
        for (DateOnly? day = start; day is { } next;)
        {
            if ((weekdays & Calendars.WeekdayOf(next)) != 0)
            {
                isFirst = false;
                yield return next;
            }

            var skips = next.DayOfWeek == DayOfWeek.Sunday && !isFirst;
            day = Calendars.After(next, skips ? 1 + 7L * (Math.Max(1, cycle) - 1) : 1);
        }
    }

    // A date before the first day is not made up for by a whole cycle: the next month, or the next year, comes first (A19).
    private static IEnumerable<DateOnly> Monthly(SeriesPattern pattern, int cycle, long month, DateOnly start)
    {
        if (Of(pattern, month) is { } first && first < start) month += pattern.Kind == RecurrencePattern.Yearly ? 12 : 1;
        for (; Of(pattern, month) is { } day; month += Math.Max(1, cycle)) yield return day;
    }

    private static DateOnly? Of(SeriesPattern pattern, long month) =>
        pattern.Sub is (int)RecurrenceMonthlyPattern.WeekdayOfMonth or (int)RecurrenceYearlyPattern.WeekdayOfMonth
            ? Calendars.WeekdayOfMonth(month, pattern.Weekdays, (WeekOfMonth)pattern.Week)
            : Calendars.DayOfMonth(month, pattern.Day);
}
