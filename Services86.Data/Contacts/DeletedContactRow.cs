using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>A company that may stand in the recycle bin, with what the sentry must know of it.</summary>
internal sealed record DeletedContactRow
{
    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    /// <summary>Null for a living one.</summary>
    public UtcInstant? DeletedAt { get; init; }
}
