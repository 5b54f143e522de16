using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Services86.Agents.Principals;

/// <summary>One-way salted hashes of passwords. A password is never stored, logged or compared in the clear; a blank one is legal.</summary>
internal sealed class PasswordHash
{
    // The format carries salt and rounds itself; the user that Identity's hasher asks for plays no part in it.
    private const string NoUser = "";

    private readonly PasswordHasher<string> _hasher;
    private readonly string _nobody;

    public PasswordHash(SignInOptions options)
    {
        _hasher = new PasswordHasher<string>(Options.Create(new PasswordHasherOptions { IterationCount = options.PasswordRounds }));
        _nobody = Create(TicketText.Create());
    }

    public string Create(string password) => _hasher.HashPassword(NoUser, password);

    /// <summary>Compares; without a stored hash it does the same work and says no, so that the time taken reveals no names.</summary>
    /// <param name="stored">The stored hash, or null for a user that does not exist or has no password.</param>
    /// <param name="password">As sent, untrimmed.</param>
    /// <param name="isOutdated">The hash should be replaced by a new one of the same password.</param>
    public bool Matches(string? stored, string password, out bool isOutdated)
    {
        var result = Compare(stored ?? _nobody, password);
        isOutdated = stored is not null && result == PasswordVerificationResult.SuccessRehashNeeded;
        return stored is not null && result != PasswordVerificationResult.Failed;
    }

    private PasswordVerificationResult Compare(string stored, string password)
    {
        try
        {
            return _hasher.VerifyHashedPassword(NoUser, stored, password);
        }
        catch (FormatException)
        {
            // A row that holds no hash of ours (imported, damaged): nobody can sign in with it.
            return _hasher.VerifyHashedPassword(NoUser, _nobody, password);
        }
    }
}
