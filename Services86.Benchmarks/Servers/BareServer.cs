using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Services86.Benchmarks.Servers;

/// <summary>The floor: Kestrel reads the whole request and writes prepared bytes of the size that the stack answers with.</summary>
internal static class BareServer
{
    public const string Verb = "serve-bare";

    /// <param name="arguments">Content sizes of the read and of the write, and the host's own arguments.</param>
    public static async Task RunAsync(string[] arguments)
    {
        var read = Prepared(arguments[0]);
        var write = Prepared(arguments[1]);
        var builder = WebApplication.CreateSlimBuilder(arguments[2..]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.Run(async http =>
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

            var content = http.Request.Headers["SOAPAction"].ToString().Contains("/Get", StringComparison.Ordinal) ? read : write;
            http.Response.ContentType = "text/xml; charset=utf-8";
            http.Response.ContentLength = content.Length;
            await http.Response.BodyWriter.WriteAsync(content);
        });
        await app.RunAsync();
    }

    private static byte[] Prepared(string size)
    {
        var content = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
        content.AsSpan().Fill((byte)'x');
        return content;
    }
}
