using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>What an operator's settings change at the door.</summary>
[TestFixture]
internal sealed class SettingsTests
{
    private const string UnknownToken = "Authentication failed: unknown application token";

    [Test]
    public async Task Online_AnUnknownApplication_IsToldBeforeAnythingElse()
    {
        await using var host = await TestHost.StartAsync(new() { Settings = { ["Installation:Mode"] = "Online", ["Installation:ApplicationTokens:0"] = "good token" } });
        const string BadTicket = "<Credentials><Ticket>7T:bad</Ticket></Credentials>";
        foreach (var token in new[] { "", "<ApplicationToken/>", "<ApplicationToken>other</ApplicationToken>", "<ApplicationToken>GOOD TOKEN</ApplicationToken>" })
        {
            var contact = await SendAsync(host, "Contact", "<GetContact><ContactId>x</ContactId></GetContact>", token + BadTicket);
            var principal = await SendAsync(host, "SoPrincipal", "<GetSystemInfo/>", token);

            Assert.That((contact.Status, contact.Soap.ExceptionType, contact.Soap.Message), Is.EqualTo((200, "SoSessionException", UnknownToken)), token);
            Assert.That((principal.Status, principal.Soap.ExceptionType, principal.Soap.Message), Is.EqualTo((200, "SoSessionException", UnknownToken)), token);
        }

        Assert.That((await SendAsync(host, "SoPrincipal", "<GetSystemInfo/>", "<ApplicationToken> good token </ApplicationToken>")).Soap.Succeeded, Is.True);
        Assert.That((await SendAsync(host, "Contact", "<GetContact/>", "<ApplicationToken>good token</ApplicationToken>" + BadTicket)).Soap.Message, Is.EqualTo("Authentication failed: invalid ticket"));
        Assert.That((await SendAsync(host, "Contact", "<Nothing/>", "")).Soap.FaultReason, Is.EqualTo("The body names no known operation."));
    }

    [Test]
    public async Task Online_WithoutAnyToken_StartsWithAWarningAndRefusesEveryCall()
    {
        await using var host = await TestHost.StartAsync(new() { Settings = { ["Installation:Mode"] = "Online" } });

        Assert.That((await SendAsync(host, "SoPrincipal", "<GetSystemInfo/>", "<ApplicationToken>any</ApplicationToken>")).Soap.Message, Is.EqualTo(UnknownToken));
        Assert.That(host.Log.Lines, Has.One.Contains("every call is refused until one is added"));
    }

    [Test]
    public async Task OnSite_WithTokens_WarnsThatNobodyLooksAtThem()
    {
        await using var host = await TestHost.StartAsync(new() { Settings = { ["Installation:ApplicationTokens:0"] = "good token" } });

        Assert.That((await SendAsync(host, "SoPrincipal", "<GetSystemInfo/>", "")).Soap.Succeeded, Is.True);
        Assert.That(host.Log.Lines, Has.One.Contains("application tokens are not checked"));
    }

    [Test]
    public async Task Limits_SetLower_AreTold()
    {
        await using var host = await TestHost.StartAsync(new()
        {
            Settings = { ["Limits:BodyBytes"] = "1024", ["Limits:Depth"] = "8", ["Limits:Attributes"] = "16", ["Limits:HeaderBlocks"] = "3" },
        });

        var large = await SendAsync(host, "SoPrincipal", $"<GetSystemInfo>{new string(' ', 1024)}</GetSystemInfo>", "");
        var deep = await SendAsync(host, "SoPrincipal", "<GetSystemInfo><a><b><c><d><e><f/></e></d></c></b></a></GetSystemInfo>", "");
        var wide = await SendAsync(host, "SoPrincipal", $"<GetSystemInfo {string.Join(' ', Enumerable.Range(0, 17).Select(i => $"a{i}=''"))}/>", "");
        var many = await SendAsync(host, "SoPrincipal", "<GetSystemInfo/>", "<a/><b/><c/><d/>");
        var good = await SendAsync(host, "SoPrincipal", "<GetSystemInfo><a><b><c><d><e/></d></c></b></a></GetSystemInfo>", "<a/><b/><c/>");

        Assert.That((large.Status, large.Text), Is.EqualTo((413, "The request is larger than 1024 bytes.")));
        Assert.That(new[] { deep, wide, many }.Select(a => a.Soap.FaultReason), Is.All.EqualTo("The request is too complex."));
        Assert.That(good.Soap.Succeeded, Is.True, good.Text);
    }

    [TestCase("", "/", "/Cust12345/")]
    [TestCase("/Crm/Live/", "/ /Crm/Live/ /crm/LIVE/", "/Crm/ /Live/ /Other/ /Crm/Live/More/")]
    public async Task PathBase_DecidesWhatMayStandBefore(string setting, string found, string unknown)
    {
        await using var host = await TestHost.StartAsync(new() { Settings = { ["Installation:PathBase"] = setting } });
        foreach (var (before, status) in found.Split(' ').Select(p => (p, 200)).Concat(unknown.Split(' ').Select(p => (p, 404))))
        {
            var answer = await RawHttp.SendOnceAsync(host.Address, RawRequest.SystemInfo with { Target = $"{before}Remote/Services86/SoPrincipal.svc" });

            Assert.That(answer.Status, Is.EqualTo(status), before);
        }
    }

    [Test]
    public async Task ForwardedHeaders_WhenBelieved_MakeTheAddress()
    {
        await using var host = await TestHost.StartAsync(new() { Settings = { ["Installation:ForwardedHeaders"] = "true" } });
        var request = RawRequest.Get("/Remote/Services86/Contact.svc?wsdl").With("X-Forwarded-Proto: https").With("X-Forwarded-Host: crm.example.com");

        var answer = await RawHttp.SendOnceAsync(host.Address, request);

        Assert.That(answer.Text, Does.Contain("<soap:address location=\"https://crm.example.com/Remote/Services86/Contact.svc\""));
        foreach (var odd in new[] { "X-Forwarded-Host: a b", "X-Forwarded-Host: x:99999", "X-Forwarded-Proto: a b", "X-Forwarded-Proto: javascript", "X-Forwarded-For: nobody" })
        {
            Assert.That((await RawHttp.SendOnceAsync(host.Address, RawRequest.Get("/Remote/Services86/Contact.svc?wsdl").With(odd))).Status, Is.EqualTo(200), odd);
        }
    }

    private static Task<RawAnswer> SendAsync(TestHost host, string agent, string body, string headers) =>
        RawHttp.SendOnceAsync(host.Address, RawRequest.To(agent, EnvelopeText.Of(EnvelopeText.Soap11, body, headers)));
}
