using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>A person of the demo data.</summary>
internal sealed record DemoPersonRow
{
    public required int PersonId { get; init; }

    public int? ContactId { get; init; }

    public int Rank { get; init; } = 1;

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string FirstKey { get; init; }

    public required string LastKey { get; init; }

    public string MrMrs { get; init; } = "";

    public string Title { get; init; } = "";

    public int PositionId { get; init; }

    /// <summary>Owner, group, business and category: the company's, copied.</summary>
    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int? BusinessId { get; init; }

    public int? CategoryId { get; init; }

    public required int CountryId { get; init; }

    public bool UsePersonAddress { get; init; }

    public bool Retired { get; init; }

    public int ActiveInterests { get; init; }

    public UtcInstant? DeletedAt { get; init; }

    public int? DeletedBy { get; init; }

    public required UtcInstant CreatedAt { get; init; }

    public required int CreatedBy { get; init; }
}
