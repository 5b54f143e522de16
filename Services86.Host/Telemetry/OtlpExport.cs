using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Services86.Data.Database;

namespace Services86.Host.Telemetry;

/// <summary>Sends traces, metrics and logs to an OpenTelemetry collector; everything is configured by the standard OTEL_* settings, which the SDK reads itself.</summary>
/// <remarks>The only class that names the SDK: as long as it is not used, none of the SDK is loaded.</remarks>
internal sealed class OtlpExport(OtlpSignals signals, IConfiguration configuration) : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public static void Add(WebApplicationBuilder builder, OtlpSignals signals)
    {
        builder.Services.AddSingleton<IHostedService>(services => new OtlpExport(signals, services.GetRequiredService<IConfiguration>()));
        if (signals.Logs)
        {
            builder.Logging.AddOpenTelemetry(logs =>
            {
                logs.IncludeScopes = true;
                logs.IncludeFormattedMessage = true;
                logs.SetResourceBuilder(Describe(ResourceBuilder.CreateEmpty()));
                logs.AddOtlpExporter();
            });
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (signals.Traces)
        {
            // Our own spans of statements serve both engines alike; with the driver's (source "Npgsql") every statement on PostgreSQL would be told twice.
            _traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(Configure)
                .ConfigureResource(resource => Describe(resource))
                .AddSource(CallWatch.Name, StatementWatch.Name)
                .AddOtlpExporter()
                .Build();
        }

        if (signals.Metrics)
        {
            // The driver's meter tells of its connection pool, which we cannot see.
            _metrics = Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(Configure)
                .ConfigureResource(resource => Describe(resource))
                .AddMeter(CallWatch.Name, StatementWatch.Name, "Npgsql", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter()
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>At the very end, after the last call: sends what is not yet sent.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    // The settings of the host, wherever they come from, rather than the environment alone.
    private void Configure(IServiceCollection services) => services.AddSingleton(configuration);

    // The detector of OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES comes last, so that they win.
    private static ResourceBuilder Describe(ResourceBuilder resource) => resource
        .Clear()
        .AddTelemetrySdk()
        .AddService("services86", serviceVersion: typeof(OtlpExport).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();
}
