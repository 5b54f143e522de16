namespace Services86.Host.CommandLine.Copying;

/// <summary>The first line of a file, or of standard input, as a password.</summary>
internal static class PasswordFile
{
    private const string StandardInput = "-";

    public static async Task<string?> ReadAsync(string option, string? file, CancellationToken cancellation)
    {
        if (file is null) return null;
        try
        {
            // Both ends of a copy may read from standard input, one line each.
            using var opened = file == StandardInput ? null : new StreamReader(file);
            return await (opened ?? Console.In).ReadLineAsync(cancellation) is { Length: > 0 } password
                ? password
                : throw new CommandRefusedException($"{option}: the first line is empty.", ExitCode.Usage);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException($"{option}: {problem.Message}", ExitCode.Usage);
        }
    }
}
