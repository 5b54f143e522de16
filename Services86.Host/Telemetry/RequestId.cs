using System.Buffers;
using System.Diagnostics;

namespace Services86.Host.Telemetry;

/// <summary>
/// Gives every request the id under which it is found again, and its server span when somebody listens. The id is the caller's own X-Request-Id, else the
/// id of the trace, else the web server's short one; it stands in the answer's header, in every log line of the call and in errors that are told.
/// </summary>
internal sealed class RequestId : IDisposable
{
    public const string Header = "X-Request-Id";

    private const int LongestId = 64;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    private readonly ActivitySource _spans = new(CallWatch.Name);

    public Task RunAsync(HttpContext http, RequestDelegate next)
    {
        // A probe every second is no news in a trace.
        if (_spans.HasListeners() && !http.Request.Path.StartsWithSegments(HealthPages.Root))
        {
            return TraceAsync(http, next);
        }

        Identify(http, span: null);
        return next(http);
    }

    public void Dispose() => _spans.Dispose();

    private async Task TraceAsync(HttpContext http, RequestDelegate next)
    {
        // An activity of the web server itself is never recorded; as a parent it would keep ours from being recorded too.
        Activity.Current = null;
        using var span = _spans.StartActivity(http.Request.Method, ActivityKind.Server, Parent(http.Request));
        Identify(http, span);
        await next(http);
        span?.SetTag("http.response.status_code", http.Response.StatusCode);
    }

    private static void Identify(HttpContext http, Activity? span)
    {
        if (http.Request.Headers.TryGetValue(Header, out var sent) && sent.Count == 1 && IsWellFormed(sent[0]))
        {
            http.TraceIdentifier = sent[0]!;
            span?.SetTag("services86.request.id", sent[0]);
        }
        else if (span is not null)
        {
            http.TraceIdentifier = span.TraceId.ToHexString();
        }
        else if (http.Request.Headers.TraceParent.Count > 0 && Parent(http.Request) is { } parent && parent != default)
        {
            http.TraceIdentifier = parent.TraceId.ToHexString();
        }

        http.Response.Headers[Header] = http.TraceIdentifier;
    }

    /// <summary>What the caller says of its own trace; nothing when that is no W3C trace context.</summary>
    private static ActivityContext Parent(HttpRequest request) =>
        ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, isRemote: true, out var parent) ? parent : default;

    /// <summary>What comes from outside goes into logs and headers: letters, digits and a few signs that mean nothing there.</summary>
    private static bool IsWellFormed(string? id) =>
        id is { Length: > 0 and <= LongestId } && id.AsSpan().IndexOfAnyExcept(Allowed) < 0;
}
