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
        if (!options.Provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"The database provider '{options.Provider}' is not known; use sqlite.", nameof(options));
        StoredTimes.Register();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(seed);
        services.AddSingleton<IDialect, SqliteDialect>();
        services.AddSingleton<IConnectionSource, SqliteConnections>();
        services.AddMetrics();
        services.AddSingleton<StatementWatch>();
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<ReferenceData>();
        services.AddSingleton<ListStore>();
        services.AddScoped<Session>();
        return services;
    }
}
