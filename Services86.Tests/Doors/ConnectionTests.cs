using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>T6 of envelope.md §8: what goes wrong on the connection is the web server's to answer, and leaves no trace.</summary>
[TestFixture]
internal sealed class ConnectionTests : DoorTests
{
    [TestCase("garbage\r\n\r\n")]
    [TestCase("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003 hello from a TLS caller\r\n\r\n")]
    [TestCase("POST\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/9.9\r\nHost: x\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nbroken header\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX0\r\n\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n")]
    [TestCase("POST /Remote/Services86/Contact.svc HTTP/1.1\r\n\r\n")]
    public async Task Http_Broken_IsABadRequest(string bytes)
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync(bytes);

        var answer = Seen(await http.ReadAsync());

        Assert.That(answer?.Status, Is.EqualTo(400).Or.EqualTo(505), "no answer");
        Assert.That(answer!.Body, Is.Empty);
    }

    [Test]
    public async Task Headers_TooMany_AreRefused()
    {
        var request = RawRequest.SystemInfo with { Lines = [.. Enumerable.Range(0, 2_000).Select(i => $"X-Flood-{i}: 1")] };

        Assert.That((await SendAsync(request)).Status, Is.EqualTo(431));
    }

    [Test]
    public async Task Header_TooLong_IsRefused() =>
        Assert.That((await SendAsync(RawRequest.SystemInfo.With($"X-Flood: {new string('x', 100_000)}"))).Status, Is.EqualTo(431));

    [Test]
    public async Task RequestLine_TooLong_IsRefused() =>
        Assert.That((await SendAsync(RawRequest.Get($"/Remote/Services86/Contact.svc?{new string('x', 100_000)}"))).Status, Is.EqualTo(414));

    /// <summary>The web server takes the end of sending for the end of the call, unless the answer was there before.</summary>
    [Test]
    public async Task Caller_WhoStopsSendingAfterTheMessage_IsAnsweredOrLeft()
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync(RawRequest.SystemInfo.Head(http.Host));
        await http.SendAsync(RawRequest.SystemInfo.Content());
        http.StopSending();

        var answer = Seen(await http.ReadAsync());

        Assert.That(answer?.Soap.Succeeded, Is.Null.Or.True);
        Assert.That(await http.IsEndedAsync(), Is.True);
    }

    [TestCase(0)]
    [TestCase(64)]
    public async Task Caller_WhoStopsSendingWithinTheMessage_GetsABadRequestOrNothing(int chunk)
    {
        using var http = await Door.ConnectAsync();
        var request = RawRequest.SystemInfo with { Chunk = chunk };
        await http.SendAsync(request.Head(http.Host));
        await http.SendAsync(request.Content().AsMemory(0, 100));
        http.StopSending();

        var answer = Seen(await http.ReadAsync());

        Assert.That(answer?.Status, Is.Null.Or.EqualTo(400));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Caller_WhoGoesAwayWithinTheMessage_LeavesNoTrace(bool isReset)
    {
        for (var i = 0; i < 20; i++)
        {
            using var http = await Door.ConnectAsync();
            await http.SendAsync(RawRequest.SystemInfo.Head(http.Host));
            await http.SendAsync(RawRequest.SystemInfo.Content().AsMemory(0, i * 10));
            await Task.Delay(i);
            if (isReset) http.Reset();
        }
    }

    [Test]
    public async Task Caller_WhoGoesAwayBeforeTheAnswer_LeavesNoTrace()
    {
        for (var i = 0; i < 40; i++)
        {
            using var http = await Door.ConnectAsync();
            await http.SendAsync(RawRequest.SystemInfo.Head(http.Host));
            await http.SendAsync(RawRequest.SystemInfo.Content());
            await Task.Delay(i % 4);
            http.Reset();
        }
    }

    [Test]
    public async Task Smuggling_LengthAndChunks_AreNotTakenForTwoMessages()
    {
        using var http = await Door.ConnectAsync();
        var smuggled = Encoding.Latin1.GetString(RawRequest.SystemInfo.Head(http.Host));
        await http.SendAsync($"POST /Remote/Services86/SoPrincipal.svc HTTP/1.1\r\nHost: {http.Host}\r\nContent-Type: text/xml\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{smuggled}");

        var answer = Seen(await http.ReadAsync())!;

        // Chunks win and the connection does not go on, or the whole is refused: either way nobody reads the second message differently.
        Assert.That(answer.Status, Is.EqualTo(400).Or.EqualTo(500));
    }

    [Test]
    public async Task Connection_AfterAFault_IsUsedAgain()
    {
        using var http = await Door.ConnectAsync();
        for (var i = 0; i < 3; i++)
        {
            Assert.That((await http.SendAsync(RawRequest.To("SoPrincipal", "<x/>"))).Status, Is.EqualTo(500));
            Assert.That((await http.SendAsync(RawRequest.SystemInfo)).Soap.Succeeded, Is.True);
        }
    }

    [Test]
    public async Task Messages_SentTogether_AreAnsweredInTurn()
    {
        using var http = await Door.ConnectAsync();
        var good = (byte[])[.. RawRequest.SystemInfo.Head(http.Host), .. RawRequest.SystemInfo.Body];
        var bad = RawRequest.To("SoPrincipal", "<x/>");
        await http.SendAsync((byte[])[.. good, .. bad.Head(http.Host), .. bad.Body, .. good]);

        Assert.That((await http.ReadAsync())?.Status, Is.EqualTo(200));
        Assert.That((await http.ReadAsync())?.Status, Is.EqualTo(500));
        Assert.That((await http.ReadAsync())?.Status, Is.EqualTo(200));
    }
}

/// <summary>Bodies that never end; on a host of their own that loses patience early.</summary>
[TestFixture]
[Category("Slow")]
internal sealed class StalledBodyTests
{
    private Door _door = null!;

    [OneTimeSetUp]
    public async Task Open() => _door = await Door.OpenAsync(("Limits:BodySeconds", "2"));

    [OneTimeTearDown]
    public async Task Close() => await _door.DisposeAsync();

    [Test]
    public Task Body_ThatStalls_IsGivenUp() => RequireEndAsync(RawRequest.SystemInfo, 408);

    [Test]
    public Task Body_InChunksThatStalls_IsGivenUp() => RequireEndAsync(RawRequest.SystemInfo with { Chunk = 1_000 }, 408);

    [Test]
    public Task Body_RefusedForItsSize_IsNotWaitedForLong() => RequireEndAsync(RawRequest.SystemInfo with { Announced = 5_000_000 }, 413);

    /// <summary>Sends no more than the beginning of the content and waits for the answer and the end of the connection.</summary>
    private async Task RequireEndAsync(RawRequest request, int status)
    {
        using var http = await _door.ConnectAsync();
        await http.SendAsync(request.Head(http.Host));
        await http.SendAsync(request.Content().AsMemory(0, 20));

        var answer = await http.ReadAsync();

        Assert.That(answer?.Status, Is.EqualTo(status));
        Assert.That(await http.IsEndedAsync(), Is.True);
        await _door.RequireUnharmedAsync(answer);
    }
}
