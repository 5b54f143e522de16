namespace Services86.Data.Principals;

/// <summary>What the carrier of a signed-in user shows of his person and company (principal.md §8).</summary>
internal sealed record PrincipalRow
{
    public string? EMailAddress { get; init; }

    public int PersonCountryId { get; init; }

    public int BusinessId { get; init; }

    public int CategoryId { get; init; }

    public int ContactOwner { get; init; }
}
