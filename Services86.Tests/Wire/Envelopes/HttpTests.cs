using System.IO.Compression;
using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>What real stacks do with HTTP (clients.md; envelope.md §1).</summary>
[TestFixture]
internal sealed class HttpTests : EnvelopeTests
{
    [Test]
    public async Task Content_InChunks_IsRead([Values(1, 7, 100, 100_000)] int size) => RequireAnswer(await SendAsync(SystemInfo() with { Chunk = size }));

    [Test]
    public async Task Content_Compressed_IsRead([Values(0, 20)] int chunk, [Values("gzip", "x-gzip", "GZIP", "deflate", "raw deflate")] string coding)
    {
        var request = coding switch
        {
            "deflate" => SystemInfo().Packed("deflate", target => new ZLibStream(target, CompressionLevel.Optimal)),
            "raw deflate" => SystemInfo().Packed("deflate", target => new DeflateStream(target, CompressionLevel.Optimal)),
            _ => SystemInfo().Packed(coding, target => new GZipStream(target, CompressionLevel.Fastest)),
        };

        RequireAnswer(await SendAsync(request with { Chunk = chunk }));
    }

    [Test]
    public async Task Coding_Identity_IsRead() => RequireAnswer(await SendAsync(SystemInfo().With("Content-Encoding: identity")));

    [Test]
    public async Task Content_OfManyPieces_IsRead()
    {
        var filler = string.Concat(Enumerable.Repeat("<x>\u00e6\u20ac\U0001F600</x>", 20_000));
        var request = RawRequest.To("SoPrincipal", EnvelopeText.Of(Soap11, $"<GetSystemInfo>{filler}</GetSystemInfo>"));
        using var http = await Door.ConnectAsync();
        await http.SendAsync(request.Head(http.Host));
        foreach (var piece in request.Content().Chunk(9_999))
        {
            await http.SendAsync(piece);
        }

        RequireAnswer((await http.ReadAsync())!);
    }

    [Test]
    public async Task Utf16_InEitherOrder_IsRead([Values] bool isBigEndian, [Values] bool isMarked, [Values("", "<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.0'?>")] string declaration)
    {
        var request = RawRequest.To("SoPrincipal", declaration + EnvelopeText.Of(Soap11, "<GetSystemInfo>\u00e6\U0001F600</GetSystemInfo>"));

        RequireAnswer(await SendAsync(InUtf16(request, isBigEndian, isMarked)));
    }

    [TestCase("\uFEFF")]
    [TestCase("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    [TestCase("<?xml version=\"1.0\"?>")]
    [TestCase("<?xml version='1.0' encoding='UTF-8'?>\r\n\r\n")]
    [TestCase("<?xml version = \"1.0\" encoding = \"Utf-8\" standalone = \"yes\" ?>")]
    [TestCase("<?xml version='1.0' standalone='no'?>")]
    [TestCase("<!-- before --> <?before it?>\n")]
    [TestCase("\r\n\t ")]
    public async Task Prolog_OfAnyKind_IsRead(string prolog) => RequireAnswer(await SendAsync(RawRequest.To("SoPrincipal", prolog + EnvelopeText.SystemInfo(Soap11))));

    [TestCase(" \r\n\t")]
    [TestCase("<!-- behind -->\n<!-- it -->\n")]
    public async Task Epilog_OfBlanksAndComments_IsRead(string epilog) => RequireAnswer(await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(Soap11) + epilog)));

    [Test]
    public async Task Http10_WithoutKeepAlive_IsAnsweredAndClosed([Values] bool isAbsolute)
    {
        using var http = await Door.ConnectAsync();
        var request = SystemInfo();
        var target = isAbsolute ? $"http://{http.Host}{request.Target}" : request.Target;

        var answer = await http.SendAsync(request with { Version = "HTTP/1.0", Target = target });

        RequireAnswer(answer);
        Assert.That((answer["Connection"], answer["Transfer-Encoding"]), Is.EqualTo(("close", (string?)null)));
        Assert.That(await http.IsEndedAsync(), Is.True);
    }

    [Test]
    public async Task Http10_WithKeepAlive_StaysOpen()
    {
        using var http = await Door.ConnectAsync();
        var request = SystemInfo().With("Connection: Keep-Alive") with { Version = "HTTP/1.0" };
        for (var i = 0; i < 3; i++)
        {
            var answer = await http.SendAsync(request);

            RequireAnswer(answer);
            Assert.That(answer["Connection"], Is.EqualTo("keep-alive").IgnoreCase);
        }
    }

    [TestCase("close")]
    [TestCase("TE, close")]
    public async Task Connection_Close_IsEchoed(string value)
    {
        using var http = await Door.ConnectAsync();

        var answer = await http.SendAsync(SystemInfo().With("TE: deflate,gzip;q=0.3").With($"Connection: {value}"));

        RequireAnswer(answer);
        Assert.That(answer["Connection"], Is.EqualTo("close"));
        Assert.That(await http.IsEndedAsync(), Is.True);
    }

    [Test]
    public async Task Connection_ByDefault_StaysOpen()
    {
        using var http = await Door.ConnectAsync();
        for (var i = 0; i < 3; i++)
        {
            var answer = await http.SendAsync(SystemInfo());

            RequireAnswer(answer);
            Assert.That(answer["Connection"], Is.Null);
        }
    }

    [TestCase("http://{0}{1}")]
    [TestCase("http://{0}{1}?")]
    public async Task Target_InAbsoluteForm_IsFound(string form)
    {
        var request = SystemInfo();
        var target = form.Replace("{0}", Door.Host.Address.Authority, StringComparison.Ordinal).Replace("{1}", request.Target, StringComparison.Ordinal);

        RequireAnswer(await SendAsync(request with { Target = target }));
    }

    [TestCase("/remote/services86/soprincipal.svc")]
    [TestCase("/REMOTE/SERVICES86/SOPRINCIPAL.SVC")]
    [TestCase("/Cust12345/Remote/Services86/SoPrincipal.svc")]
    [TestCase("/Remote/Services86/SoPrincipal.svc?x=1")]
    [TestCase("/Remote/Services86/SoPrincipal.svc?wsdl")]
    [TestCase("/Remote/Services86/%53oPrincipal.svc")]
    public async Task Target_InAnyCaseOrBelowAnySegment_IsFound(string target) => RequireAnswer(await SendAsync(SystemInfo() with { Target = target }));

    [Test]
    public async Task Expect_Continue_IsToldToGoOn()
    {
        using var http = await Door.ConnectAsync();
        var request = SystemInfo().With("Expect: 100-continue");
        await http.SendAsync(request.Head(http.Host));

        Assert.That((await http.ReadAsync())?.StatusLine, Is.EqualTo("HTTP/1.1 100 Continue"));
        await http.SendAsync(request.Content());
        RequireAnswer((await http.ReadAsync())!);
    }

    [Test]
    public async Task Expect_ContinueWithTheContentAtOnce_IsAnswered()
    {
        using var http = await Door.ConnectAsync();
        var request = SystemInfo().With("Expect: 100-continue");
        await http.SendAsync((byte[])[.. request.Head(http.Host), .. request.Content()]);

        var answer = (await http.ReadAsync())!;
        RequireAnswer(answer.Status == 100 ? (await http.ReadAsync())! : answer);
    }

    [Test]
    public async Task Expect_ContinueOfSomethingRefused_IsRefusedAtOnce()
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync((SystemInfo().With("Expect: 100-continue") with { ContentType = "application/json" }).Head(http.Host));

        Assert.That((await http.ReadAsync())?.Status, Is.EqualTo(415));
    }

    [TestCase("gzip", true)]
    [TestCase("gzip, deflate", true)]
    [TestCase("deflate, GZIP;q=0.5", true)]
    [TestCase("gzip;q=0", false)]
    [TestCase("deflate, br", false)]
    [TestCase("identity", false)]
    [TestCase("none", false)]
    [TestCase("compress", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public async Task Answer_IsCompressed_OnlyWhenOffered(string? offer, bool isCompressed)
    {
        // Nothing but the WSDL is surely above the size from which compression pays.
        var plain = await SendAsync(RawRequest.Get("/Remote/Services86/Appointment.svc?wsdl"));
        var request = RawRequest.Get("/Remote/Services86/Appointment.svc?wsdl");

        var answer = await SendAsync(offer is null ? request : request.With($"Accept-Encoding: {offer}"));

        Assert.That(answer["Content-Encoding"], Is.EqualTo(isCompressed ? "gzip" : null));
        Assert.That(answer["Vary"], Is.EqualTo("Accept-Encoding"));
        Assert.That((isCompressed ? answer.Unzipped() : answer).Text, Is.EqualTo(plain.Text));
    }

    [Test]
    public async Task Answer_OfAnyKind_HasALengthAndNoChunks()
    {
        RawRequest[] requests =
        [
            SystemInfo(),
            SystemInfo().With("Accept-Encoding: gzip"),
            SystemInfo() with { Chunk = 10 },
            GetContact(""),
            RawRequest.To("Contact", "<x/>"),
            RawRequest.To("Contact", ""),
            RawRequest.Get("/Remote/Services86/Contact.svc"),
            RawRequest.Get("/Remote/Services86/Contact.svc?wsdl"),
            RawRequest.Get("/Remote/Services86/Contact.svc?wsdl").With("Accept-Encoding: gzip"),
            RawRequest.Get("/nowhere"),
            SystemInfo() with { Method = "PUT" },
            SystemInfo() with { ContentType = "application/json" },
        ];
        foreach (var request in requests)
        {
            var answer = await SendAsync(request);

            Assert.That(answer["Content-Length"], Is.EqualTo($"{answer.Body.Length}"), answer.StatusLine);
            Assert.That(answer.Body, Is.Not.Empty);
            Assert.That((answer["Transfer-Encoding"], answer["Server"]), Is.EqualTo(((string?)null, (string?)null)));
        }
    }

    [Test]
    public async Task Calls_AtOnce_AreAllAnsweredEachWithItsOwn()
    {
        var calls = Enumerable.Range(0, 40).Select(i => SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(Soap11, $"<X{i}/>"))
            with
        { Action = $"urn:{i}" })).ToList();

        var answers = await Task.WhenAll(calls);

        Assert.That(answers.Select(a => a.Soap.FaultReason), Is.EqualTo(Enumerable.Range(0, 40).Select(i => $"The action 'urn:{i}' is not supported.")));
    }

    [Test]
    public async Task Content_InLatinLetters_ComesBackWhole()
    {
        var request = SystemInfo() with { Action = "\"urn:x\"", Body = Encoding.UTF8.GetBytes(EnvelopeText.Of(Soap11, "<GetSystemInfo><\u00e6\u00f8\u00e5/></GetSystemInfo>")) };

        Assert.That((await SendAsync(request with { Action = null })).Soap.Succeeded, Is.True);
    }
}
