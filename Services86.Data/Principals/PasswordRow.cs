namespace Services86.Data.Principals;

/// <summary>The user a name or address stands for, with the hash of his password.</summary>
/// <param name="AssociateId">The user.</param>
/// <param name="Name">His login name.</param>
/// <param name="CredentialId">0 when the user has no password.</param>
/// <param name="Secret">The hash, or null when he has none.</param>
internal sealed record PasswordRow(int AssociateId, string Name, int CredentialId, string? Secret);
