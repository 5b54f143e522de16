using System.Data.Common;
using Services86.Agents.Directory;
using Services86.Data;
using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Host.Calls;
using Services86.Host.Telemetry;

namespace Services86.Host.Settings;

/// <summary>Reads and judges all settings at start-up; a wrong one stops the start with a message that names its key.</summary>
internal sealed class HostSettings
{
    private const string DatabaseSection = "Database";
    private const string ConnectionKey = "ConnectionStrings:Services86";

    public required InstallationOptions Installation { get; init; }

    public required LimitOptions Limits { get; init; }

    public required DatabaseOptions Database { get; init; }

    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = new HostSettings
        {
            Installation = Bind<InstallationOptions>(configuration, InstallationOptions.Section),
            Limits = Bind<LimitOptions>(configuration, LimitOptions.Section),
            Database = Bind<DatabaseOptions>(configuration, DatabaseSection),
        };
        settings.Installation.DemoData ??= environment.IsDevelopment();
        settings.Database.ConnectionString = configuration.GetConnectionString("Services86") ?? settings.Database.ConnectionString;
        LogFormat.Judge(configuration);
        settings.JudgeDatabase(environment.ContentRootPath);
        settings.Judge();
        return settings;
    }

    /// <summary>Registers the database; a connection string that the engine's driver cannot use is a wrong setting.</summary>
    public void AddDataTo(IServiceCollection services)
    {
        try
        {
            services.AddData(Database, ToSeedOptions());
        }
        catch (ArgumentException problem)
        {
            throw new SettingsException(ConnectionKey, problem.Message);
        }
    }

    private void JudgeDatabase(string contentRoot)
    {
        try
        {
            switch (Database.Provider.ToUpperInvariant())
            {
                case "SQLITE":
                    Database.ConnectionString = BesideTheProgram(Database.ConnectionString, contentRoot);
                    break;
                case "POSTGRESQL":
                    PostgresConnectionString.Complete(Database);
                    break;
                default:
                    throw new SettingsException("Database:Provider", $"is '{Database.Provider}'; it must be {DatabaseEngine.Sqlite} or {DatabaseEngine.PostgreSql}.");
            }
        }
        catch (ArgumentException problem)
        {
            throw new SettingsException(ConnectionKey, problem.Message);
        }
    }

    /// <summary>A relative file is meant from the content root, wherever the program was started.</summary>
    private static string BesideTheProgram(string connectionString, string contentRoot)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };

        // All names that the driver has for it.
        foreach (var key in new[] { "Data Source", "DataSource", "Filename" })
        {
            if (parts.TryGetValue(key, out var file) && file is string { Length: > 0 } path && path[0] != ':')
            {
                parts[key] = Path.GetFullPath(path, contentRoot);
            }
        }

        return parts.ConnectionString;
    }

    /// <summary>What a new database is made with.</summary>
    public SeedOptions ToSeedOptions()
    {
        var company = Installation.CompanyName ?? (Installation.DemoData == true ? "Fjordlys Demo AS" : "My Company");
        return new()
        {
            BaseTimeZone = Installation.BaseTimeZone ?? new SeedOptions().BaseTimeZone,
            OwnCountry = Installation.OwnCountry,
            CompanyName = company,
            CompanySoundKey = SearchKeys.Sound(company),
        };
    }

    /// <summary>The base zone is fixed when the database is created: another one would give every stored time another meaning.</summary>
    public void JudgeStored(IReadOnlyDictionary<string, string> stored)
    {
        if (Installation.BaseTimeZone is { } wanted && stored.TryGetValue("base_tz", out var used)
            && !wanted.Equals(used, StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException("Installation:BaseTimeZone", $"is '{wanted}', but the database was created with '{used}'; it cannot be changed afterwards.");
        }
    }

    private static T Bind<T>(IConfiguration configuration, string section)
        where T : new()
    {
        SectionKeys.Judge(configuration.GetSection(section), typeof(T));
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException problem)
        {
            throw new SettingsException(section, problem.Message);
        }
    }

    private void Judge()
    {
        foreach (var token in Installation.ApplicationTokens)
        {
            if (string.IsNullOrWhiteSpace(token) || (token.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase) && !ApplicationTokenInspector.IsHash(token)))
            {
                throw new SettingsException("Installation:ApplicationTokens", "holds an entry that is blank or no sha256:<64 hex digits>.");
            }
        }

        OneOf("Synchronous", Database.Synchronous, "Full", "Normal");
        OneOf("SqliteLibrary", Database.SqliteLibrary, "auto", "bundled", "system");
        AtLeast(DatabaseSection, "CommandTimeout", Database.CommandTimeout, 1);
        JudgeReadConnections();
        AtLeast("BodyBytes", Limits.BodyBytes, 1024);
        AtLeast("Depth", Limits.Depth, 8);
        AtLeast("Attributes", Limits.Attributes, 16);
        AtLeast("NameBytes", Limits.NameBytes, 64);
        AtLeast("TextLength", Limits.TextLength, 1024);
        AtLeast("HeaderBlocks", Limits.HeaderBlocks, 3);
        AtLeast("BodySeconds", Limits.BodySeconds, 2);
        AtLeast("GzipFromBytes", Limits.GzipFromBytes, 0);
        AtLeast("ShutdownSeconds", Limits.ShutdownSeconds, 1);
        AtLeast("DrainSeconds", Limits.DrainSeconds, 0);
    }

    // A call that holds a connection may have to look at the lists, which are read with another one.
    private void JudgeReadConnections()
    {
        if (Database.ReadConnections is not 0 and < DatabaseOptions.FewestConnections)
        {
            throw new SettingsException(
                $"{DatabaseSection}:{nameof(Database.ReadConnections)}",
                $"is {Database.ReadConnections}; it must be at least {DatabaseOptions.FewestConnections}, or 0 for two per processor.");
        }
    }

    private static void AtLeast(string key, int value, int least) => AtLeast(LimitOptions.Section, key, value, least);

    private static void AtLeast(string section, string key, int value, int least)
    {
        if (value < least)
        {
            throw new SettingsException($"{section}:{key}", $"is {value}; it must be at least {least}.");
        }
    }

    private static void OneOf(string key, string value, params string[] allowed)
    {
        if (!allowed.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            throw new SettingsException($"{DatabaseSection}:{key}", $"is '{value}'; it must be {string.Join(" or ", allowed)}.");
        }
    }
}
