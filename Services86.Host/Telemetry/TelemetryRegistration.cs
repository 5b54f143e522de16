using Services86.Host.Settings;

namespace Services86.Host.Telemetry;

/// <summary>Registers what watches the host.</summary>
internal static class TelemetryRegistration
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, LimitOptions limits)
    {
        services.AddSingleton<CallWatch>();
        services.AddSingleton<RequestId>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<HealthPages>();
        services.AddHostedService<Drain>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.DrainSeconds + limits.ShutdownSeconds));
        return services;
    }
}
