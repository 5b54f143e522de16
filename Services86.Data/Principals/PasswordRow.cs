namespace Services86.Data.Principals;

/// <summary>The user a name or address stands for, with the hash of his password.</summary>
internal sealed record PasswordRow
{
    public int AssociateId { get; init; }

    public string Name { get; init; } = "";

    /// <summary>0 when the user has no password.</summary>
    public int CredentialId { get; init; }

    public string? Secret { get; init; }
}
