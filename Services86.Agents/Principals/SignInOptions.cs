using Services86.Contracts.Shared;

namespace Services86.Agents.Principals;

/// <summary>Who may sign in, and what a password costs (principal.md §6).</summary>
internal sealed class SignInOptions
{
    public bool EmployeeAllowed { get; init; } = true;

    public bool ExternalPersonAllowed { get; init; } = true;

    /// <summary>The system user bypasses the sentry, so it signs in only where the operator says so.</summary>
    public bool SystemAllowed { get; init; }

    /// <summary>Rounds of the password's key derivation; a stored password with fewer is hashed anew at its next use.</summary>
    public int PasswordRounds { get; init; } = 100_000;

    public bool Allows(UserType type) => type switch
    {
        UserType.InternalAssociate => EmployeeAllowed,
        UserType.ExternalAssociate => ExternalPersonAllowed,
        UserType.SystemAssociate => SystemAllowed,
        _ => false,
    };
}
