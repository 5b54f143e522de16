using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Days, weeks and months as the patterns of series count them: weeks run from Monday to Sunday (appointment-rules.md §4.2).</summary>
internal static class Calendars
{
    public static Weekday WeekdayOf(DateOnly day) => (Weekday)(1 << DaysAfterMonday(day));

    /// <summary>Which weekday of its month a day is; from the 29th on it is the last.</summary>
    public static WeekOfMonth WeekOf(DateOnly day) => (WeekOfMonth)((day.Day - 1) / 7 + 1);

    public static int DaysAfterMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>The day so many days later; null behind the end of the calendar.</summary>
    public static DateOnly? After(DateOnly day, long days) =>
        day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)(day.DayNumber + days)) : null;

    /// <summary>Months are numbered through all years.</summary>
    public static long MonthOf(DateOnly day) => day.Year * 12L + day.Month - 1;

    /// <summary>The day of a month, its last where it has fewer days; null behind the end of the calendar.</summary>
    public static DateOnly? DayOfMonth(long month, int day)
    {
        if (month / 12 > DateOnly.MaxValue.Year) return null;
        var (year, number) = ((int)(month / 12), (int)(month % 12) + 1);
        return new DateOnly(year, number, Math.Min(day, DateTime.DaysInMonth(year, number)));
    }

    /// <summary>The nth day of a month among some weekdays, or the last of them.</summary>
    public static DateOnly? WeekdayOfMonth(long month, Weekday weekdays, WeekOfMonth week)
    {
        if (DayOfMonth(month, 1) is not { } first) return null;
        DateOnly? found = null;
        var left = (int)week;
        for (var i = 0; i < DateTime.DaysInMonth(first.Year, first.Month); i++)
        {
            var day = first.AddDays(i);
            if ((weekdays & WeekdayOf(day)) == 0) continue;
            found = day;
            if (week != WeekOfMonth.Last && --left == 0) break;
        }

        return found;
    }
}
