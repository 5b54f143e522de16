using System.CommandLine;
using System.CommandLine.Invocation;

namespace Services86.Host.CommandLine;

/// <summary>The command line: without a command the host serves.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new List<string>();
        var root = Create(settings);
        var parted = SettingArguments.Part(args, root);
        settings.AddRange(parted.Settings);

        // Arguments are taken as they stand: no files of further ones.
        var parsed = root.Parse(parted.Command, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var problems = parsed.Errors.Select(error => error.Message).Prepend(parted.Problem).OfType<string>().ToList();
        if (problems.Count > 0)
        {
            problems.ForEach(Console.Error.WriteLine);
            await Console.Error.WriteLineAsync($"Usage: see {PathOf(parsed.CommandResult.Command)}--help");
            return ExitCode.Usage;
        }

        // The host sees to signals itself while it serves: running calls are finished first.
        var serves = parsed.Action is AsynchronousCommandLineAction && parsed.CommandResult.Command is RootCommand or { Name: ServeCommand.Name };
        var invocation = new InvocationConfiguration();
        if (serves) invocation.ProcessTerminationTimeout = null;
        return await parsed.InvokeAsync(invocation);
    }

    /// <param name="settings">Filled before a command runs.</param>
    private static RootCommand Create(IReadOnlyList<string> settings)
    {
        var root = new RootCommand("Services86: a self-hosted SOAP endpoint for appointments, contacts and sign-in. Without a command it serves.")
        {
            ServeCommand.Create(settings),
            UserCommands.Create(settings),
            TokenCommands.Create(settings),
            DatabaseCommands.Create(settings),
            DemoCommands.Create(settings),
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync([.. settings], cancellation));
        HelpWithExamples.Attach(root);
        return root;
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? "" : PathOf(command.Parents.OfType<Command>().First()) + command.Name + " ";
}
