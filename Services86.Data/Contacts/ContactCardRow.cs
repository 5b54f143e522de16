namespace Services86.Data.Contacts;

/// <summary>What the light Contact shows of a company's own row, and what the sentry must know of it.</summary>
internal sealed record ContactCardRow
{
    public int ContactId { get; init; }

    public string Name { get; init; } = "";

    public string Department { get; init; } = "";

    public string Kananame { get; init; } = "";

    public string OrgNr { get; init; } = "";

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int? CountryId { get; init; }

    public int? BusinessId { get; init; }

    public int? CategoryId { get; init; }

    public int ActiveErpLinks { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>One of "our companies".</summary>
    public bool IsOwner { get; init; }
}
