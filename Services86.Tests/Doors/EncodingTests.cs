using System.IO.Compression;
using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>F4 and what is near it: bytes that are no text.</summary>
[TestFixture]
internal sealed class EncodingTests : DoorTests
{
    private const string Undecodable = "The request cannot be decoded.";
    private const string Malformed = "The request is not well-formed XML.";

    private static readonly Dictionary<string, byte[]> Invalid = new()
    {
        ["byte FF"] = [0xFF],
        ["Latin-1 letter"] = [0xE6, 0x20],
        ["lone continuation"] = [0x80],
        ["cut sequence"] = [0xE2, 0x82],
        ["overlong slash"] = [0xC0, 0xAF],
        ["overlong less-than"] = [0xE0, 0x80, 0xBC],
        ["overlong NUL"] = [0xC0, 0x80],
        ["surrogate"] = [0xED, 0xA0, 0x80],
        ["beyond the last character"] = [0xF4, 0x90, 0x80, 0x80],
        ["five bytes"] = [0xF8, 0x88, 0x80, 0x80, 0x80],
    };

    private static readonly string[] Places =
    [
        "<GetSystemInfo>|</GetSystemInfo>",
        "<GetSystemInfo a='|'/>",
        "<GetSystemInfo a|='1'/>",
        "<GetSystemInfo><x|/></GetSystemInfo>",
        "<|GetSystemInfo/>",
        "<GetSystemInfo><!--|--></GetSystemInfo>",
        "<GetSystemInfo><?x |?></GetSystemInfo>",
        "<GetSystemInfo><![CDATA[|]]></GetSystemInfo>",
    ];

    [Test]
    public async Task Bytes_InvalidInUtf8_CannotBeDecoded([ValueSource(nameof(InvalidNames))] string bytes, [ValueSource(nameof(Places))] string place)
    {
        var parts = EnvelopeText.Of(EnvelopeText.Soap11, place).Split('|');
        var request = RawRequest.To("SoPrincipal", "") with { Body = [.. Encoding.UTF8.GetBytes(parts[0]), .. Invalid[bytes], .. Encoding.UTF8.GetBytes(parts[1])] };

        RequireFault(await SendAsync(request), "s:Client", Undecodable);
    }

    [Test]
    public async Task Bytes_InvalidBehindTheEnvelope_CannotBeDecoded([ValueSource(nameof(InvalidNames))] string bytes) =>
        RequireFault(await SendAsync(RawRequest.SystemInfo with { Body = [.. RawRequest.SystemInfo.Body, .. Invalid[bytes]] }), "s:Client", Undecodable);

    [Test]
    public async Task Bytes_InvalidBeforeTheEnvelope_CannotBeDecoded([ValueSource(nameof(InvalidNames))] string bytes) =>
        RequireFault(await SendAsync(RawRequest.SystemInfo with { Body = [.. Invalid[bytes], .. RawRequest.SystemInfo.Body] }), "s:Client", Undecodable);

    [TestCase('\uD83D', 'x')]
    [TestCase('\uDE00', 'x')]
    [TestCase('\uDE00', '\uD83D')]
    public async Task Utf16_WithALoneSurrogate_CannotBeDecoded(char first, char second)
    {
        var units = EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo>{first}{second}</GetSystemInfo>").SelectMany(c => BitConverter.GetBytes(c));
        var request = RawRequest.SystemInfo with { ContentType = "text/xml; charset=utf-16", Body = [.. units] };

        RequireFault(await SendAsync(request), "s:Client", Undecodable);
    }

    [Test]
    public async Task Utf16_WithAnOddByte_CannotBeDecoded()
    {
        var request = RawRequest.SystemInfo with { ContentType = "text/xml; charset=utf-16", Body = [.. Encoding.Unicode.GetBytes(EnvelopeText.SystemInfo(EnvelopeText.Soap11)), 0x20] };

        RequireFault(await SendAsync(request), "s:Client", Undecodable);
    }

    [Test]
    public async Task Utf16_DeclaringUtf8_CannotBeDecoded()
    {
        var text = "<?xml version='1.0' encoding='utf-8'?>" + EnvelopeText.SystemInfo(EnvelopeText.Soap11);
        var request = RawRequest.SystemInfo with { ContentType = "text/xml; charset=utf-16", Body = Encoding.Unicode.GetBytes(text) };

        RequireFault(await SendAsync(request), "s:Client", Undecodable);
    }

    [Test]
    public async Task Utf8_SentAsUtf16_IsNoXml() =>
        Assert.That((await SendAsync(RawRequest.SystemInfo with { ContentType = "text/xml; charset=utf-16" })).Soap.FaultReason, Is.EqualTo(Malformed).Or.EqualTo(Undecodable));

    [Test]
    public async Task Utf16_SentAsUtf8_IsNoXml()
    {
        var request = RawRequest.SystemInfo with { Body = Encoding.Unicode.GetBytes(EnvelopeText.SystemInfo(EnvelopeText.Soap11)) };

        RequireFault(await SendAsync(request), "s:Client", Malformed);
    }

    [Test]
    public async Task Gzip_ThatIsNone_CannotBeDecoded([Values("gzip", "x-gzip", "deflate")] string coding) =>
        RequireFault(await SendAsync(RawRequest.SystemInfo.With($"Content-Encoding: {coding}")), "s:Client", Undecodable);

    [Test]
    public async Task Gzip_Truncated_CannotBeDecoded([Values(1, 4, 8, 20, 50)] int missing)
    {
        var whole = RawRequest.SystemInfo.Gzipped();

        RequireFault(await SendAsync(whole with { Body = whole.Body[..^missing] }), "s:Client", Undecodable);
    }

    [Test]
    public async Task Gzip_WithAWrongChecksum_CannotBeDecoded()
    {
        var whole = RawRequest.SystemInfo.Gzipped();
        whole.Body[^6] ^= 0x55;

        RequireFault(await SendAsync(whole), "s:Client", Undecodable);
    }

    [Test]
    public async Task Gzip_DamagedAnywhere_IsAFaultOrAsGoodAsWhole()
    {
        var whole = RawRequest.SystemInfo.Gzipped();
        for (var i = 0; i < whole.Body.Length; i += 3)
        {
            var body = (byte[])whole.Body.Clone();
            body[i] ^= 0xA5;

            var answer = await SendAsync(whole with { Body = body });

            // The header's time and system bytes mean nothing.
            Assert.That(answer.Status, i is >= 4 and < 10 ? Is.EqualTo(200) : Is.EqualTo(500), $"byte {i}");
        }
    }

    [Test]
    public async Task Gzip_OfNothing_HasNoContent()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write([]);
        }

        var answer = await SendAsync(RawRequest.SystemInfo.With("Content-Encoding: gzip") with { Body = packed.ToArray() });

        RequireFault(answer, "s:Client", "The request has no content.");
    }

    [Test]
    public async Task Gzip_OfNoBytes_HasNoContent([Values("gzip", "deflate")] string coding) =>
        RequireFault(await SendAsync(RawRequest.SystemInfo.With($"Content-Encoding: {coding}") with { Body = [] }), "s:Client", "The request has no content.");

    [Test]
    public async Task Zlib_WithoutItsEnd_CannotBeDecoded()
    {
        var whole = RawRequest.SystemInfo.Packed("deflate", target => new ZLibStream(target, CompressionLevel.Optimal));

        RequireFault(await SendAsync(whole with { Body = whole.Body[..^10] }), "s:Client", Undecodable);
    }

    private static IEnumerable<string> InvalidNames => Invalid.Keys;
}
