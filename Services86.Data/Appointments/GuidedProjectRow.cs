namespace Services86.Data.Appointments;

/// <summary>What a guide must know of a project.</summary>
internal sealed record GuidedProjectRow
{
    public int ProjectId { get; init; }

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public bool IsPublished { get; init; }

    /// <summary>Some member is a user who is not retired.</summary>
    public bool HasUserAsMember { get; init; }
}
