using Services86.Agents.Errors;
using Services86.Contracts.Headers;
using Services86.Data.Database;
using Services86.Host.Telemetry;
using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Host.Calls;

/// <summary>Which failure becomes which answer (envelope.md §5): the one switch. Null means a fault, which the caller of this class throws on.</summary>
internal sealed class ExceptionMapper(ILogger<ExceptionMapper> logger)
{
    // The component name that published error samples carry (envelope.md §4).
    private const string Source = "SuperOffice.Services.Implementation";

    /// <summary>The header that tells the caller, or null when the failure is a fault of the message or a crash.</summary>
    public SoExceptionInfo? Describe(Exception exception, string operation, string caller, string requestId)
    {
        switch (exception)
        {
            case SoException refusal:
                logger.Refused(operation, refusal.TypeName, refusal.Message, requestId);
                return Describe(refusal);
            case DatabaseUnavailableException or ConflictException:
                logger.DatabaseAway(exception, operation, requestId);

                // With the id an operator finds the reason, which is not told. (A crash has a fixed text, envelope.md §8 F16: its id is in the HTTP header only.)
                return Describe(new SoDbAccessException(exception), $" (request {requestId})");
            case KeyClashException:
                logger.KeyClash(exception, operation, caller, requestId);
                return Describe(new SoServerException(KeyClashException.DefaultMessage.TrimEnd('.')), $" (request {requestId})");
            case SoapFaultException or WireFormatException:
                return null;
            default:
                logger.Crash(exception, operation, caller, requestId);
                return null;
        }
    }

    /// <summary>A failure outside the order of a call, for instance while its reply was written.</summary>
    public void Crashed(Exception exception, string operation, string requestId) => logger.Crash(exception, operation, "unknown", requestId);

    private static SoExceptionInfo Describe(SoException refusal, string suffix = "")
    {
        var parameters = new SoExceptionInfoParameters();
        foreach (var (key, value) in refusal.Parameters)
        {
            parameters[key] = value;
        }

        return new SoExceptionInfo
        {
            Message = refusal.Message + suffix,
            StackTrace = "",
            FriendlyText = refusal.Message + suffix,
            ExceptionType = refusal.TypeName,
            Source = Source,
            Parameters = parameters,
        };
    }
}
