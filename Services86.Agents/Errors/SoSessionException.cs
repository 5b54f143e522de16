namespace Services86.Agents.Errors;

/// <summary>No valid session: ticket or application token missing, wrong or expired.</summary>
internal sealed class SoSessionException(string message) : SoException(message)
{
    /// <summary>The application token is not in the configured list (envelope.md §5).</summary>
    public static SoSessionException UnknownApplicationToken() => new("Authentication failed: unknown application token");
}
