using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Host.Settings;

namespace Services86.Host.CommandLine;

/// <summary>Prepares the database and serves until told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        try
        {
            await using var app = await ServiceHost.BuildAsync(args, cancellation: cancellation);
            await app.StartAsync(cancellation);
            StartLines.Write(app, Console.Out);
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception problem) when (problem is SettingsException or SchemaTooNewException or DatabaseUnavailableException or IOException)
        {
            // What an operator can mend needs a sentence, not a stack trace.
            var reason = problem is DatabaseUnavailableException away ? away.ForOperator : problem.Message;
            await Console.Error.WriteLineAsync($"Services86 cannot start. {reason}");
            return 1;
        }
    }
}
