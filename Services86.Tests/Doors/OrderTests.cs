using System.Text;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>Which of several mistakes is told: the order of checks of envelope.md §5.</summary>
[TestFixture]
internal sealed class OrderTests : DoorTests
{
    private const string NoTicket = "Authentication failed: no ticket";
    private const string InvalidTicket = "Authentication failed: invalid ticket";
    private const string BadTicket = "<Credentials><Ticket>7T:bad</Ticket></Credentials>";
    private const string Malformed = "The request is not well-formed XML.";

    private static readonly string[] Versions = [EnvelopeText.Soap11, EnvelopeText.Soap12];

    [TestCase("", NoTicket)]
    [TestCase("<Credentials/>", NoTicket)]
    [TestCase("<Credentials xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>", NoTicket)]
    [TestCase("<Credentials><Ticket> \n </Ticket></Credentials>", NoTicket)]
    [TestCase("<Credentials><Other>x</Other></Credentials>", NoTicket)]
    [TestCase("<Credentials xmlns='urn:x'><Ticket>7T:x</Ticket></Credentials>", NoTicket)]
    [TestCase("<Credentials><Ticket>secret</Ticket></Credentials>", InvalidTicket)]
    [TestCase("<Credentials><Ticket>7T:</Ticket></Credentials>", InvalidTicket)]
    [TestCase("<Credentials><Ticket>7T:1234abcxyzExample==</Ticket></Credentials>", InvalidTicket)]
    [TestCase("<Credentials><Ticket>7T:%%%%</Ticket></Credentials>", InvalidTicket)]
    public async Task UnknownCaller_WithABadParameter_GetsTheTicketError(string headers, string message)
    {
        foreach (var version in Versions)
        {
            var answer = await GetContactAsync(version, headers, "<ContactId>x</ContactId>");

            RequireTicketError(answer, version, message);
        }
    }

    [Test]
    public async Task UnknownCaller_WithAnUnknownAction_GetsTheFault()
    {
        var answer = await SendAsync(RawRequest.To("Contact", Envelope(BadTicket, "<GetContact/>")) with { Action = "urn:x" });

        RequireFault(answer, "a:ActionNotSupported", "The action 'urn:x' is not supported.");
    }

    [Test]
    public async Task UnknownCaller_WithAnUnknownBody_GetsTheFault()
    {
        var answer = await SendAsync(RawRequest.To("Contact", Envelope(BadTicket, "<Nothing/>")));

        RequireFault(answer, "a:ActionNotSupported", "The body names no known operation.");
    }

    [Test]
    public async Task UnknownCaller_WithTheWrongBody_GetsTheFault()
    {
        var answer = await SendAsync(RawRequest.To("Contact", Envelope("", "<GetContactList/>")) with { Action = RawRequest.ActionOf("Contact", "GetContact") });

        RequireFault(answer, "d:DeserializationFailed", "The body does not hold the element 'GetContact'.");
    }

    [Test]
    public async Task UnknownCaller_WithABadTimeZone_GetsTheTicketError(
        [Values("<SoTimeZoneId>x</SoTimeZoneId>", "<SoTimeZoneId>-1</SoTimeZoneId>", "<SoTimeZoneLocationCode>XX</SoTimeZoneLocationCode>")] string zone)
    {
        var answer = await GetContactAsync(EnvelopeText.Soap11, $"<TimeZone>{zone}</TimeZone>{BadTicket}", "");

        RequireTicketError(answer, EnvelopeText.Soap11, InvalidTicket);
    }

    [Test]
    public async Task BadTimeZone_ComesBeforeABadParameter()
    {
        var answer = await GetContactAsync(EnvelopeText.Soap11, $"{Door.Credentials}<TimeZone><SoTimeZoneId>-1</SoTimeZoneId></TimeZone>", "<ContactId>x</ContactId>");

        Assert.That((answer.Status, answer.Soap.ExceptionType, answer.Soap.Message), Is.EqualTo((200, "SoInvalidArgumentException", "Unknown time zone")));
    }

    [TestCase("<ContactId>1</ContactI>")]
    [TestCase("<ContactId>1</ContactId></GetContact><GetContact>")]
    [TestCase("<ContactId>&x;</ContactId>")]
    [TestCase("<ContactId>\u0001</ContactId>")]
    [TestCase("<!DOCTYPE x>")]
    public async Task UnknownCaller_WithTrouble_BehindTheFirstStartTag_GetsTheTicketError(string parameters)
    {
        var answer = await GetContactAsync(EnvelopeText.Soap11, "", parameters);

        RequireTicketError(answer, EnvelopeText.Soap11, NoTicket);
    }

    [Test]
    public async Task UnknownCaller_WithUndecodableBytesBehindTheFirstStartTag_GetsTheTicketError()
    {
        var request = RawRequest.To("Contact", "") with { Body = [.. Encoding.UTF8.GetBytes(Envelope("", "<GetContact>")), 0xFF] };

        RequireTicketError(await SendAsync(request), EnvelopeText.Soap11, NoTicket);
    }

    [TestCase("<GetContact")]
    [TestCase("<GetContact a='1' a='2'>")]
    [TestCase("<q:GetContact>")]
    public async Task UnknownCaller_WithABrokenFirstStartTag_GetsTheFault(string body)
    {
        var answer = await SendAsync(RawRequest.To("Contact", Envelope("", "") is var whole ? whole[..whole.IndexOf("</s:Body>", StringComparison.Ordinal)] + body : ""));

        RequireFault(answer, "s:Client", Malformed);
    }

    [TestCase("<ContactId>1</ContactI>")]
    [TestCase("<ContactId>&x;</ContactId>")]
    public async Task KnownCaller_WithMalformedXml_GetsTheFault(string parameters)
    {
        foreach (var version in Versions)
        {
            var answer = await GetContactAsync(version, Door.Credentials, parameters);

            RequireFault(answer, version, "text/xml; charset=utf-8", "s:Client", Malformed);
        }
    }

    [Test]
    public async Task KnownCaller_WithABadValueAndTruncated_GetsTheFirstOfThem()
    {
        var whole = Envelope(Door.Credentials, "<GetContact><ContactId>x</ContactId></GetContact>");

        var answer = await SendAsync(RawRequest.To("Contact", whole[..^10]));

        RequireFault(answer, "d:DeserializationFailed", "The value of 'ContactId' is not a valid int.");
    }

    [Test]
    public async Task KnownCaller_WithTextBehindTheEnvelope_ChangesNothing()
    {
        var request = RawRequest.To("Contact", Envelope(Door.Credentials, "<CreateDefaultContactEntity/>") + "x");

        RequireFault(await SendAsync(request), "s:Client", Malformed);
    }

    [Test]
    public async Task DuplicateHeader_ComesBeforeAnUnknownAction()
    {
        var answer = await SendAsync(RawRequest.To("Contact", Envelope("<TimeZone/><TimeZone/>", "<X/>")) with { Action = "urn:x" });

        RequireFault(answer, "s:Client", "The header block 'TimeZone' occurs more than once.");
    }

    [Test]
    public async Task MediaType_ComesBeforeCodingAndSize()
    {
        var request = RawRequest.SystemInfo with { ContentType = "application/json", Announced = 5_000_000, Body = [] };

        var answer = await SendAsync(request.With("Content-Encoding: br"));

        Assert.That((answer.Status, answer.Text), Is.EqualTo((415, "Content-Type must be text/xml or application/soap+xml in UTF-8.")));
    }

    private static string Envelope(string headers, string body) => EnvelopeText.Of(EnvelopeText.Soap11, body, headers);

    private Task<RawAnswer> GetContactAsync(string version, string headers, string parameters) =>
        SendAsync(RawRequest.To("Contact", EnvelopeText.Of(version, $"<GetContact>{parameters}</GetContact>", headers)));

    /// <summary>Also: everything that a caller can rely on when a call fails (envelope.md §4, §5).</summary>
    private static void RequireTicketError(RawAnswer answer, string version, string message)
    {
        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, "text/xml; charset=utf-8")), answer.Text);
        var reply = answer.Soap;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reply.EnvelopeNamespace.NamespaceName, Is.EqualTo(version));
            Assert.That(reply.Succeeded, Is.False);
            Assert.That(reply.Header!.Elements().Select(e => e.Name.LocalName), Is.EqualTo([WireNames.ExceptionInfo, WireNames.ExtraInfo, WireNames.Succeeded, WireNames.TimeZone]));
            Assert.That(reply.Exception?.Element(SoapReply.Service + "ExceptionType")?.Value, Is.EqualTo("SuperOffice.Exceptions.SoSessionException"));
            Assert.That(reply.Message, Is.EqualTo(message));
            Assert.That(reply.Exception?.Element(SoapReply.Service + "FriendlyText")?.Value, Is.EqualTo(message));
            Assert.That(reply.Exception?.Element(SoapReply.Service + "StackTrace")?.Value, Is.Empty);
            Assert.That(reply.TimeZone, Is.EqualTo((261, "NO")));
            Assert.That(reply.Body.Name.LocalName, Is.EqualTo("GetContactResponse"));
            Assert.That(SoapReply.IsNil(reply.Body.Elements().Single()), Is.True);
        }
    }
}
