namespace Services86.Agents.Errors;

/// <summary>A licence that the call needs is missing.</summary>
/// <param name="message">Which licence.</param>
internal sealed class SoLicenseException(string message) : SoException(message);
