using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>The rule of a series (appointment-rules.md §4.7).</summary>
internal sealed record RecurrenceRuleRow
{
    public int RecurrenceRuleId { get; init; }

    public int Pattern { get; init; }

    public int SubPattern { get; init; }

    public int Weekdays { get; init; }

    public int CyclicDay { get; init; }

    public int CyclicWeek { get; init; }

    public int CyclicMonth { get; init; }

    public WallClock StartAt { get; init; }

    public WallClock EndAt { get; init; }
}
