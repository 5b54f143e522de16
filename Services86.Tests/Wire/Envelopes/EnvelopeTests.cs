using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>One host for all tests of this room.</summary>
[SetUpFixture]
internal sealed class OpenDoor
{
    public static Door Door { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Open() => Door = await Door.OpenAsync();

    [OneTimeTearDown]
    public async Task Close() => await Door.DisposeAsync();
}

/// <summary>Sends what must work, and says whether it did.</summary>
internal abstract class EnvelopeTests
{
    protected const string Soap11 = EnvelopeText.Soap11;
    protected const string Soap12 = EnvelopeText.Soap12;
    protected const string Xml = "text/xml; charset=utf-8";
    protected const string SoapXml = "application/soap+xml; charset=utf-8";

    protected static Door Door => OpenDoor.Door;

    protected static Task<RawAnswer> SendAsync(RawRequest request) => Door.SendAsync(request);

    protected static RawRequest SystemInfo(string version = Soap11, string headers = "") =>
        RawRequest.To("SoPrincipal", EnvelopeText.SystemInfo(version, headers));

    /// <summary>A call of a signed-in caller for a company that does not exist.</summary>
    protected static RawRequest GetContact(string headers, string version = Soap11) =>
        RawRequest.To("Contact", EnvelopeText.Of(version, "<GetContact><ContactId>99999999</ContactId></GetContact>", headers));

    protected static RawRequest InUtf16(RawRequest request, bool isBigEndian, bool isMarked)
    {
        var encoding = new UnicodeEncoding(isBigEndian, isMarked);
        return request with
        {
            ContentType = "text/xml; charset=utf-16",
            Body = [.. encoding.GetPreamble(), .. encoding.GetBytes(Encoding.UTF8.GetString(request.Body))],
        };
    }

    /// <param name="version">Of the answer.</param>
    protected static void RequireAnswer(RawAnswer answer, string version = Soap11, string contentType = Xml)
    {
        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, contentType)), answer.Text);
        Assert.That((answer.Soap.EnvelopeNamespace.NamespaceName, answer.Soap.Succeeded), Is.EqualTo((version, true)), answer.Text);
    }
}
