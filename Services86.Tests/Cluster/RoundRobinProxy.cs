using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>
/// Gives each request to the next host, once and on a connection of its own. What goes wrong is answered with 502 and never tried again, so that the
/// client knows of every broken call.
/// </summary>
internal sealed class RoundRobinProxy : IAsyncDisposable
{
    private static readonly string[] Forwarded = ["Content-Type", "SOAPAction"];

    private readonly WebApplication _app;
    private readonly IReadOnlyList<HostProcess> _hosts;
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero, UseProxy = false });
    private int _turn;

    private RoundRobinProxy(IReadOnlyList<HostProcess> hosts)
    {
        _hosts = hosts;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(ForwardAsync);
    }

    public Uri Address => new(_app.Urls.First());

    /// <summary>Requests that a host did not answer, with the time from sending to failing.</summary>
    public ConcurrentQueue<(HostProcess Host, long From, long To)> Broken { get; } = new();

    /// <summary>Requests given to each host.</summary>
    public ConcurrentDictionary<int, int> Served { get; } = new();

    public static async Task<RoundRobinProxy> StartAsync(IReadOnlyList<HostProcess> hosts)
    {
        var proxy = new RoundRobinProxy(hosts);
        await proxy._app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var host = Next();
        var from = Stopwatch.GetTimestamp();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, context.Request.Path)) { Content = new StreamContent(context.Request.Body) };
            foreach (var name in Forwarded)
            {
                request.Content.Headers.TryAddWithoutValidation(name, context.Request.Headers[name].ToString());
            }

            using var answer = await _http.SendAsync(request);
            var body = await answer.Content.ReadAsByteArrayAsync();
            Served.AddOrUpdate(host.Number, 1, (_, count) => count + 1);
            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await context.Response.Body.WriteAsync(body);
        }
        catch (HttpRequestException)
        {
            Broken.Enqueue((host, from, Stopwatch.GetTimestamp()));
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
    }

    // A host that is known to be down has no turn, as with any proxy that looks after its hosts.
    private HostProcess Next()
    {
        for (var tried = 1; ; tried++)
        {
            var host = _hosts[(int)((uint)Interlocked.Increment(ref _turn) % _hosts.Count)];
            if (host.IsServing || tried >= _hosts.Count) return host;
        }
    }
}
