using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Services86.Data.Appointments;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>Registers the demo data.</summary>
internal static class DemoRegistration
{
    /// <summary>Adds <see cref="DemoData"/> to the agents and the database.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.TryAddScoped<SaleRepository>();
        services.TryAddScoped<LinkRepository>();
        services.AddScoped<DemoMarkRepository>();
        services.AddScoped<DemoUserRepository>();
        services.AddScoped<DemoContactRepository>();
        services.AddScoped<DemoBusinessRepository>();
        services.AddScoped<DemoDiaryRepository>();
        services.AddScoped<DemoData>();
        return services;
    }
}
