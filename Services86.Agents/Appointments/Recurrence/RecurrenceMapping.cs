using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Rule columns as RecurrenceInfo (appointment-entities.md §2, appointment-rules.md §4.7).</summary>
internal static class RecurrenceMapping
{
    private const int EveryWorkday = 1;
    private const int EveryCyclicDay = 3;

    /// <summary>A row outside a series: switched off, never nil.</summary>
    public static RecurrenceInfo None(WallClock start) => new()
    {
        StartDate = Day(start),
        Pattern = RecurrencePattern.Unknown,
        RecurrenceEndType = RecurrenceEndType.Unknown,
        Dates = [],
    };

    /// <summary>A row of a series with its own and its later dates; end type and counter are not stored (A14).</summary>
    public static RecurrenceInfo ToCarrier(this RecurrenceRuleRow rule, WallClock[] dates, WireTime time) => new()
    {
        RecurrenceId = rule.RecurrenceRuleId,
        StartDate = Day(rule.StartAt),
        EndDate = Day(dates.Length > 0 ? dates[^1] : rule.EndAt),
        RecurrenceEndType = RecurrenceEndType.EndDate,
        Pattern = Pattern(rule.Pattern),
        DayPattern = Pattern(rule.Pattern) == RecurrencePattern.Daily ? rule.Daily() : null,
        WeekPattern = Pattern(rule.Pattern) == RecurrencePattern.Weekly
            ? new() { Cycle = rule.CyclicWeek, Weekdays = (Weekday)rule.Weekdays }
            : null,
        MonthPattern = Pattern(rule.Pattern) == RecurrencePattern.Monthly ? rule.Monthly() : null,
        YearPattern = Pattern(rule.Pattern) == RecurrencePattern.Yearly ? rule.Yearly() : null,
        Dates = Array.ConvertAll(dates, date => new RecurrenceDate
        {
            Date = time.ToWire(date),
            Description = "",
            DescriptionStyleHint = "",
            Tooltip = "",
        }),
        RecurrenceCounter = dates.Length,
        IsRecurrence = true,
    };

    /// <summary>A stored number that the contract does not know reads as a series without a pattern.</summary>
    public static RecurrencePattern Pattern(int stored) =>
        stored is >= (int)RecurrencePattern.Daily and <= (int)RecurrencePattern.Custom ? (RecurrencePattern)stored : RecurrencePattern.Unknown;

    /// <summary>The calendar day, at midnight; never shifted (appointment-rules.md §7).</summary>
    public static DateTime Day(WallClock time) => WireDate.FromSeconds(time.Seconds).Date;

    private static RecurrenceDayPattern Daily(this RecurrenceRuleRow rule) => new()
    {
        Cycle = rule.CyclicDay,
        Pattern = rule.SubPattern is >= EveryWorkday and <= EveryCyclicDay ? (RecurrenceDailyPattern)rule.SubPattern : RecurrenceDailyPattern.Unknown,
    };

    private static RecurrenceMonthPattern Monthly(this RecurrenceRuleRow rule) => new()
    {
        Cycle = rule.CyclicMonth,
        Day = rule.CyclicDay,
        Weekday = (Weekday)rule.Weekdays,
        WeekOfMonth = (WeekOfMonth)rule.CyclicWeek,
        Pattern = rule.SubPattern switch
        {
            (int)RecurrenceMonthlyPattern.DayOfMonth => RecurrenceMonthlyPattern.DayOfMonth,
            (int)RecurrenceMonthlyPattern.WeekdayOfMonth => RecurrenceMonthlyPattern.WeekdayOfMonth,
            _ => RecurrenceMonthlyPattern.Unknown,
        },
    };

    // The cycle of a yearly pattern is a month number.
    private static RecurrenceYearPattern Yearly(this RecurrenceRuleRow rule) => new()
    {
        Cycle = rule.CyclicMonth,
        Day = rule.CyclicDay,
        Weekday = (Weekday)rule.Weekdays,
        WeekOfMonth = (WeekOfMonth)rule.CyclicWeek,
        Pattern = rule.SubPattern switch
        {
            (int)RecurrenceYearlyPattern.DayOfMonth => RecurrenceYearlyPattern.DayOfMonth,
            (int)RecurrenceYearlyPattern.WeekdayOfMonth => RecurrenceYearlyPattern.WeekdayOfMonth,
            _ => RecurrenceYearlyPattern.Unknown,
        },
    };
}
