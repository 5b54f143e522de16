using System.Diagnostics;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>Runs a command of the product as an operator or his script does.</summary>
internal static class CommandProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <param name="arguments">What stands after the name of the program.</param>
    /// <param name="input">A line of the redirected standard input.</param>
    public static async Task<CommandResult> RunAsync(IEnumerable<string> arguments, string input = "")
    {
        using var process = Process.Start(HostProcess.Describe(arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await TypeAsync(process, input);
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }

        return new CommandResult(process.ExitCode, await output, await errors);
    }

    private static async Task TypeAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command has ended without asking.
        }
    }
}

/// <summary>What a command has said, and to whom.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
