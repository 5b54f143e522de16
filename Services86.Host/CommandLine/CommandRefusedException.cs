namespace Services86.Host.CommandLine;

/// <summary>A command that cannot be done, with the sentence for the operator.</summary>
internal sealed class CommandRefusedException(string message, int exitCode = ExitCode.Refused) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
