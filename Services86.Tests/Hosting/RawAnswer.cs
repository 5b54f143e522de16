using System.IO.Compression;
using System.Net;
using System.Text;

namespace Services86.Tests.Hosting;

/// <summary>One answer as it came over the connection.</summary>
internal sealed record RawAnswer(int Status, string StatusLine, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    /// <summary>The content as it is, without decompression.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    public string? ContentType => this["Content-Type"];

    /// <summary>The value of a header, or null; a header that comes twice fails the test.</summary>
    public string? this[string name] => Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).SingleOrDefault();

    public SoapReply Soap => new((HttpStatusCode)Status, ContentType ?? "", Text);

    public RawAnswer Unzipped()
    {
        Assert.That(this["Content-Encoding"], Is.EqualTo("gzip"));
        using var unpacked = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(Body), CompressionMode.Decompress);
        gzip.CopyTo(unpacked);
        return this with { Body = unpacked.ToArray() };
    }

    public override string ToString() => $"{StatusLine}\n{string.Join('\n', Headers.Select(h => $"{h.Name}: {h.Value}"))}\n\n{Text}";
}
