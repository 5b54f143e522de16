using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Services86.Tests.Watching;

/// <summary>Takes what is exported by OTLP over http/protobuf. Names and values stand in a protobuf message as they are, so it is read as text.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtlpCollector(WebApplication app) => _app = app;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public ConcurrentQueue<(string Path, string Content)> Received { get; } = [];

    public static async Task<OtlpCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var collector = new OtlpCollector(builder.Build());
        collector._app.Run(collector.ReceiveAsync);
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>All that came for a signal, for instance <c>traces</c>.</summary>
    public string Of(string signal) => string.Concat(Received.Where(r => r.Path == $"/v1/{signal}").Select(r => r.Content));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content);
        Received.Enqueue((http.Request.Path.Value!, Encoding.UTF8.GetString(content.ToArray())));
        http.Response.ContentType = "application/x-protobuf";
    }
}
