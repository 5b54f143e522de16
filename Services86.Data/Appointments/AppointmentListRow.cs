using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What lists and diaries show of a row; a reference to nothing is 0.</summary>
internal sealed record AppointmentListRow
{
    public required int AppointmentId { get; init; }

    /// <summary>The owner; 0 for a participant without a diary.</summary>
    public required int AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    public required short Type { get; init; }

    public required short Status { get; init; }

    public required WallClock ActiveAt { get; init; }

    public required WallClock StartAt { get; init; }

    public required WallClock EndAt { get; init; }

    public required bool AllDay { get; init; }

    public required bool IsFree { get; init; }

    public required bool HasAlarm { get; init; }

    public required int AlarmMin { get; init; }

    public required int TaskId { get; init; }

    public required int PriorityId { get; init; }

    public required int ContactId { get; init; }

    public required int PersonId { get; init; }

    public required int ProjectId { get; init; }

    public required int SaleId { get; init; }

    /// <summary>Own id on a master, the master's id on a participant's row, 0 outside a booking.</summary>
    public required int MasterId { get; init; }

    public required int AssignedBy { get; init; }

    public required int RecurrenceRuleId { get; init; }

    /// <summary>0 everybody, 1 one user, 2 one group.</summary>
    public required short Visibility { get; init; }

    public required int VisibleId { get; init; }

    public required bool IsPublished { get; init; }

    public required UtcInstant CreatedAt { get; init; }

    public required int CreatedBy { get; init; }

    public required string Location { get; init; }

    public required string RejectReason { get; init; }

    public required string Description { get; init; }

    /// <summary>Owner of the booking's master; 0 without booking or when the master is gone.</summary>
    public required int MasterAssociateId { get; init; }

    /// <summary>Of the series' rule; 0 outside a series.</summary>
    public required int Pattern { get; init; }

    public required WallClock? RuleStartAt { get; init; }

    public required WallClock? RuleEndAt { get; init; }

    public bool IsSlave => MasterId != 0 && MasterId != AppointmentId;
}
