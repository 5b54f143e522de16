using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Data;

/// <summary>Registers the database.</summary>
internal static class DataRegistration
{
    public static IServiceCollection AddData(this IServiceCollection services, DatabaseOptions options, SeedOptions seed)
    {
        var engine = DatabaseEngine.Open(options);
        StoredTimes.Register();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(seed);
        services.AddSingleton(engine.Dialect);

        // By a factory, so that the container closes the connections at the end.
        services.AddSingleton(_ => engine.Connections);
        services.AddMetrics();
        services.AddSingleton<StatementWatch>();
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<ReferenceData>();
        services.AddSingleton<ListStore>();
        services.AddScoped<Session>();
        return services;
    }
}
