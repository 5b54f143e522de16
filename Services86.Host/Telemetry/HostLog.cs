namespace Services86.Host.Telemetry;

/// <summary>Everything that the host says while it serves, on one page. Never a ticket, a token, a password or a body.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1001, LogLevel.Warning, "Slow call: {Operation} took {Elapsed} ms (threshold {Threshold} ms), caller {Caller}")]
    public static partial void SlowCall(this ILogger logger, string operation, long elapsed, int threshold, string caller);

    [LoggerMessage(1002, LogLevel.Error, "Crash in {Operation}, caller {Caller}")]
    public static partial void Crash(this ILogger logger, Exception exception, string operation, string caller);

    [LoggerMessage(1003, LogLevel.Error, "The database did not answer in {Operation}")]
    public static partial void DatabaseAway(this ILogger logger, Exception exception, string operation);

    [LoggerMessage(1004, LogLevel.Debug, "{Operation} refused: {ExceptionType}: {Reason}")]
    public static partial void Refused(this ILogger logger, string operation, string exceptionType, string reason);

    [LoggerMessage(1101, LogLevel.Warning, "Installation:ApplicationTokens is set, but Installation:Mode is OnSite: application tokens are not checked")]
    public static partial void TokensUnused(this ILogger logger);

    [LoggerMessage(1102, LogLevel.Warning, "Installation:Mode is Online, but there is no application token: every call is refused until one is added (token add NAME)")]
    public static partial void NoTokens(this ILogger logger);
}
