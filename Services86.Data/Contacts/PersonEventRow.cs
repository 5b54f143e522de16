using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>A person of a company, with its audit columns and what the sentry must know of it.</summary>
internal sealed record PersonEventRow
{
    public int ContactId { get; init; }

    public int PersonId { get; init; }

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int? CreatedBy { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int? UpdatedBy { get; init; }

    public int UpdatedCount { get; init; }
}
