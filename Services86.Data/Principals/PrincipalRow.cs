namespace Services86.Data.Principals;

/// <summary>What the carrier of a signed-in user shows beyond the user and his role (principal.md §8).</summary>
internal sealed record PrincipalRow
{
    public string? EMailAddress { get; init; }

    /// <summary>The user's own default for new records, 0 for none.</summary>
    public int HomeCountryId { get; init; }

    public int PersonCountryId { get; init; }

    public int ContactCountryId { get; init; }

    public int BusinessId { get; init; }

    public int CategoryId { get; init; }

    public int ContactOwner { get; init; }

    /// <summary>The service-desk user, 0 for none.</summary>
    public int EjUserId { get; init; }

    public int EjAccessLevel { get; init; }

    public int EjStatus { get; init; }
}
