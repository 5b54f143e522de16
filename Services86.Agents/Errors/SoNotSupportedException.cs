namespace Services86.Agents.Errors;

/// <summary>The operation exists in the contract but not in this installation.</summary>
internal sealed class SoNotSupportedException : SoException
{
    /// <param name="operation">Wire name of the operation.</param>
    /// <param name="reason">Why not, and of what.</param>
    public SoNotSupportedException(string operation, string reason)
        : base($"The operation {operation} is not supported: {reason}") { }
}
