namespace Services86.Agents.Errors;

/// <summary>The operation exists in the contract but not in this installation.</summary>
/// <param name="operation">Wire name of the operation.</param>
internal sealed class SoNotSupportedException(string operation) : SoException($"The operation {operation} is not supported yet");
