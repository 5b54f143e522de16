using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>T1-T5 of envelope.md §8: refused before anybody looks at the message.</summary>
[TestFixture]
internal sealed class TransportTests : DoorTests
{
    private const int Limit = 4_194_304;
    private const string TooLarge = "The request is larger than 4194304 bytes.";
    private const string WrongMedia = "Content-Type must be text/xml or application/soap+xml in UTF-8.";
    private const string WrongCoding = "Content-Encoding must be gzip or deflate.";

    [TestCase("/")]
    [TestCase("/Remote/Services86/")]
    [TestCase("/Remote/Services86/.svc")]
    [TestCase("/Remote/Services86/Person.svc")]
    [TestCase("/Remote/Services86/Contact.svc/")]
    [TestCase("/Remote/Services86/Contact.svc/extra")]
    [TestCase("/Remote/Services86/Contact")]
    [TestCase("/Remote/Services87/Contact.svc")]
    [TestCase("/Services86/Contact.svc")]
    [TestCase("/one/two/Remote/Services86/Contact.svc")]
    [TestCase("/Remote/Services86/x/Contact.svc")]
    [TestCase("/Remote/Services86/%2e%2e/Contact.svc")]
    [TestCase("/Remote/Services86/Contact.svc%00")]
    [TestCase("/Remote/Services86/Contact.svc;jsessionid=1")]
    public async Task Path_Unknown_IsNotFound(string path)
    {
        foreach (var method in new[] { "POST", "GET" })
        {
            var answer = await SendAsync(RawRequest.SystemInfo with { Method = method, Target = path });

            // A target that HTTP itself forbids is the web server's to refuse (T6).
            if (path.Contains("%00", StringComparison.Ordinal)) Assert.That(answer.Status, Is.EqualTo(400));
            else RequireRefusal(answer, 404, "Not found.");
        }
    }

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    [TestCase("TRACE")]
    [TestCase("PROPFIND")]
    public async Task Method_Other_IsNotAllowed(string method)
    {
        var answer = await SendAsync(RawRequest.SystemInfo with { Method = method });

        RequireRefusal(answer, 405, "Use POST.");
        Assert.That(answer["Allow"], Is.EqualTo("GET, HEAD, POST"));
    }

    [TestCase("application/json")]
    [TestCase("application/json; charset=utf-8")]
    [TestCase("multipart/related; boundary=x; type=\"application/xop+xml\"")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("text/plain")]
    [TestCase("text/html")]
    [TestCase("text/xmlx")]
    [TestCase("application/soap")]
    [TestCase("application/fastinfoset")]
    [TestCase("application/soap+msbin1")]
    [TestCase("text")]
    [TestCase(";charset=utf-8")]
    [TestCase("text/xml; charset=iso-8859-1")]
    [TestCase("text/xml; charset=us-ascii")]
    [TestCase("text/xml; charset=utf-7")]
    [TestCase("text/xml; charset=utf-32")]
    [TestCase("text/xml; charset=x")]
    public async Task MediaType_Other_IsRefused(string contentType) =>
        RequireRefusal(await SendAsync(RawRequest.SystemInfo with { ContentType = contentType }), 415, WrongMedia);

    [TestCase("br")]
    [TestCase("zstd")]
    [TestCase("compress")]
    [TestCase("gzip, gzip")]
    [TestCase("gzip, br")]
    [TestCase("utf-8")]
    public async Task Coding_Other_IsRefused(string coding) =>
        RequireRefusal(await SendAsync(RawRequest.SystemInfo.With($"Content-Encoding: {coding}")), 415, WrongCoding);

    [Test]
    public async Task Body_AnnouncedAsTooLarge_IsRefusedUnread()
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync((RawRequest.SystemInfo with { Announced = Limit + 1 }).Head(http.Host));

        var answer = Seen(await http.ReadAsync())!;

        RequireTooLarge(answer);
    }

    [TestCase(Limit + 1, 0)]
    [TestCase(Limit + 1, 65_536)]
    [TestCase(20_000_000, 0)]
    [TestCase(20_000_000, 65_536)]
    public async Task Body_TooLarge_IsRefused(int size, int chunk) => RequireTooLarge(await SendAsync(Padded(size) with { Chunk = chunk }));

    [Test]
    public async Task Body_ExpandingBeyondTheLimit_IsRefused() => RequireTooLarge(await SendAsync(Padded(20_000_000).Gzipped()));

    [Test]
    public async Task Body_ExpandingJustBeyondTheLimit_IsRefused() => RequireTooLarge(await SendAsync(Padded(Limit + 1).Gzipped()));

    [TestCase(0)]
    [TestCase(100_000)]
    public async Task Body_OfTheLimit_IsRead(int chunk)
    {
        var answer = await SendAsync(Padded(Limit) with { Chunk = chunk });

        Assert.That((answer.Status, answer.Soap.Succeeded), Is.EqualTo((200, true)));
    }

    [Test]
    public async Task Body_ExpandingToTheLimit_IsRead()
    {
        var answer = await SendAsync(Padded(Limit).Gzipped());

        Assert.That((answer.Status, answer.Soap.Succeeded), Is.EqualTo((200, true)));
    }

    /// <summary>A good message of this size, for the most part blanks.</summary>
    private static RawRequest Padded(int size)
    {
        var good = RawRequest.SystemInfo.Body;
        var body = new byte[size];
        body.AsSpan().Fill((byte)' ');
        good.CopyTo(body, 0);
        return RawRequest.SystemInfo with { Body = body };
    }

    private static void RequireTooLarge(RawAnswer answer)
    {
        RequireRefusal(answer, 413, TooLarge);
        Assert.That(answer["Connection"], Is.EqualTo("close"));
    }

    private static void RequireRefusal(RawAnswer answer, int status, string text)
    {
        Assert.That((answer.Status, answer.ContentType, answer.Text), Is.EqualTo((status, "text/plain; charset=utf-8", text)));
        Assert.That(answer["Content-Length"], Is.EqualTo($"{Encoding.UTF8.GetByteCount(text)}"));
    }
}
