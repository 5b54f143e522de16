using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;
using Services86.Host.Settings;

namespace Services86.Host.Telemetry;

/// <summary>How the console log is written unless the configuration says otherwise: one JSON object a line in Production, one readable line in Development.</summary>
internal static class LogFormat
{
    private const string FormatterKey = "Logging:Console:FormatterName";
    private const string OptionsKey = "Logging:Console:FormatterOptions:";
    private const string Json = "json";

    private static readonly string[] Formatters = [Json, "simple", "systemd"];

    public static void Apply(WebApplicationBuilder builder)
    {
        // The lowest source of all, so that any other one wins, key by key.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                [FormatterKey] = builder.Environment.IsDevelopment() ? "simple" : Json,
                [OptionsKey + "SingleLine"] = "true",
                [OptionsKey + "IncludeScopes"] = builder.Environment.IsDevelopment() ? "false" : "true",
                [OptionsKey + "UseUtcTimestamp"] = builder.Environment.IsDevelopment() ? "false" : "true",
                [OptionsKey + "TimestampFormat"] = builder.Environment.IsDevelopment() ? "HH:mm:ss " : "yyyy-MM-ddTHH:mm:ss.fffZ",
            },
        });

        // The builder has asked for the simple format in code, which goes before any configuration.
        builder.Logging.AddConsole();
        builder.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = builder.Configuration[FormatterKey]);

        // The command tells in a sentence why the start has failed.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        // The framework would write three lines per call; a longer category in the configuration (Logging:LogLevel:Microsoft.AspNetCore) turns them on.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        if (!builder.Configuration.GetSection("Logging:LogLevel").GetChildren().Any(level => level.Key.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)))
        {
            // Its only lines are those three, but as long as they could be written it makes a scope and an activity for every call.
            builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        }
    }

    /// <summary>The framework would find a wrong one only at the first line that is logged, or not at all.</summary>
    public static void Judge(IConfiguration configuration)
    {
        if (configuration[FormatterKey] is { } formatter && !Formatters.Contains(formatter, StringComparer.OrdinalIgnoreCase))
        {
            throw new SettingsException(FormatterKey, $"is '{formatter}'; it must be {string.Join(" or ", Formatters)}.");
        }

        foreach (var level in configuration.GetSection("Logging:LogLevel").GetChildren())
        {
            if (!Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
            {
                throw new SettingsException(level.Path, $"is '{level.Value}'; it must be {string.Join(" or ", Enum.GetNames<LogLevel>())}.");
            }
        }
    }

    /// <summary>Everything on standard output is to be JSON.</summary>
    public static bool IsJson(IConfiguration configuration) => Json.Equals(configuration[FormatterKey], StringComparison.OrdinalIgnoreCase);
}
