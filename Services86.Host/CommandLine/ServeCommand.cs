using System.CommandLine;
using Services86.Host.Telemetry;

namespace Services86.Host.CommandLine;

/// <summary>Prepares the database and serves until told to stop.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(IReadOnlyList<string> settings)
    {
        var serve = new OperatorCommand(
            Name,
            "Serves the three endpoints (the default).",
            "serve",
            "serve --urls=http://127.0.0.1:8086 --Installation:Mode=Online",
            "serve --Database:Provider=PostgreSql \"--ConnectionStrings:Services86=Host=db1;Database=services86;Username=services86\"");
        serve.SetAction((_, cancellation) => RunAsync([.. settings], cancellation));
        return serve;
    }

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        try
        {
            await using var app = await ServiceHost.BuildAsync(args, cancellation: cancellation);
            await app.StartAsync(cancellation);
            Announce(app);
            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        }
        catch (Exception problem) when (MendableProblem.Is(problem))
        {
            await Console.Error.WriteLineAsync($"Services86 cannot start. {MendableProblem.Reason(problem)}");
            return ExitCode.Refused;
        }
    }

    /// <summary>For a person at a terminal, or as log lines where all output is read by programs.</summary>
    private static void Announce(WebApplication app)
    {
        if (!LogFormat.IsJson(app.Configuration))
        {
            StartLines.Write(app, Console.Out);
            return;
        }

        using var lines = new StringWriter();
        StartLines.WriteEndpoints(app, lines);
        foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            app.Logger.Started(line);
        }
    }
}
