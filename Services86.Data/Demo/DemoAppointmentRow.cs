using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>A row of the demo diary.</summary>
internal sealed record DemoAppointmentRow
{
    private const long Day = 24 * 60 * 60;

    public required int AppointmentId { get; init; }

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int Type { get; init; } = 1;

    public int Status { get; init; } = 1;

    /// <summary>Set by the writer (appointment-rules.md §6.3).</summary>
    public WallClock ActiveAt { get; init; }

    public required WallClock StartAt { get; init; }

    public required WallClock EndAt { get; init; }

    public WallClock? DoneAt { get; init; }

    public bool LongSpan => EndAt.Seconds - StartAt.Seconds > Day;

    public bool AllDay { get; init; }

    public bool IsFree { get; init; }

    public bool HasAlarm => AlarmMin > 0;

    public int AlarmMin { get; init; }

    public int? TaskId { get; init; }

    public int? PriorityId { get; init; } = 1;

    public int? ContactId { get; init; }

    public int? PersonId { get; init; }

    public int? ProjectId { get; init; }

    public int? SaleId { get; init; }

    public int? DocumentId { get; init; }

    public int? MasterId { get; init; }

    public int? InvitedPersonId { get; init; }

    public int? AssignedBy { get; init; }

    public int RejectCounter { get; init; }

    public int? RecurrenceRuleId { get; init; }

    public int? SuggestedAppointmentId { get; init; }

    public bool IsMilestone { get; init; }

    public int Visibility { get; init; }

    public int? VisibleId { get; init; }

    public bool IsPublished { get; init; }

    public DateOnly? PublishFrom { get; init; }

    public DateOnly? PublishTo { get; init; }

    public string? ExternalGuid { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int? CreatedBy { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int UpdatedCount { get; init; }

    public string Location { get; init; } = "";

    public string RejectReason { get; init; } = "";

    public string Description { get; init; } = "";
}
