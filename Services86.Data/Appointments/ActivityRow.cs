using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What completing needs to know of an appointment or document row.</summary>
internal sealed record ActivityRow
{
    public int AppointmentId { get; init; }

    public int DocumentId { get; init; }

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public short Type { get; init; }

    public short Status { get; init; }

    public WallClock StartAt { get; init; }

    public int MasterId { get; init; }

    /// <summary>Owner of the master; 0 without booking or when the master is gone.</summary>
    public int MasterAssociateId { get; init; }

    public int ContactId { get; init; }

    public int ProjectId { get; init; }

    public int SaleId { get; init; }

    public short Visibility { get; init; }

    public int VisibleId { get; init; }

    public bool IsPublished { get; init; }

    public bool IsMilestone { get; init; }
}
