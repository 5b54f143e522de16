using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Services86.Soap.Dispatch;

/// <summary>Sends whole answers: always with a length, never in chunks (envelope.md §1).</summary>
public static class Answers
{
    internal const string Xml = "text/xml; charset=utf-8";
    internal const string Soap12 = "application/soap+xml; charset=utf-8";
    internal const string Html = "text/html; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    internal static Task SendAsync(HttpContext http, int status, string mediaType, ReadOnlyMemory<byte> content, int gzipFrom)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = mediaType;
        if (content.Length >= gzipFrom)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (OffersGzip(http.Request))
            {
                response.Headers.ContentEncoding = "gzip";
                content = Gzip(content);
            }
        }

        // Callers of HTTP/1.0 wait for the end of the connection unless they asked to keep it.
        if (http.Request.Protocol == "HTTP/1.0" && !http.Request.Headers.Connection.ToString().Contains("keep-alive", StringComparison.OrdinalIgnoreCase))
        {
            response.Headers.Connection = "close";
        }

        response.ContentLength = content.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : response.BodyWriter.WriteAsync(content, http.RequestAborted).AsTask();
    }

    /// <summary>A refusal by the transport: no envelope, one line of text.</summary>
    public static Task RefuseAsync(HttpContext http, int status, string text) =>
        SendAsync(http, status, PlainText, Encoding.UTF8.GetBytes(text), int.MaxValue);

    private static bool OffersGzip(HttpRequest request)
    {
        foreach (var offer in request.GetTypedHeaders().AcceptEncoding)
        {
            if (offer.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && offer.Quality is not 0)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Gzip(ReadOnlyMemory<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 4);
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content.Span);
        }

        return packed.ToArray();
    }
}
