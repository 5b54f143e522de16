namespace Services86.Agents.Errors;

/// <summary>The server cannot do what it should, for a reason the caller may know.</summary>
/// <param name="message">What, and what an operator could do.</param>
internal sealed class SoServerException(string message) : SoException(message);
