using Services86.Agents.Errors;
using Services86.Data.Database;
using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Host.Telemetry;

/// <summary>The kinds of failure that are counted: few and known, as the values of a metric's tag must be.</summary>
internal static class CallError
{
    /// <summary>The caller went away before the answer.</summary>
    public const string Abandoned = "abandoned";

    public const string Crash = "crash";

    public const string Fault = "fault";

    /// <summary>Goes with the switch of the exception mapper.</summary>
    public static string TypeOf(Exception exception) => exception switch
    {
        SoException refusal => refusal.GetType().Name,
        DatabaseUnavailableException or ConflictException => nameof(SoDbAccessException),
        KeyClashException => nameof(SoServerException),
        SoapFaultException or WireFormatException => Fault,
        _ => Crash,
    };

    /// <summary>The server failed, not its caller.</summary>
    public static bool IsOurs(string type) => type is Crash or nameof(SoDbAccessException) or nameof(SoServerException);
}
