using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>How a series repeats, complete and in the form that is stored (appointment-rules.md §4.2, §4.7). Equal patterns give equal dates.</summary>
/// <param name="Kind">Daily to Custom.</param>
/// <param name="Sub">1-3 daily, 4-5 monthly, 6-7 yearly, else 0.</param>
/// <param name="Weekdays">Of a weekly pattern, or of the nth weekday.</param>
/// <param name="Day">Days between dates, or the day of the month.</param>
/// <param name="Week">Weeks between dates, or which weekday of the month.</param>
/// <param name="Month">Months between dates, or the month of the year.</param>
internal sealed record SeriesPattern(RecurrencePattern Kind, int Sub, Weekday Weekdays, int Day, int Week, int Month)
{
    public static SeriesPattern None { get; } = new(RecurrencePattern.Unknown, 0, 0, 0, 0, 0);

    private static SeriesPattern Custom { get; } = None with { Kind = RecurrencePattern.Custom };

    public static SeriesPattern Of(RecurrenceRuleRow rule) =>
        new(RecurrenceMapping.Pattern(rule.Pattern), rule.SubPattern, (Weekday)rule.Weekdays, rule.CyclicDay, rule.CyclicWeek, rule.CyclicMonth);

    /// <summary>What a carrier asks for; what it leaves out is taken from the first day.</summary>
    /// <exception cref="SoInvalidArgumentException">The month of a yearly pattern is none.</exception>
    public static SeriesPattern Of(RecurrenceInfo recurrence, DateOnly start) => recurrence.Pattern switch
    {
        RecurrencePattern.Daily => Daily(recurrence.DayPattern),
        RecurrencePattern.Weekly => Weekly(recurrence.WeekPattern, start),
        RecurrencePattern.Monthly => Monthly(recurrence.MonthPattern, start),
        RecurrencePattern.Yearly => Yearly(recurrence.YearPattern, start),
        RecurrencePattern.Custom => Custom,
        _ => None,
    };

    /// <summary>The same in the columns of a rule.</summary>
    public RecurrenceRuleRow ToRule(RecurrenceRuleRow rule) => rule with
    {
        Pattern = (int)Kind,
        SubPattern = Sub,
        Weekdays = (int)Weekdays,
        CyclicDay = Day,
        CyclicWeek = Week,
        CyclicMonth = Month,
    };

    private static SeriesPattern Daily(RecurrenceDayPattern? day)
    {
        if (day is null) return new(RecurrencePattern.Daily, (int)RecurrenceDailyPattern.EveryWeekday, 0, 1, 0, 0);
        var sub = day.Pattern == RecurrenceDailyPattern.Unknown ? RecurrenceDailyPattern.EveryCyclicDay : day.Pattern;
        return new(RecurrencePattern.Daily, (int)sub, 0, Cycle(day.Cycle), 0, 0);
    }

    private static SeriesPattern Weekly(RecurrenceWeekPattern? week, DateOnly start) =>
        new(RecurrencePattern.Weekly, 0, DaysOr(week?.Weekdays, start), 0, Cycle(week?.Cycle ?? 1), 0);

    private static SeriesPattern Monthly(RecurrenceMonthPattern? month, DateOnly start)
    {
        var cycle = Cycle(month?.Cycle ?? 1);
        var isByWeekday = month is not null
            && (month.Pattern == RecurrenceMonthlyPattern.WeekdayOfMonth
                || (month.Pattern == RecurrenceMonthlyPattern.Unknown && month.WeekOfMonth != WeekOfMonth.Unknown));
        return isByWeekday
            ? new(RecurrencePattern.Monthly, (int)RecurrenceMonthlyPattern.WeekdayOfMonth, DaysOr(month!.Weekday, start), 0, WeekOr(month.WeekOfMonth, start), cycle)
            : new(RecurrencePattern.Monthly, (int)RecurrenceMonthlyPattern.DayOfMonth, 0, DayOr(month?.Day, start), 0, cycle);
    }

    private static SeriesPattern Yearly(RecurrenceYearPattern? year, DateOnly start)
    {
        if (year is not null and { Cycle: < 1 or > 12 }) throw SoInvalidArgumentException.For("YearPattern.Cycle", year.Cycle, "a month from 1 to 12");
        var month = year?.Cycle ?? start.Month;
        var isByWeekday = year is not null
            && (year.Pattern == RecurrenceYearlyPattern.WeekdayOfMonth
                || (year.Pattern == RecurrenceYearlyPattern.Unknown && year.WeekOfMonth != WeekOfMonth.Unknown));
        return isByWeekday
            ? new(RecurrencePattern.Yearly, (int)RecurrenceYearlyPattern.WeekdayOfMonth, DaysOr(year!.Weekday, start), 0, WeekOr(year.WeekOfMonth, start), month)
            : new(RecurrencePattern.Yearly, (int)RecurrenceYearlyPattern.DayOfMonth, 0, DayOr(year?.Day, start), 0, month);
    }

    private static int Cycle(int sent) => Math.Max(1, sent);

    private static int DayOr(int? day, DateOnly start) => day is > 0 and var given ? given : start.Day;

    private static Weekday DaysOr(Weekday? days, DateOnly start) => days is { } given and not Weekday.Unknown ? given : Calendars.WeekdayOf(start);

    private static int WeekOr(WeekOfMonth week, DateOnly start) => (int)(week != WeekOfMonth.Unknown ? week : Calendars.WeekOf(start));
}
