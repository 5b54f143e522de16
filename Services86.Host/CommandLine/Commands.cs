using System.CommandLine;

namespace Services86.Host.CommandLine;

/// <summary>The command line: without a command the host serves.</summary>
internal static class Commands
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Services86: a self-hosted SOAP endpoint for appointments, contacts and sign-in.")
        {
            // Settings such as --urls or --Installation:Mode=Online belong to the configuration, not to us.
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync(args, cancellation));

        var serve = new Command("serve", "Serves the three endpoints (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, cancellation) => ServeCommand.RunAsync(args[1..], cancellation));
        root.Subcommands.Add(serve);
        root.Subcommands.Add(UserCommands.Create(args));
        root.Subcommands.Add(DatabaseCommands.Create());
        return root.Parse(args).InvokeAsync();
    }
}
