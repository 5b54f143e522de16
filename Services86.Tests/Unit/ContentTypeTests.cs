using Services86.Soap.Dispatch;

namespace Services86.Tests.Unit;

[TestFixture]
internal sealed class ContentTypeTests
{
    [TestCase("text/xml", "charset", null)]
    [TestCase("text/xml; charset=utf-8", "charset", "utf-8")]
    [TestCase("text/xml;CHARSET=\"UTF-8\"", "charset", "UTF-8")]
    [TestCase("application/soap+xml; action=\"urn:a;b\"; charset=utf-16", "charset", "utf-16")]
    [TestCase("application/soap+xml; action=\"urn:a;b\"; charset=utf-16", "action", "urn:a;b")]
    [TestCase("application/soap+xml; charset=utf-8; action=http://x.example/A/B", "action", "http://x.example/A/B")]
    [TestCase("application/soap+xml; action=\"unclosed", "action", "unclosed")]
    [TestCase("text/xml; charset", "charset", null)]
    [TestCase("text/xml;;; charset = utf-8 ;", "charset", "utf-8")]
    public void Parameter_OfAnyForm_IsRead(string contentType, string name, string? expected) =>
        Assert.That(ContentType.Parameter(contentType, name), Is.EqualTo(expected));
}
