using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 67, 68, 71 and 72 of contact-examples.md: what surrounds a call of the Contact agent. They share one host and change nothing.</summary>
[TestFixture]
internal sealed class ContactEnvelopeTests
{
    private const string Ten = "<ContactId>10</ContactId>";
    private const string Nil = "i:nil=\"true\"";

    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case67_NoCredentials_IsATicketErrorOnHttp200()
    {
        var reply = await _host.Call("Contact", "GetContact", Ten);

        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(200));
            Assert.That(reply.Succeeded, Is.False);
            Assert.That(reply.Exception!.Element(SoapReply.Service + "ExceptionType")!.Value, Is.EqualTo("SuperOffice.Exceptions.SoSessionException"));
            Assert.That(reply.Message, Is.EqualTo("Authentication failed: no ticket"));
            Assert.That(SoapReply.IsNil(reply.Header!.Element(SoapReply.Service + "ExtraInfo")!), Is.True);
            Assert.That(reply.TimeZone, Is.EqualTo((261, "NO")));
            Assert.That(reply.Body.Name, Is.EqualTo(SoapReply.Service + "GetContactResponse"));
            Assert.That(SoapReply.IsNil(reply.Body.Element(SoapReply.Service + "Response")!), Is.True);
        });
        var flag = await _host.Call("Contact", "IsNumberValid", "<ContactId>10</ContactId><Number>1</Number>");
        Assert.That(flag.ExceptionType, Is.EqualTo("SoSessionException"));
        Assert.That(flag.Response!.Value, Is.EqualTo("false"));
    }

    [TestCase("<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>", 460, "US-NY")]
    [TestCase("<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode " + Nil + "/>", 261, "NO")]
    [TestCase("", 261, "NO")]
    [TestCase(null, 261, "NO")]
    public async Task Case68_TimeZone_IsToldInTheAnswer(string? zone, int id, string code)
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetContact", Ten, zone);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.TimeZone, Is.EqualTo((id, code)));
    }

    [Test]
    public async Task Case68_NilTimeZone_IsTheBaseZone()
    {
        var reply = await _host.Post("Contact", Envelope(EnvelopeText.Soap11, $"{Credentials}<TimeZone xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" {Nil}/>"));

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.TimeZone, Is.EqualTo((261, "NO")));
    }

    [Test]
    public async Task Case68_UnknownTimeZone_IsAnInvalidArgument()
    {
        var reply = await _host.Contact(
            ContactFixture.Tje0, "GetContact", Ten, "<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode>XX</SoTimeZoneLocationCode>");

        Assert.That(reply.Succeeded, Is.False);
        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.TimeZone, Is.EqualTo((261, "NO")));
    }

    [TestCase("GetContact", "<GetContactX/>", "a:ActionNotSupported", TestName = "Case71_ActionAndOtherBody_IsAFault")]
    [TestCase(null, "<GetContactX/>", null, TestName = "Case71_NoActionAndUnknownBody_IsAFault")]
    [TestCase("GetContactX", "<GetContactX/>", "a:ActionNotSupported", TestName = "Case71_UnknownAction_IsAFault")]
    [TestCase("GetContact", "<GetContact><ContactId>abc</ContactId></GetContact>", "d:DeserializationFailed", TestName = "Case71_NoNumber_IsAFault")]
    [TestCase("GetContact", "<GetContact><ContactId>2147483648</ContactId></GetContact>", "d:DeserializationFailed", TestName = "Case71_NumberTooLarge_IsAFault")]
    public async Task Case71(string? action, string body, string? code)
    {
        var reply = await _host.Post("Contact", EnvelopeText.Of(EnvelopeText.Soap11, body, Credentials), action is null ? null : ActionOf(action));

        Assert.That(reply.Status, Is.EqualTo(500));
        Assert.That(reply.IsFault, Is.True, reply.ToString());
        Assert.That(reply.Header, Is.Null);
        if (code == "d:DeserializationFailed")
        {
            Assert.That(reply.FaultCode, Is.EqualTo(code));
            Assert.That(reply.FaultReason, Is.EqualTo("The value of 'ContactId' is not a valid int."));
        }
    }

    [Test]
    public async Task Case71_NumberTooLargeWithoutTicket_IsTheTicketError()
    {
        var reply = await _host.Call("Contact", "GetContact", "<ContactId>2147483648</ContactId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSessionException"), reply.ToString());
    }

    [Test]
    public async Task Case72_EnvelopeOfTheDocumentation_IsAnsweredAsTheProperOne()
    {
        var odd = await _host.Post("Contact", $"""
            <s:Envelope xmlns:s="{EnvelopeText.Soap12}" xmlns="{WireNames.Namespace}">{Credentials}
            <s:Body><GetContact>{Ten}</GetContact></s:Body></s:Envelope>
            """);
        var proper = await _host.Post("Contact", Envelope(EnvelopeText.Soap12, Credentials));

        Assert.That(odd.Succeeded, Is.True, odd.ToString());
        Assert.That(odd["Name"], Is.EqualTo("Smith Consulting"));
        Assert.That(odd.EnvelopeNamespace.NamespaceName, Is.EqualTo(EnvelopeText.Soap12));
        Assert.That(odd.ContentType, Is.EqualTo("text/xml; charset=utf-8"));
        Assert.That(odd.Text, Is.EqualTo(proper.Text));
    }

    private static string Credentials => EnvelopeText.Credentials(ContactFixture.TicketOf(ContactFixture.Tje0));

    private static string Envelope(string version, string headers) => EnvelopeText.Of(version, $"<GetContact>{Ten}</GetContact>", headers);

    private static string ActionOf(string operation) => $"\"{WireNames.Namespace}/Contact/{operation}\"";
}
