using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Both versions of the envelope, every media type, every way to name the operation (envelope.md §1).</summary>
[TestFixture]
internal sealed class VersionTests : EnvelopeTests
{
    private static readonly string Action = RawRequest.ActionOf("SoPrincipal", "GetSystemInfo");

    [TestCase(Soap11, "text/xml; charset=utf-8", Xml)]
    [TestCase(Soap11, "text/xml;charset=utf-8", Xml)]
    [TestCase(Soap11, "text/xml;charset=UTF-8", Xml)]
    [TestCase(Soap11, "text/xml; charset=\"utf-8\"", Xml)]
    [TestCase(Soap11, "text/xml ; charset=utf-8", Xml)]
    [TestCase(Soap11, "TEXT/XML; Charset=Utf-8", Xml)]
    [TestCase(Soap11, "text/xml", Xml)]
    [TestCase(Soap11, "text/xml;", Xml)]
    [TestCase(Soap11, "text/xml; charset=utf-8; action=\"urn:ignored\"", Xml)]
    [TestCase(Soap11, "application/xml", Xml)]
    [TestCase(Soap11, "application/xml; charset=utf-8", Xml)]
    [TestCase(Soap11, "application/soap+xml", Xml)]
    [TestCase(Soap11, null, Xml)]
    [TestCase(Soap12, "text/xml; charset=utf-8", Xml)]
    [TestCase(Soap12, "application/xml", Xml)]
    [TestCase(Soap12, null, Xml)]
    [TestCase(Soap12, "application/soap+xml", SoapXml)]
    [TestCase(Soap12, "application/soap+xml; charset=utf-8", SoapXml)]
    [TestCase(Soap12, "application/soap+xml;charset=UTF-8;action=\"\"", SoapXml)]
    [TestCase(Soap12, "APPLICATION/SOAP+XML", SoapXml)]
    public async Task MediaType_OfAnyKind_IsAnsweredInItsVersion(string version, string? sent, string answered) =>
        RequireAnswer(await SendAsync(SystemInfo(version) with { ContentType = sent }), version, answered);

    [TestCase("\"{0}\"")]
    [TestCase("{0}")]
    [TestCase(" \"{0}\" ")]
    [TestCase("\" {0} \"")]
    [TestCase("\"\"")]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("\"  \"")]
    [TestCase(null)]
    public async Task Action_QuotedUnquotedOrMissing_FindsTheOperation(string? action)
    {
        foreach (var version in new[] { Soap11, Soap12 })
        {
            RequireAnswer(await SendAsync(SystemInfo(version) with { Action = action?.Replace("{0}", Action, StringComparison.Ordinal) }), version);
        }
    }

    [TestCase("; action=\"{0}\"", null)]
    [TestCase("; charset=utf-8; action=\"{0}\"", null)]
    [TestCase("; action=\"{0}\"; charset=utf-8", null)]
    [TestCase("; action=\"{0}\"", "\"urn:ignored\"")]
    [TestCase("; action=\"\"", "\"{0}\"")]
    [TestCase("", "\"{0}\"")]
    [TestCase("; charset=utf-8", "{0}")]
    public async Task Action_OfSoap12_IsTheParameterThenTheHeader(string parameters, string? header)
    {
        var request = SystemInfo(Soap12) with
        {
            ContentType = "application/soap+xml" + parameters.Replace("{0}", Action, StringComparison.Ordinal),
            Action = header?.Replace("{0}", Action, StringComparison.Ordinal),
        };

        RequireAnswer(await SendAsync(request), Soap12, SoapXml);
    }

    [Test]
    public async Task Action_OfSoap12ThatIsUnknown_IsAFault()
    {
        var answer = await SendAsync(SystemInfo(Soap12) with { ContentType = "application/soap+xml; action=\"urn:x\"", Action = $"\"{Action}\"" });

        Assert.That((answer.Status, answer.Soap.FaultReason), Is.EqualTo((500, "The action 'urn:x' is not supported.")));
    }

    [Test]
    public async Task Addressing_NeverSelectsTheOperation()
    {
        const string Blocks = """
            <a:Action xmlns:a="http://www.w3.org/2005/08/addressing">urn:other</a:Action>
            <a:MessageID xmlns:a="http://www.w3.org/2005/08/addressing">urn:uuid:1</a:MessageID>
            <a:To xmlns:a="http://www.w3.org/2005/08/addressing">http://elsewhere/</a:To>
            <b:Action xmlns:b="http://schemas.xmlsoap.org/ws/2004/08/addressing" s:mustUnderstand="0">urn:other</b:Action>
            """;

        RequireAnswer(await SendAsync(SystemInfo(Soap11, Blocks)));
    }

    [Test]
    public async Task Headers_UnderTheEnvelope_CountAsInHeader([Values(Soap11, Soap12)] string version)
    {
        var envelope = $"""
            <s:Envelope xmlns:s="{version}" xmlns="{WireNames.Namespace}"><ApplicationToken>x</ApplicationToken>{Door.Credentials}
            <TimeZone><SoTimeZoneId>460</SoTimeZoneId></TimeZone><s:Body><GetContact/></s:Body></s:Envelope>
            """;

        var answer = await SendAsync(RawRequest.To("Contact", envelope));

        RequireAnswer(answer, version);
        Assert.That(answer.Soap.TimeZone, Is.EqualTo((460, "US-NY")));
    }

    [Test]
    public async Task Headers_PartlyUnderTheEnvelope_AreAllRead()
    {
        var envelope = $"""
            <s:Envelope xmlns:s="{Soap12}" xmlns="{WireNames.Namespace}"><s:Header>{Door.Credentials}</s:Header>
            <TimeZone><SoTimeZoneId>460</SoTimeZoneId></TimeZone><s:Body><GetContact/></s:Body></s:Envelope>
            """;

        Assert.That((await SendAsync(RawRequest.To("Contact", envelope))).Soap.TimeZone, Is.EqualTo((460, "US-NY")));
    }

    [Test]
    public async Task Envelope_WithoutHeader_IsRead() =>
        RequireAnswer(await SendAsync(RawRequest.To("SoPrincipal", $"<Envelope xmlns='{Soap11}'><Body><GetSystemInfo xmlns='{WireNames.Namespace}'/></Body></Envelope>")));

    [Test]
    public async Task Envelope_WithSomethingBehindTheBody_IsRead() =>
        RequireAnswer(await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(Soap11).Replace("</s:Body>", "</s:Body><x>1</x><s:Header/>", StringComparison.Ordinal))));
}
