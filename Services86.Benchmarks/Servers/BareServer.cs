using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Services86.Benchmarks.Servers;

/// <summary>The floor: Kestrel reads the whole request and writes prepared bytes, as many as the query asks for.</summary>
internal static class BareServer
{
    public const string Verb = "serve-bare";

    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.Run(Answer());
        await app.RunAsync();
    }

    public static RequestDelegate Answer()
    {
        var prepared = new ConcurrentDictionary<int, byte[]>();
        return async http =>
        {
            var body = http.Request.BodyReader;
            while (true)
            {
                var piece = await body.ReadAsync();
                body.AdvanceTo(piece.Buffer.End);
                if (piece.IsCompleted)
                {
                    break;
                }
            }

            var size = int.Parse(http.Request.QueryString.Value.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
            var content = prepared.GetOrAdd(size, Prepare);
            http.Response.ContentType = "text/xml; charset=utf-8";
            http.Response.ContentLength = content.Length;
            await http.Response.BodyWriter.WriteAsync(content);
        };
    }

    private static byte[] Prepare(int size)
    {
        var content = new byte[size];
        content.AsSpan().Fill((byte)'x');
        return content;
    }
}
