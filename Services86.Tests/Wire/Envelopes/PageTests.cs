using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>What GET and HEAD answer: the help page and the WSDL (envelope.md §1).</summary>
[TestFixture]
internal sealed class PageTests : EnvelopeTests
{
    private const string Html = "text/html; charset=utf-8";

    [Test]
    public async Task Get_WithoutQuery_IsTheHelpPage([Values("SoPrincipal", "Contact", "Appointment")] string agent, [Values("", "?", "?xsd=xsd0", "?help", "?wsdlx")] string query)
    {
        var answer = await SendAsync(RawRequest.Get($"/Remote/Services86/{agent}.svc{query}"));

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, Html)));
        Assert.That(answer.Text, Does.Contain($"SuperOffice.Services86.WcfService.Wcf{agent}Service"));
        Assert.That(answer.Text, Does.Contain($"{Door.Host.Address}Remote/Services86/{agent}.svc?wsdl").And.Contain($"{Door.Host.Address}Remote/Services86/{agent}.svc?singleWsdl"));
    }

    [Test]
    public async Task Head_HasTheHeadersOfGet([Values("", "?wsdl")] string query)
    {
        var get = RawRequest.Get($"/Remote/Services86/Contact.svc{query}");
        using var http = await Door.ConnectAsync();

        var head = await http.SendAsync(get with { Method = "HEAD" });

        var answer = await SendAsync(get);
        Assert.That((head.Status, head.ContentType, head["Content-Length"]), Is.EqualTo((200, answer.ContentType, answer["Content-Length"])));
        Assert.That((await http.SendAsync(get)).Text, Is.EqualTo(answer.Text), "nothing may be left of a body");
    }

    [Test]
    public async Task Wsdl_InAnySpelling_IsTheSame([Values("SoPrincipal", "Contact", "Appointment")] string agent)
    {
        var expected = await SendAsync(RawRequest.Get($"/Remote/Services86/{agent}.svc?wsdl"));
        Assert.That((expected.Status, expected.ContentType), Is.EqualTo((200, Xml)));
        foreach (var query in new[] { "?WSDL", "?singleWsdl", "?singlewsdl", "?SINGLEWSDL=x", "?wsdl=", "?wsdl=wsdl0", "?x=1&wsdl" })
        {
            var answer = await SendAsync(RawRequest.Get($"/Remote/Services86/{agent}.svc{query}"));

            Assert.That((answer.Status, answer.ContentType, answer.Text), Is.EqualTo((200, Xml, expected.Text)), query);
        }
    }

    [TestCase("/Remote/Services86/Contact.svc", "crm.example.com", "http://crm.example.com/Remote/Services86/Contact.svc")]
    [TestCase("/Remote/Services86/Contact.svc", "crm.example.com:8080", "http://crm.example.com:8080/Remote/Services86/Contact.svc")]
    [TestCase("/remote/services86/contact.svc", "crm.example.com", "http://crm.example.com/Remote/Services86/Contact.svc")]
    [TestCase("/Cust12345/Remote/Services86/Contact.svc", "sod.example.com", "http://sod.example.com/Cust12345/Remote/Services86/Contact.svc")]
    [TestCase("/cust12345/remote/services86/contact.svc", "sod.example.com", "http://sod.example.com/cust12345/Remote/Services86/Contact.svc")]
    [TestCase("/a%3Fb%23c%20d/Remote/Services86/Contact.svc", "crm.example.com", "http://crm.example.com/a%3Fb%23c%20d/Remote/Services86/Contact.svc")]
    [TestCase("/Remote/Services86/Contact.svc", "[::1]:86", "http://[::1]:86/Remote/Services86/Contact.svc")]
    public async Task Wsdl_NamesTheAddressThatTheCallerUsed(string path, string host, string address)
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync($"GET {path}?wsdl HTTP/1.1\r\nHost: {host}\r\n\r\n");

        var answer = (await http.ReadAsync())!;

        Assert.That(answer.Text, Does.Contain($"<soap:address location=\"{address}\""));
    }

    [Test]
    public async Task Wsdl_WithoutHost_NamesAnAddress()
    {
        using var http = await Door.ConnectAsync();
        await http.SendAsync("GET /Remote/Services86/Contact.svc?wsdl HTTP/1.0\r\n\r\n");

        Assert.That((await http.ReadAsync())!.Text, Does.Contain($"location=\"http://localhost:{Door.Host.Address.Port}/Remote/Services86/Contact.svc\""));
    }

    [Test]
    public async Task Wsdl_WithForwardedHeadersThatNobodyBelieves_NamesOurAddress()
    {
        var answer = await SendAsync(RawRequest.Get("/Remote/Services86/Contact.svc?wsdl").With("X-Forwarded-Proto: https").With("X-Forwarded-Host: crm.example.com"));

        Assert.That(answer.Text, Does.Contain($"location=\"{Door.Host.Address}Remote/Services86/Contact.svc\""));
    }

    [TestCase("/%22%3E%3Cscript%3E/Remote/Services86/Contact.svc")]
    [TestCase("/a&b<c/Remote/Services86/Contact.svc")]
    public async Task Pages_ForAPathWithMarkup_EscapeIt(string path)
    {
        var help = await SendAsync(RawRequest.Get(path));
        var wsdl = await SendAsync(RawRequest.Get($"{path}?wsdl"));

        Assert.That((help.Status, wsdl.Status), Is.EqualTo((200, 200)).Or.EqualTo((400, 400)));
        Assert.That(help.Text, Does.Not.Contain("<script").And.Not.Contain("b<c"));
        if (wsdl.Status == 200) Assert.That(() => System.Xml.Linq.XElement.Parse(wsdl.Text), Throws.Nothing);
    }
}
