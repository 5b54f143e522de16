namespace Services86.Agents.Errors;

/// <summary>The entity exists already where it may exist only once.</summary>
/// <param name="message">Which entity, and by which value it is a duplicate.</param>
internal sealed class SoDuplicateException(string message) : SoException(message);
