using System.Globalization;
using System.IO.Compression;
using System.Text;
using Services86.Contracts;

namespace Services86.Tests.Hosting;

/// <summary>One HTTP request to the letter: nothing is added that a test has not asked for but Host and the length.</summary>
internal sealed record RawRequest
{
    public static readonly RawRequest SystemInfo = To("SoPrincipal", EnvelopeText.SystemInfo(EnvelopeText.Soap11));

    public string Method { get; init; } = "POST";

    public string Target { get; init; } = "/Remote/Services86/SoPrincipal.svc";

    public string Version { get; init; } = "HTTP/1.1";

    public string? ContentType { get; init; } = "text/xml; charset=utf-8";

    /// <summary>The whole value of SOAPAction; null for no such header.</summary>
    public string? Action { get; init; }

    /// <summary>Further lines, each without its end.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public byte[] Body { get; init; } = [];

    /// <summary>Bytes per chunk; 0 sends a length instead.</summary>
    public int Chunk { get; init; }

    /// <summary>What Content-Length says; null for the truth.</summary>
    public long? Announced { get; init; }

    public static RawRequest To(string agent, string envelope) => new()
    {
        Target = $"{WireNames.Path}{agent}{WireNames.EndpointExtension}",
        Body = Encoding.UTF8.GetBytes(envelope),
    };

    public static RawRequest Get(string target) => new() { Method = "GET", Target = target, ContentType = null };

    public static string ActionOf(string agent, string operation) => $"{WireNames.Namespace}/{agent}/{operation}";

    public RawRequest With(string line) => this with { Lines = [.. Lines, line] };

    public RawRequest Gzipped() => Packed("gzip", target => new GZipStream(target, CompressionLevel.Optimal));

    /// <summary>Compresses the content and says so.</summary>
    public RawRequest Packed(string coding, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(Body);
        }

        return With($"Content-Encoding: {coding}") with { Body = packed.ToArray() };
    }

    public byte[] Head(string host)
    {
        var head = new StringBuilder($"{Method} {Target} {Version}\r\nHost: {host}\r\n");
        if (ContentType is not null) head.Append($"Content-Type: {ContentType}\r\n");
        if (Action is not null) head.Append($"SOAPAction: {Action}\r\n");
        foreach (var line in Lines) head.Append(line).Append("\r\n");
        if (Chunk > 0) head.Append("Transfer-Encoding: chunked\r\n");
        else if (Method is not ("GET" or "HEAD")) head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Announced ?? Body.Length}\r\n");
        return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
    }

    public byte[] Content()
    {
        if (Chunk == 0)
        {
            return Body;
        }

        using var content = new MemoryStream();
        foreach (var piece in Body.Chunk(Chunk))
        {
            content.Write(Encoding.ASCII.GetBytes($"{piece.Length:x}\r\n"));
            content.Write(piece);
            content.Write("\r\n"u8);
        }

        content.Write("0\r\n\r\n"u8);
        return content.ToArray();
    }
}
