using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>One row of table appointment with everything that lies on it; a reference to nothing is 0.</summary>
internal sealed record AppointmentRow
{
    public int AppointmentId { get; init; }

    /// <summary>The owner; 0 for a participant without a diary.</summary>
    public int AssociateId { get; init; }

    /// <summary>The owner's group when the row was made; it does not follow the owner (appointment-rules.md §9).</summary>
    public int UserGroupId { get; init; }

    public short Type { get; init; }

    public short Status { get; init; }

    public WallClock ActiveAt { get; init; }

    public WallClock StartAt { get; init; }

    public WallClock EndAt { get; init; }

    public WallClock? DoneAt { get; init; }

    public bool AllDay { get; init; }

    public bool IsFree { get; init; }

    public bool HasAlarm { get; init; }

    public int AlarmMin { get; init; }

    public int LeadMin { get; init; }

    public int LagMin { get; init; }

    public int TaskId { get; init; }

    public int PriorityId { get; init; }

    public int ContactId { get; init; }

    public int PersonId { get; init; }

    public int ProjectId { get; init; }

    public int SaleId { get; init; }

    /// <summary>Own id on a master, the master's id on a participant's row, 0 outside a booking.</summary>
    public int MasterId { get; init; }

    public int InvitedPersonId { get; init; }

    /// <summary>The address that the participant is written to; 0 for none.</summary>
    public int EmailId { get; init; }

    /// <summary>The participant is to be written to.</summary>
    public bool SendEmail { get; init; }

    public int AssignedBy { get; init; }

    public int RejectCounter { get; init; }

    public int RecurrenceRuleId { get; init; }

    public int SuggestedAppointmentId { get; init; }

    public bool IsMilestone { get; init; }

    /// <summary>0 everybody, 1 one user, 2 one group.</summary>
    public short Visibility { get; init; }

    /// <summary>The user or the group; 0 for the owner or the row's group.</summary>
    public int VisibleId { get; init; }

    public short ColorIndex { get; init; }

    public int TzLocationId { get; init; }

    public bool IsPublished { get; init; }

    public DateOnly? PublishFrom { get; init; }

    public DateOnly? PublishTo { get; init; }

    public WallClock? PublishEventAt { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int CreatedBy { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int UpdatedBy { get; init; }

    /// <summary>0 = never changed: the carrier then shows nobody and no date.</summary>
    public int UpdatedCount { get; init; }

    public string Location { get; init; } = "";

    public string RejectReason { get; init; } = "";

    public string? UserFields { get; init; }

    public string? ExtraFields { get; init; }

    public string Description { get; init; } = "";

    /// <summary>
    /// Longer than 24 hours, or blocking time before its start or after its end: whoever looks for rows that reach into a span finds all
    /// others by starts within the span and the day before it.
    /// </summary>
    public bool IsLongSpan => EndAt.Seconds - StartAt.Seconds > 24 * 60 * 60 || LeadMin != 0 || LagMin != 0;

    public bool IsSlave => MasterId != 0 && MasterId != AppointmentId;
}
