using System.CommandLine;
using System.Net.Sockets;
using System.Security.Cryptography;
using Services86.Host.Settings;
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
            CertificateFiles.Judge(app.Configuration, app.Environment.ContentRootPath);
            await ListenAsync(app, cancellation);
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

    /// <summary>What keeps the web server from listening is an address or a certificate, and so the operator's to mend.</summary>
    private static async Task ListenAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidOperationException or SocketException or CryptographicException)
        {
            var endpoints = app.Configuration.GetSection("Kestrel:Endpoints").GetChildren().ToList();
            var addresses = endpoints.Count > 0 ? string.Join(", ", endpoints.Select(endpoint => endpoint["Url"])) : app.Configuration["urls"];
            throw new SettingsException(
                endpoints.Count > 0 ? "Kestrel:Endpoints" : "Urls", $"the host cannot listen on {addresses}: {problem.Message.Split('\n')[0].TrimEnd()}");
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
