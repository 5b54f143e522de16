using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>A company of the demo data; owner and country are always set.</summary>
internal sealed record DemoContactRow
{
    public required int ContactId { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

    public string Department { get; init; } = "";

    public string DepartmentKey { get; init; } = "";

    public string OrgNr { get; init; } = "";

    public string OrgNrKey { get; init; } = "";

    public string Number2 { get; init; } = "";

    public required string SoundKey { get; init; }

    public string KanaName { get; init; } = "";

    public required int AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    public int BusinessId { get; init; }

    public int CategoryId { get; init; }

    public required int CountryId { get; init; }

    public bool NoMailing { get; init; }

    public bool XStop { get; init; }

    public int ActiveInterests { get; init; }

    public int ActiveErpLinks { get; init; }

    public UtcInstant? DeletedAt { get; init; }

    public int? DeletedBy { get; init; }

    public required UtcInstant CreatedAt { get; init; }

    public string? UserFields { get; init; }

    public string Note { get; init; } = "";
}
