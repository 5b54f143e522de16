using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>An activity of a company with what the sentry must know of it.</summary>
internal sealed record ActivityEventRow
{
    public int ContactId { get; init; }

    public int AppointmentId { get; init; }

    public int? PersonId { get; init; }

    public bool IsDocument { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int? CreatedBy { get; init; }

    public WallClock? DoneAt { get; init; }

    public int? UpdatedBy { get; init; }

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int Status { get; init; }

    public int Visibility { get; init; }

    public int? VisibleId { get; init; }

    public bool IsPublished { get; init; }
}
