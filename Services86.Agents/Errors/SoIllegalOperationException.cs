namespace Services86.Agents.Errors;

/// <summary>The operation is not possible in the state of the record.</summary>
/// <param name="message">What was tried, on which record, and what would be possible.</param>
internal sealed class SoIllegalOperationException(string message) : SoException(message);
