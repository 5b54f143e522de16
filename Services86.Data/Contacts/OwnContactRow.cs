using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>A company of the caller's with what a list of active companies shows of it.</summary>
internal sealed record OwnContactRow
{
    public int ContactId { get; init; }

    public string Name { get; init; } = "";

    public string Department { get; init; } = "";

    public string OrgNr { get; init; } = "";

    public int? CategoryId { get; init; }

    public int? UserGroupId { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int? CreatedBy { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int? UpdatedBy { get; init; }

    public int UpdatedCount { get; init; }
}
