using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What the short Project shows, and what the sentry must know of it.</summary>
internal sealed record ProjectRow
{
    public int ProjectId { get; init; }

    public string Name { get; init; } = "";

    public string ProjectNumber { get; init; } = "";

    public int TypeId { get; init; }

    public int StatusId { get; init; }

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int UpdatedCount { get; init; }

    public bool IsPublished { get; init; }

    public DateOnly? PublishFrom { get; init; }

    public DateOnly? PublishTo { get; init; }

    public string Description { get; init; } = "";
}
