using Services86.Host.Settings;

namespace Services86.Host.Telemetry;

/// <summary>Which signals go to an OpenTelemetry collector, by the standard OTEL_* settings; none without an endpoint.</summary>
internal sealed record OtlpSignals(bool Traces, bool Metrics, bool Logs)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public bool Any => Traces || Metrics || Logs;

    public static OtlpSignals Read(IConfiguration configuration) =>
        "true".Equals(configuration["OTEL_SDK_DISABLED"], StringComparison.OrdinalIgnoreCase)
            ? new OtlpSignals(false, false, false)
            : new OtlpSignals(IsWanted(configuration, "TRACES"), IsWanted(configuration, "METRICS"), IsWanted(configuration, "LOGS"));

    private static bool IsWanted(IConfiguration configuration, string signal)
    {
        var exporter = configuration[$"OTEL_{signal}_EXPORTER"] ?? "";
        if (exporter is not ("" or "otlp" or "none"))
        {
            throw new SettingsException($"OTEL_{signal}_EXPORTER", $"is '{exporter}'; this program knows otlp and none.");
        }

        var hasOwn = HasEndpoint(configuration, $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT");
        JudgeProtocol(configuration, "OTEL_EXPORTER_OTLP_PROTOCOL");
        JudgeProtocol(configuration, $"OTEL_EXPORTER_OTLP_{signal}_PROTOCOL");
        return (HasEndpoint(configuration, Endpoint) || hasOwn) && exporter != "none";
    }

    // The SDK would take gRPC for any other word, and the collector would get nothing.
    private static void JudgeProtocol(IConfiguration configuration, string key)
    {
        if (configuration[key] is not (null or "" or "grpc" or "http/protobuf"))
        {
            throw new SettingsException(key, $"is '{configuration[key]}'; this program knows grpc and http/protobuf.");
        }
    }

    private static bool HasEndpoint(IConfiguration configuration, string key)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? true
            : throw new SettingsException(key, $"is '{text}'; it must be an address such as http://localhost:4317.");
    }
}
