using System.Text;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>Messages made to hurt: size, depth, repetition, and every way to break off.</summary>
[TestFixture]
internal sealed class HostileTests : DoorTests
{
    private const int Step = 50;

    private static readonly string Client = FaultText.Of(EnvelopeText.Soap11, "s:Client", "The request is not well-formed XML.");

    [Test]
    public async Task Message_CutAnywhere_IsNotWellFormed()
    {
        var whole = RawRequest.To("Contact", EnvelopeText.Of(
            EnvelopeText.Soap11,
            $"<GetContactList><!-- all --><ContactIds xmlns:a='{WireNames.ArraysNamespace}'><a:int>1</a:int><a:int>&#50;</a:int><![CDATA[x]]></ContactIds></GetContactList>",
            Door.Credentials));
        for (var length = Step; length < whole.Body.Length; length += Step)
        {
            var answer = await SendAsync(whole with { Body = whole.Body[..length] });

            Assert.That((answer.Status, answer.Text), Is.EqualTo((500, Client)), $"after {length} of {whole.Body.Length} bytes");
        }
    }

    [Test]
    public async Task Message_OfNothingButStartTags_IsTooComplex()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", string.Concat(Enumerable.Repeat("<s:Envelope xmlns:s='" + EnvelopeText.Soap11 + "'>", 1_000))));

        RequireFault(answer, "s:Client", "The request is too complex.");
    }

    [Test]
    public async Task Ticket_OfAMegabyte_IsInvalid()
    {
        var answer = await SendAsync(GetContact(EnvelopeText.Credentials("7T:" + new string('A', 1_000_000))));

        Assert.That((answer.Status, answer.Soap.ExceptionType, answer.Soap.Message), Is.EqualTo((200, "SoSessionException", "Authentication failed: invalid ticket")));
    }

    [TestCase("7T:\u00e6\u00f8\u00e5")]
    [TestCase("7T:' OR 1=1 --")]
    [TestCase("7T:AAAA:AAAA:AAAA")]
    [TestCase("7t:AAAA")]
    [TestCase("\U0001F600")]
    public async Task Ticket_OfAnything_IsInvalid(string ticket)
    {
        var answer = await SendAsync(GetContact(EnvelopeText.Credentials(ticket)));

        Assert.That((answer.Status, answer.Soap.Message), Is.EqualTo((200, "Authentication failed: invalid ticket")));
        Assert.That(answer.Text, Does.Not.Contain(ticket));
    }

    [Test]
    public async Task ApplicationToken_OfAMegabyte_IsIgnored()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(EnvelopeText.Soap11, $"<ApplicationToken>{new string('x', 1_000_000)}</ApplicationToken>")));

        Assert.That(answer.Soap.Succeeded, Is.True);
    }

    [Test]
    public async Task Attribute_OfAMegabyte_IsIgnored()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo a='{new string('x', 1_000_000)}'/>")));

        Assert.That(answer.Soap.Succeeded, Is.True);
    }

    [Test]
    public async Task Comment_OfMegabytes_IsIgnored()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo><!--{new string('x', 4_000_000)}--></GetSystemInfo>")));

        Assert.That(answer.Soap.Succeeded, Is.True);
    }

    [Test]
    public async Task Elements_ByTheHundredThousand_AreIgnored()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo>{string.Concat(Enumerable.Repeat("<x/>", 500_000))}</GetSystemInfo>")));

        Assert.That(answer.Soap.Succeeded, Is.True);
    }

    [Test]
    public async Task Namespace_OfAMegabyteInAMandatoryBlock_IsNotEchoed()
    {
        var name = "urn:" + new string('x', 1_000_000);
        var request = RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(EnvelopeText.Soap12, $"<x xmlns='{name}' s:mustUnderstand='1'/>"));

        var answer = await SendAsync(request);

        Assert.That(answer.Soap.FaultReason, Is.EqualTo("The header block 'x' is not understood."));
        Assert.That(answer.Body, Has.Length.LessThan(10_000));
    }

    [TestCase("\"")]
    [TestCase("&lt;&gt;&amp;&quot;&apos;")]
    public async Task Namespace_WithMarkupInAMandatoryBlock_DoesNotBreakTheAnswer(string name)
    {
        var request = RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(EnvelopeText.Soap12, $"<x xmlns='urn:{name}' s:mustUnderstand='1'/>"));

        Assert.That((await SendAsync(request)).Soap.FaultReason, Is.EqualTo("The header block 'x' is not understood."));
    }

    [Test]
    public async Task Prefixes_DeclaredAnewOnEveryElement_AreRead()
    {
        var items = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<p{i}:x xmlns:p{i}='urn:{i}'/>"));

        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo>{items}</GetSystemInfo>")));

        Assert.That(answer.Soap.Succeeded, Is.True, answer.Text);
    }

    [Test]
    public async Task References_ByTheHundredThousand_AreRead()
    {
        var answer = await SendAsync(GetContact(EnvelopeText.Credentials(string.Concat(Enumerable.Repeat("&amp;&#x10FFFF;", 200_000)))));

        Assert.That((answer.Status, answer.Soap.Message), Is.EqualTo((200, "Authentication failed: invalid ticket")));
    }

    [Test]
    public async Task Json_AsXml_IsNotWellFormed()
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", """{"GetSystemInfo": {}}"""));

        Assert.That((answer.Status, answer.Text), Is.EqualTo((500, Client)));
    }

    [Test]
    public async Task Multipart_AsXml_IsNotWellFormed()
    {
        var content = $"--x\r\nContent-Type: text/xml\r\n\r\n{EnvelopeText.SystemInfo(EnvelopeText.Soap11)}\r\n--x--\r\n";

        Assert.That((await SendAsync(RawRequest.To("SoPrincipal", content))).Text, Is.EqualTo(Client));
    }

    [TestCase("x:x='1'")]
    [TestCase("xmlns:x=''")]
    [TestCase("xmlns:xmlns='urn:x'")]
    [TestCase("xmlns:xml='urn:x'")]
    [TestCase("xmlns:x='http://www.w3.org/2000/xmlns/'")]
    [TestCase("xmlns='http://www.w3.org/XML/1998/namespace'")]
    [TestCase("a:b:c='1' xmlns:a='urn:a'")]
    [TestCase("xmlns:a='urn:a' xmlns:b='urn:a' a:x='1' b:x='2'")]
    [TestCase("a='<'")]
    [TestCase("a='&'")]
    [TestCase("a='1'b='2'")]
    [TestCase("1a='1'")]
    [TestCase("a")]
    [TestCase("a='1")]
    public async Task Attribute_AgainstTheRules_IsNotWellFormed(string attribute)
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo {attribute}/>")));

        Assert.That((answer.Status, answer.Text), Is.EqualTo((500, Client)));
    }

    [Test]
    public async Task Bytes_AtRandom_AreAFault()
    {
        var random = new Random(86);
        for (var i = 0; i < 200; i++)
        {
            var body = new byte[random.Next(1, 2_000)];
            random.NextBytes(body);

            Assert.That((await SendAsync(RawRequest.SystemInfo with { Body = body })).Status, Is.EqualTo(500));
        }
    }

    [Test]
    public async Task Bytes_DamagedAtRandom_AreNeverACrash()
    {
        var random = new Random(68);
        var good = Encoding.UTF8.GetBytes(EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact><ContactId>99999</ContactId></GetContact>", Door.Credentials));
        for (var i = 0; i < 400; i++)
        {
            var body = (byte[])good.Clone();
            for (var hit = 0; hit <= random.Next(4); hit++)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            var answer = await SendAsync(RawRequest.To("Contact", "") with { Body = body });

            Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(500));
            Assert.That(answer.Text, Does.Not.Contain("InternalServiceFault"), Encoding.Latin1.GetString(body));
        }
    }

    private static RawRequest GetContact(string headers) =>
        RawRequest.To("Contact", EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact><ContactId>1</ContactId></GetContact>", headers));
}
