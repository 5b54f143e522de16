namespace Services86.Agents.Errors;

/// <summary>The database cannot be reached; a header, not a fault (envelope.md §5).</summary>
/// <param name="cause">What the provider said; for the log, it never leaves the server.</param>
internal sealed class SoDbAccessException(Exception? cause) : SoException("The database cannot be reached at the moment", cause);
