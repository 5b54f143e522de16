namespace Services86.Host.Telemetry;

/// <summary>
/// Everything that the host says while it serves, on one page. Never a ticket, a token, a password or a body. What is said of a call ends with the id of its
/// request; as a part of the message it costs nothing while nothing is said, which a scope around every call would.
/// </summary>
internal static partial class HostLog
{
    [LoggerMessage(1001, LogLevel.Warning, "Slow call: {Operation} took {Elapsed} ms (threshold {Threshold} ms), caller {Caller} (request {RequestId})")]
    public static partial void SlowCall(this ILogger logger, string operation, long elapsed, int threshold, string caller, string requestId);

    [LoggerMessage(1002, LogLevel.Error, "Crash in {Operation}, caller {Caller} (request {RequestId})")]
    public static partial void Crash(this ILogger logger, Exception exception, string operation, string caller, string requestId);

    [LoggerMessage(1003, LogLevel.Error, "The database did not answer in {Operation} (request {RequestId})")]
    public static partial void DatabaseAway(this ILogger logger, Exception exception, string operation, string requestId);

    [LoggerMessage(1004, LogLevel.Debug, "{Operation} refused: {ExceptionType}: {Reason} (request {RequestId})")]
    public static partial void Refused(this ILogger logger, string operation, string exceptionType, string reason, string requestId);

    [LoggerMessage(1005, LogLevel.Error, "A key refused each attempt of {Operation}, caller {Caller} (request {RequestId})")]
    public static partial void KeyClash(this ILogger logger, Exception exception, string operation, string caller, string requestId);

    [LoggerMessage(1101, LogLevel.Warning, "Installation:ApplicationTokens is set, but Installation:Mode is OnSite: application tokens are not checked")]
    public static partial void TokensUnused(this ILogger logger);

    [LoggerMessage(1102, LogLevel.Warning, "Installation:Mode is Online, but there is no application token: every call is refused until one is added (token add NAME)")]
    public static partial void NoTokens(this ILogger logger);

    [LoggerMessage(1201, LogLevel.Information, "{Line}")]
    public static partial void Started(this ILogger logger, string line);

    [LoggerMessage(1202, LogLevel.Information, "Shutting down: not ready any more, calls are still taken for {Seconds} s")]
    public static partial void Draining(this ILogger logger, int seconds);

    [LoggerMessage(1301, LogLevel.Warning, "Not ready: {Reason}")]
    public static partial void NotReady(this ILogger logger, Exception? cause, string reason);

    [LoggerMessage(1302, LogLevel.Information, "Ready again")]
    public static partial void ReadyAgain(this ILogger logger);
}
