namespace Services86.Data.Principals;

/// <summary>The company that operates the installation.</summary>
internal sealed record OwnerCompanyRow
{
    public int ContactId { get; init; }

    public string Name { get; init; } = "";

    public int CountryId { get; init; }
}
