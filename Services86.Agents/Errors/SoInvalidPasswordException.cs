namespace Services86.Agents.Errors;

/// <summary>A new password that the rules refuse; never used for a failed sign-in (principal.md §2).</summary>
/// <param name="message">Which rule; never the password.</param>
internal sealed class SoInvalidPasswordException(string message) : SoException(message);
