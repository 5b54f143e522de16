using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Our header blocks in every form, and foreign ones (envelope.md §3).</summary>
[TestFixture]
internal sealed class HeaderTests : EnvelopeTests
{
    private const string Nil = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'";

    [Test]
    public async Task Blocks_InAnyOrder_AreRead()
    {
        const string Zone = "<TimeZone><SoTimeZoneLocationCode>us-ny</SoTimeZoneLocationCode></TimeZone>";
        const string Token = "<ApplicationToken>1234567-1234-9876</ApplicationToken>";
        foreach (var headers in new[] { Token + Door.Credentials + Zone, Zone + Door.Credentials + Token, Door.Credentials + Zone, Zone + Door.Credentials, $"\n  {Zone}\n  {Door.Credentials}\n" })
        {
            var answer = await SendAsync(GetContact(headers));

            RequireAnswer(answer);
            Assert.That(answer.Soap.TimeZone, Is.EqualTo((460, "US-NY")), headers);
        }
    }

    [TestCase("")]
    [TestCase("<TimeZone/>")]
    [TestCase("<TimeZone " + Nil + "/>")]
    [TestCase("<TimeZone " + Nil + "><SoTimeZoneId>460</SoTimeZoneId></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId>0</SoTimeZoneId></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode " + Nil + "/></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode></SoTimeZoneLocationCode></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId/><SoTimeZoneLocationCode/></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId " + Nil + ">460</SoTimeZoneId></TimeZone>")]
    public async Task TimeZone_Saying_Nothing_IsTheBaseZone(string zone)
    {
        var answer = await SendAsync(GetContact(Door.Credentials + zone));

        RequireAnswer(answer);
        Assert.That(answer.Soap.TimeZone, Is.EqualTo((261, "NO")));
    }

    [TestCase("<SoTimeZoneId> +0460 </SoTimeZoneId>")]
    [TestCase("<SoTimeZoneId>460</SoTimeZoneId><SoTimeZoneLocationCode>nonsense</SoTimeZoneLocationCode>")]
    [TestCase("<SoTimeZoneLocationCode>Us-Ny</SoTimeZoneLocationCode><SoTimeZoneId>0</SoTimeZoneId>")]
    [TestCase("<Unknown><SoTimeZoneId>1</SoTimeZoneId></Unknown><SoTimeZoneId>460</SoTimeZoneId><SoTimeZoneId>1</SoTimeZoneId>")]
    public async Task TimeZone_InAnyForm_IsTheZone(string zone) =>
        Assert.That((await SendAsync(GetContact($"{Door.Credentials}<TimeZone>{zone}</TimeZone>"))).Soap.TimeZone, Is.EqualTo((460, "US-NY")));

    [TestCase("s:mustUnderstand='1'")]
    [TestCase("s:mustUnderstand='true'")]
    [TestCase("s:mustUnderstand='0' s:actor='http://schemas.xmlsoap.org/soap/actor/next'")]
    [TestCase("s:mustUnderstand='1' s:actor='http://schemas.xmlsoap.org/soap/actor/next'")]
    [TestCase("s:mustUnderstand='1' s:actor='urn:somebody'")]
    [TestCase("s:mustUnderstand='1' s:role='urn:somebody' s:relay='true'")]
    public async Task Blocks_OfOurs_MayBeMandatoryForAnybody(string attributes)
    {
        foreach (var version in new[] { Soap11, Soap12 })
        {
            var headers = $"<ApplicationToken {attributes}/>{Door.Credentials.Replace("<Credentials>", $"<Credentials {attributes}>", StringComparison.Ordinal)}<TimeZone {attributes}/>";

            RequireAnswer(await SendAsync(GetContact(headers, version)), version);
        }
    }

    [TestCase(Soap11, "")]
    [TestCase(Soap11, "s:mustUnderstand='0'")]
    [TestCase(Soap11, "s:mustUnderstand='false'")]
    [TestCase(Soap11, "s:mustUnderstand='1' s:actor='urn:somebody'")]
    [TestCase(Soap11, "mustUnderstand='1'")]
    [TestCase(Soap11, "x:mustUnderstand='1' xmlns:x='http://www.w3.org/2003/05/soap-envelope'")]
    [TestCase(Soap12, "s:mustUnderstand='true' s:role='urn:somebody'")]
    [TestCase(Soap12, "s:mustUnderstand='true' s:role='http://www.w3.org/2003/05/soap-envelope/role/none'")]
    public async Task Blocks_OfOthers_AreIgnored(string version, string attributes)
    {
        var headers = $"<w:Security xmlns:w='urn:w' {attributes}><w:UsernameToken><Credentials/></w:UsernameToken></w:Security><Unknown/>";

        RequireAnswer(await SendAsync(SystemInfo(version, headers)), version);
    }

    [Test]
    public async Task Ticket_WithWhiteSpaceAround_IsTaken() =>
        RequireAnswer(await SendAsync(GetContact(EnvelopeText.Credentials($"\r\n\t {Door.Ticket} \n"))));

    [Test]
    public async Task Ticket_InPieces_IsTaken()
    {
        var half = Door.Ticket.Length / 2;
        var pieces = $"<![CDATA[{Door.Ticket[..2]}]]>{Door.Ticket[2..half]}<!-- cut -->{Door.Ticket[half..^1]}<?cut?>&#{(int)Door.Ticket[^1]};";

        RequireAnswer(await SendAsync(GetContact($"<Credentials xsi:type='x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><Ticket xsi:type='xsd:string'>{pieces}</Ticket></Credentials>")));
    }

    [TestCase("<Credentials><Ticket>nonsense</Ticket></Credentials>")]
    [TestCase("<TimeZone><SoTimeZoneId>-1</SoTimeZoneId></TimeZone>")]
    [TestCase("<TimeZone><SoTimeZoneId>many</SoTimeZoneId></TimeZone>")]
    public async Task Blocks_ThatSignInDoesNotDeclare_AreNotJudged(string block) => RequireAnswer(await SendAsync(SystemInfo(Soap11, block)));

    [Test]
    public async Task Answer_Headers_ComeInOrderAndWhole()
    {
        var answer = await SendAsync(GetContact(Door.Credentials));

        var blocks = answer.Soap.Header!.Elements().ToList();
        Assert.That(blocks.Select(b => b.Name.LocalName), Is.EqualTo([WireNames.ExceptionInfo, WireNames.ExtraInfo, WireNames.Succeeded, WireNames.TimeZone]));
        Assert.That(blocks.Select(SoapReply.IsNil), Is.EqualTo([true, true, false, false]));
        Assert.That(blocks.SelectMany(b => b.Attributes()).Where(a => a.Name.LocalName != "nil"), Is.Empty, "mustUnderstand and the like");
    }
}
