using System.Diagnostics;
using Services86.Host;

namespace Services86.Tests.CommandLine;

/// <summary>Runs a command of the product as an operator or his script does.</summary>
internal static class CommandProcess
{
    private static readonly string HostAssembly = typeof(ServiceHost).Assembly.Location;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The executable with its arguments.</summary>
    public static ProcessStartInfo Describe(IEnumerable<string> arguments) =>
        new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments.Prepend(HostAssembly))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(HostAssembly)!,
        };

    /// <summary>Makes a user with the product's own command.</summary>
    public static async Task AddUserAsync(IEnumerable<string> settings, string name, string password)
    {
        var added = await RunAsync(["user", "add", name, .. settings], password);
        Assert.That(added.ExitCode, Is.Zero, added.ToString());
    }

    /// <param name="arguments">What stands after the name of the program.</param>
    /// <param name="input">A line of the redirected standard input.</param>
    public static async Task<CommandResult> RunAsync(IEnumerable<string> arguments, string input = "")
    {
        using var process = Process.Start(Describe(arguments))!;
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
