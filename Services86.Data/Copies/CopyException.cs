namespace Services86.Data.Copies;

/// <summary>A copy is refused or has failed; the message is for the operator.</summary>
internal sealed class CopyException(string message, Exception? innerException = null) : Exception(message, innerException);
