using Services86.Agents.Time;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The pattern that clients start from: once a week for twelve weeks (appointment-operations.md §6, A6).</summary>
internal static class DefaultRecurrence
{
    private const int Weeks = 12;

    public static RecurrenceInfo From(DateOnly start)
    {
        var weeks = (int)Math.Min(Weeks, (DateOnly.MaxValue.DayNumber - start.DayNumber) / 7);
        return new()
        {
            StartDate = WireTime.ToWire(start),
            EndDate = WireTime.ToWire(start.AddDays(7 * weeks)),
            RecurrenceEndType = RecurrenceEndType.EndDate,
            Pattern = RecurrencePattern.Weekly,
            WeekPattern = new() { Cycle = 1, Weekdays = Calendars.WeekdayOf(start) },
            Dates = [],
            RecurrenceCounter = weeks + 1,
            IsRecurrence = true,
        };
    }
}
