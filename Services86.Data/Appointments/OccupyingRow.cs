using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>A row that blocks time of a diary (appointment-rules.md §5), with what the sentry asks for. A reference to nothing is 0.</summary>
internal sealed record OccupyingRow(int AppointmentId, int AssociateId, WallClock StartAt, WallClock EndAt)
{
    public int LeadMin { get; init; }

    public int LagMin { get; init; }

    /// <summary>Own id on a master, the master's id on a participant's row, 0 outside a booking.</summary>
    public int MasterId { get; init; }

    public int RecurrenceRuleId { get; init; }

    public int UserGroupId { get; init; }

    public int ContactId { get; init; }

    public int ProjectId { get; init; }

    public bool IsPublished { get; init; }
}
