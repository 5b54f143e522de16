
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
            using var reader = file == StandardInput ? Console.In : new StreamReader(file);
            return await reader.ReadLineAsync(cancellation) is { Length: > 0 } password
                ? password
                : throw new CommandRefusedException($"{option}: the first line is empty.", ExitCode.Usage);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException($"{option}: {problem.Message}", ExitCode.Usage);
        }
    }
}
