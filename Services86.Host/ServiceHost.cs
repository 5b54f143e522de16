using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Services86.Agents;
using Services86.Agents.Appointments;
using Services86.Agents.Contacts;
using Services86.Agents.Demo;
using Services86.Agents.Directory;
using Services86.Data.Lists;
using Services86.Data.Schema;
using Services86.Host.Calls;
using Services86.Host.Settings;
using Services86.Host.Telemetry;
using Services86.Soap.Dispatch;

namespace Services86.Host;

/// <summary>Puts the host together: the whole product is registered on this page.</summary>
internal static class ServiceHost
{
    /// <param name="adjust">What a test or benchmark changes, such as the clock.</param>
    public static async Task<WebApplication> BuildAsync(
        string[] args, Action<WebApplicationBuilder>? adjust = null, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseKestrelHttpsConfiguration();
        LogFormat.Apply(builder);
        var settings = HostSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings.Installation);
        builder.Services.AddSingleton(settings.Limits);
        settings.AddDataTo(builder.Services);
        builder.Services.AddAgents().AddDirectory().AddContacts().AddAppointments().AddDemo();
        builder.Services.AddTelemetry(settings.Limits);
        builder.Services.AddSingleton<ExceptionMapper>();
        builder.Services.AddSingleton<CallRunners>();
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, settings.Limits));
        if (OtlpSignals.Read(builder.Configuration) is { Any: true } signals)
        {
            OtlpExport.Add(builder, signals);
        }

        adjust?.Invoke(builder);

        var app = builder.Build();
        await PrepareAsync(app, settings, cancellation);
        app.Use(app.Services.GetRequiredService<RequestId>().RunAsync);
        if (settings.Installation.ForwardedHeaders)
        {
            app.UseForwardedHeaders(TrustProxy());
        }

        var runners = app.Services.GetRequiredService<CallRunners>();
        app.UseAgents(settings.Limits.ToSoapOptions(settings.Installation.PathBase), AgentCatalog.Create(runners.For));

        // No path of an agent can be one of these, so calls need not pass them.
        app.Use(app.Services.GetRequiredService<HealthPages>().RunAsync);
        app.Run(NotFoundAsync);
        return app;
    }

    /// <summary>Brings the database up to date and the lists into memory, before anything is resolved that needs them.</summary>
    private static async Task PrepareAsync(WebApplication app, HostSettings settings, CancellationToken cancellation)
    {
        await app.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(cancellation);
        await app.Services.GetRequiredService<ReferenceData>().InstallAsync(cancellation);
        await RefreshAsync(app);
        var lists = app.Services.GetRequiredService<ListStore>().Loaded!;
        settings.JudgeStored(lists.SystemInfo);
        WarnOfTokens(app.Services.GetRequiredService<ILogger<ApplicationTokenInspector>>(), settings.Installation, lists);
        if (settings.Installation.DemoData == true)
        {
            await using var scope = app.Services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<DemoData>().FillAsync() is { } users)
            {
                await RefreshAsync(app);
                foreach (var (user, password) in users)
                {
                    Console.WriteLine($"Demo user {user}, password {password} (shown only now)");
                }
            }
        }
    }

    /// <summary>Tokens can be added while the host serves, so their absence is no reason to stop.</summary>
    private static void WarnOfTokens(ILogger logger, InstallationOptions installation, ListSnapshot lists)
    {
        if (installation.Mode != InstallationMode.Online)
        {
            if (installation.ApplicationTokens.Length > 0) logger.TokensUnused();
        }
        else if (installation.ApplicationTokens.Length + lists.ApplicationTokens.Length == 0)
        {
            logger.NoTokens();
        }
    }

    /// <summary>Takes notice of lists that were changed past the host.</summary>
    public static ValueTask RefreshAsync(WebApplication app) => app.Services.GetRequiredService<ListStore>().InvalidateAsync();

    /// <summary>The size of a body is counted by the endpoints, which say clearly what is too large; the web server sees to broken and stalled ones.</summary>
    private static void Limit(KestrelServerOptions kestrel, LimitOptions limits)
    {
        kestrel.AddServerHeader = false;

        // One stack sends the whole address as request target, and behind a proxy its host may differ from the Host header (clients.md).
        kestrel.AllowHostHeaderOverride = true;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 100, gracePeriod: TimeSpan.FromSeconds(limits.BodySeconds));
    }

    private static ForwardedHeadersOptions TrustProxy()
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        return options;
    }

    private static Task NotFoundAsync(HttpContext http) =>
        Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "Not found.");
}
