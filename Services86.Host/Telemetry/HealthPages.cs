using System.Text;

namespace Services86.Host.Telemetry;

/// <summary>
/// <c>/health/live</c>: the process serves. <c>/health/ready</c>: it can answer calls. For load balancers and watchdogs: no sign-in, nothing told but a reason.
/// </summary>
/// <remarks>The framework's own health checks run every check for every request; ours share one answer (<see cref="Readiness"/>).</remarks>
internal sealed class HealthPages(Readiness readiness)
{
    public const string Root = "/health";
    public const string Live = Root + "/live";
    public const string Ready = Root + "/ready";

    public Task RunAsync(HttpContext http, RequestDelegate next) => http.Request.Path.Value switch
    {
        Live => AnswerAsync(http, "live", problem: null),
        Ready => ReadyAsync(http),
        _ => next(http),
    };

    private async Task ReadyAsync(HttpContext http) => await AnswerAsync(http, "ready", await readiness.ProblemAsync());

    private static async Task AnswerAsync(HttpContext http, string good, string? problem)
    {
        var response = http.Response;
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            response.ContentLength = 0;
            return;
        }

        // The reasons are ours and hold nothing that JSON would have to escape.
        var text = problem is null ? $$"""{"status":"{{good}}"}""" : $$"""{"status":"not {{good}}","reason":"{{problem}}"}""";
        var content = Encoding.UTF8.GetBytes(text + "\n");
        response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "application/json";
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(content, http.RequestAborted);
        }
    }
}
