using System.CommandLine;
using Services86.Agents.Demo;
using Services86.Data.Demo;

namespace Services86.Host.CommandLine;

/// <summary><c>demo fill</c>: a company with customers, users and diaries, to try things out.</summary>
internal static class DemoCommands
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var fill = new OperatorCommand(
            "fill",
            "Fills the demo data into an installation that has none and few records of its own yet, and shows the users with their passwords, this once.",
            "demo fill",
            "demo fill \"--ConnectionStrings:Services86=Data Source=demo.db\"");
        fill.SetAction((_, cancellation) => CommandRun.RunAsync(
            settings,
            "The demo data was not filled in.",
            host => FillAsync(host, cancellation),
            adjust: read => read.Installation.DemoData = true));
        return new OperatorCommand("demo", "Data to try things out.") { fill };
    }

    private static async Task<int> FillAsync(CommandHost host, CancellationToken cancellation)
    {
        await host.PrepareAsync(creates: true, cancellation);
        try
        {
            var users = await host.WorkAsync((DemoData demo) => demo.FillAsync(), cancellation)
                ?? throw new CommandRefusedException("It is there already; its users' passwords were shown when it came.");
            foreach (var (user, password) in users)
            {
                Console.WriteLine($"Demo user {user}, password {password} (shown only now)");
            }

            return ExitCode.Done;
        }
        catch (DemoIdsTakenException taken)
        {
            throw new CommandRefusedException(taken.Message);
        }
    }
}
