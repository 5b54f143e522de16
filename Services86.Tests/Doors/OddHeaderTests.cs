using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>HTTP headers and paths that no client library would send.</summary>
[TestFixture]
internal sealed class OddHeaderTests : DoorTests
{
    private static readonly string[] Hosts =
        ["", "x:99999", "x:0", "x:", ":80", "..", ".", "-", "a..b", "[::1]", "[::1", "[zz]:80", "1.2.3.4.5", "999.999.999.999", "xn--", "a_b", "x%20y", "x;y", "x'y", "\"x\"", "x<y>", "*", "a,b", "\u00e6.example", "user@x"];

    [TestCaseSource(nameof(Hosts))]
    public async Task Host_OfAnyKind_IsNoCrash(string host)
    {
        foreach (var query in new[] { "", "?wsdl" })
        {
            using var http = await Door.ConnectAsync();
            await http.SendAsync($"GET /Remote/Services86/Contact.svc{query} HTTP/1.1\r\nHost: {host}\r\n\r\n");

            var answer = Seen(await http.ReadAsync());

            Assert.That(answer?.Status, Is.EqualTo(200).Or.EqualTo(400), $"{answer}"[..Math.Min(200, $"{answer}".Length)]);
        }
    }

    [TestCase("Accept-Encoding: ;;;=,gzip;q=x")]
    [TestCase("Accept-Encoding: gzip;q=-1, *;q=2, \u0080")]
    [TestCase("Accept-Encoding: \"")]
    [TestCase("Accept: ;;;")]
    [TestCase("Accept-Charset: utf-7;q=9")]
    [TestCase("Accept-Language: \u00e6\u00f8\u00e5")]
    [TestCase("Authorization: Basic %%%")]
    [TestCase("Cookie: ;;;=;\"")]
    [TestCase("Range: bytes=0-1")]
    [TestCase("If-None-Match: *")]
    [TestCase("If-Modified-Since: yesterday")]
    [TestCase("Content-Encoding: ,")]
    [TestCase("Content-Encoding: gzip;q=1")]
    [TestCase("Content-Language: ;")]
    [TestCase("Upgrade: h2c")]
    [TestCase("Connection: Upgrade, HTTP2-Settings")]
    [TestCase("X-HTTP-Method-Override: DELETE")]
    [TestCase("X-Forwarded-Host: a b")]
    [TestCase("X-Forwarded-For: not an address")]
    [TestCase("X-Forwarded-Proto: gopher")]
    [TestCase("Forwarded: for=\"")]
    [TestCase("traceparent: 00-zz")]
    [TestCase("SOAPAction:")]
    [TestCase("SOAPAction: \"")]
    [TestCase("SOAPAction: \"\"\"\"")]
    [TestCase("SOAPAction: \u00e6\u00f8\u00e5")]
    [TestCase("Expect: something-else")]
    public async Task Header_OfAnyKind_IsNoCrash(string line)
    {
        var called = await SendAsync(RawRequest.SystemInfo.With(line));
        var described = await SendAsync(RawRequest.Get("/Remote/Services86/Contact.svc?wsdl").With(line));

        foreach (var answer in new[] { called, described })
        {
            Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(415).Or.EqualTo(417).Or.EqualTo(500), answer.ToString());
            if (answer.Status == 500) Assert.That(answer.Soap.FaultCode, Is.EqualTo("a:ActionNotSupported"));
        }
    }

    [TestCase("text/xml; charset=utf-8; charset=utf-16")]
    [TestCase("text/xml; charset=")]
    [TestCase("text/xml; charset=\"")]
    [TestCase("text/xml; charset=''")]
    [TestCase("text/xml;;;charset=utf-8")]
    [TestCase("text/xml, text/xml")]
    [TestCase("/")]
    [TestCase("\"text/xml\"")]
    [TestCase("application/soap+xml; action=")]
    [TestCase("application/soap+xml; action=\"")]
    [TestCase("application/soap+xml; action=\"\u00e6\"")]
    [TestCase("application/soap+xml; action=a; action=b")]
    [TestCase("\u00e6")]
    public async Task ContentType_OfAnyKind_IsNoCrash(string contentType)
    {
        var answer = await SendAsync(RawRequest.SystemInfo with { ContentType = contentType });

        Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(415).Or.EqualTo(500), answer.ToString());
        if (answer.Status == 500) Assert.That(answer.Soap.FaultCode, Is.EqualTo("a:ActionNotSupported"));
    }

    [TestCase("/%00/Remote/Services86/Contact.svc")]
    [TestCase("/%ff/Remote/Services86/Contact.svc")]
    [TestCase("/%ED%A0%80/Remote/Services86/Contact.svc")]
    [TestCase("/%5c%5c/Remote/Services86/Contact.svc")]
    [TestCase("/%0d%0aX:%20y/Remote/Services86/Contact.svc")]
    [TestCase("/%3f/Remote/Services86/Contact.svc")]
    [TestCase("/%23/Remote/Services86/Contact.svc")]
    [TestCase("/a:b@c/Remote/Services86/Contact.svc")]
    [TestCase("/%2e%2e/Remote/Services86/Contact.svc")]
    [TestCase("/%25/Remote/Services86/Contact.svc")]
    [TestCase("/\u00e6/Remote/Services86/Contact.svc")]
    [TestCase("//Remote/Services86/Contact.svc")]
    [TestCase("///Remote/Services86/Contact.svc")]
    [TestCase("/x/Remote/Services86/Remote/Services86/Contact.svc")]
    public async Task Path_OfAnyKind_IsNoCrash(string path)
    {
        foreach (var query in new[] { "", "?wsdl", "?%00", "?%ff=%ff&&==&wsdl=%" })
        {
            var answer = await SendAsync(RawRequest.Get(path + query));

            Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(404), answer.StatusLine);
            Assert.That(answer.Headers.Select(h => h.Name), Does.Not.Contain("X"));
        }
    }
}
