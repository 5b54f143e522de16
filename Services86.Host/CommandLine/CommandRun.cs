using Services86.Host.Settings;

namespace Services86.Host.CommandLine;

/// <summary>Runs a command and tells in one sentence, on standard error, why it could not be done.</summary>
internal static class CommandRun
{
    /// <param name="settings">Settings of the command line.</param>
    /// <param name="failure">What has not happened, for instance "The user was not added."</param>
    /// <param name="run">The command; answers its exit code.</param>
    /// <param name="adjust">What the command wants otherwise than the settings say.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> settings, string failure, Func<CommandHost, Task<int>> run, Action<HostSettings>? adjust = null)
    {
        try
        {
            await using var host = CommandHost.Open(settings, adjust);
            return await run(host);
        }
        catch (CommandRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"{failure} {refusal.Message}");
            return refusal.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{failure} The command was broken off.");
            return ExitCode.Refused;
        }
        catch (Exception problem) when (MendableProblem.Is(problem))
        {
            await Console.Error.WriteLineAsync($"{failure} {MendableProblem.Reason(problem)}");
            return ExitCode.Refused;
        }
    }
}
