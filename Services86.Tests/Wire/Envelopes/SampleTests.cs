using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>The published sample as it stands: SOAP 1.2, header blocks without Header, xsi:type everywhere (envelope.md §1).</summary>
[TestFixture]
internal sealed class SampleTests : EnvelopeTests
{
    private const string SampleTicket = "7T:1234abcxyzExample==";

    private const string Sample = """
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope
         xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope"
         xmlns:SOAP-ENC="http://www.w3.org/2003/05/soap-encoding"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xmlns:xsd="http://www.w3.org/2001/XMLSchema"
         xmlns:NetServerServices862="http://schemas.microsoft.com/2003/10/Serialization/Arrays"
         xmlns:NetServerServices861="http://schemas.microsoft.com/2003/10/Serialization/"
         xmlns:Appointment="http://www.superoffice.net/ws/crm/NetServer/Services86">
          <Appointment:ApplicationToken>1234567-1234-9876</Appointment:ApplicationToken>
          <Appointment:Credentials>
            <Appointment:Ticket>7T:1234abcxyzExample==</Appointment:Ticket>
          </Appointment:Credentials>
         <SOAP-ENV:Body>
           <Appointment:SetActivityStatus>
            <Appointment:ActivityIdentifier xsi:type="NetServerServices862:ArrayOfstring">
             <NetServerServices862:string xsi:type="xsd:string"></NetServerServices862:string>
            </Appointment:ActivityIdentifier>
            <Appointment:ActivityStatus xsi:type="Appointment:ActivityStatus">Unknown</Appointment:ActivityStatus>
           </Appointment:SetActivityStatus>

         </SOAP-ENV:Body>
        </SOAP-ENV:Envelope>

        """;

    [Test]
    public async Task Sample_AsItStands_GetsTheTicketErrorInItsVersion(
        [Values(Xml, SoapXml)] string contentType, [Values(null, "\"http://www.superoffice.net/ws/crm/NetServer/Services86/Appointment/SetActivityStatus\"")] string? action)
    {
        var answer = await SendAsync(RawRequest.To("Appointment", Sample) with { ContentType = contentType, Action = action });

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, contentType)));
        var reply = answer.Soap;
        Assert.That((reply.EnvelopeNamespace.NamespaceName, reply.Succeeded, reply.Message), Is.EqualTo((Soap12, false, "Authentication failed: invalid ticket")));
        Assert.That((reply.Body.Name.LocalName, reply.Body.IsEmpty || !reply.Body.HasElements), Is.EqualTo(("SetActivityStatusResponse", true)));
    }

    [Test]
    public async Task Sample_WithAGoodTicket_ReachesTheOperation([Values(Xml, SoapXml)] string contentType)
    {
        var envelope = Sample.Replace(SampleTicket, Door.Ticket, StringComparison.Ordinal);

        var answer = await SendAsync(RawRequest.To("Appointment", envelope) with { ContentType = contentType });

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, contentType)));
        Assert.That(answer.Soap.ExceptionType, Is.Not.EqualTo("SoSessionException"), "an empty identifier may be refused, the caller not");
        Assert.That(answer.Soap.Body.Name.LocalName, Is.EqualTo("SetActivityStatusResponse"));
    }
}
