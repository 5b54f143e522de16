using System.Diagnostics;
using System.Globalization;
using System.Text;
using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

[TestFixture]
internal sealed class WireReaderNamespaceTests
{
    [TestCase("<p:a/>")]
    [TestCase("<a p:b=''/>")]
    [TestCase("<a><b xmlns:p='u'/><p:c/></a>")]
    [TestCase("<a:b:c xmlns:a='u'/>")]
    [TestCase("<:a/>")]
    [TestCase("<a:/>")]
    [TestCase("<p:1 xmlns:p='u'/>")]
    [TestCase("<a xmlns:p=''/>")]
    [TestCase("<a xmlns:='u'/>")]
    [TestCase("<a xmlns:p='u' xmlns:p='u'/>")]
    [TestCase("<a xmlns='u' xmlns='u'/>")]
    [TestCase("<a xmlns:xmlns='u'/>")]
    [TestCase("<a xmlns:xmlns='http://www.w3.org/2000/xmlns/'/>")]
    [TestCase("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>")]
    [TestCase("<a xmlns='http://www.w3.org/2000/xmlns/'/>")]
    [TestCase("<a xmlns:xml='u'/>")]
    [TestCase("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>")]
    [TestCase("<a xmlns='http://www.w3.org/XML/1998/namespace'/>")]
    [TestCase("<a xmlns='http://www.w3.org/XML/1998/namesp&#97;ce'/>")]
    [TestCase("<xmlns:a xmlns='u'/>")]
    [TestCase("<a p:x='' q:x='' xmlns:p='u' xmlns:q='u'/>")]
    [TestCase("<a p:x='' q:x='' xmlns:p='u&#38;' xmlns:q='u&amp;'/>")]
    [TestCase("<a xml:lang='' xml:lang=''/>")]
    public void Names_AgainstTheRules_AreMalformed(string text) => Assert.That(WireReading.Verdict(text), Is.EqualTo(WireErrorKind.Malformed));

    [TestCase("<p:a p:b='' xmlns:p='u'/>")]
    [TestCase("<a x='' p:x='' q:x='' xmlns='u' xmlns:p='u' xmlns:q='v'/>")]
    [TestCase("<a xml:lang='en' xml:space='x'/>")]
    [TestCase("<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='en'/>")]
    [TestCase("<a xmlns:p='u'><b xmlns:p='v'/><p:c xmlns:p='u'/></a>")]
    [TestCase("<xmlns/>")]
    public void Names_WithinTheRules_AreAccepted(string text) => Assert.That(WireReading.Verdict(text), Is.Null);

    [Test]
    public void Declarations_Nested_HoldInTheirElementOnly()
    {
        var reader = WireReading.OnRoot("<a xmlns='u1' xmlns:p='u2'><p:b xmlns:p='u3'><c xmlns=''/><p:d/></p:b><p:e/><f xmlns='u&amp;&#x34;'/><g/></a>");
        var names = new List<string> { Name(reader) };
        Children(reader);
        Assert.That(names, Is.EqualTo(["{u1}a", "{u3}b", "{}c", "{u3}d", "{u2}e", "{u&4}f", "{u1}g"]));

        void Children(WireReader at)
        {
            while (at.ReadChild())
            {
                names.Add(Name(at));
                Children(at);
            }
        }
    }

    [Test]
    public void Declarations_InScopeByHundreds_AreAllFoundAndForgotten()
    {
        var text = new StringBuilder("<root>");
        for (var level = 0; level < 3; level++)
        {
            text.Append("<level");
            for (var i = 0; i < 290; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $" xmlns:q{i}=\"urn:{level}:{i}\"");
            }

            text.Append('>');
        }

        text.Append("<q7:a/><q289:a/></level><q7:a/></level></level></root>");
        var reader = WireReading.OnRoot(text.ToString());
        var names = new List<string>();
        while (reader.Depth > 0)
        {
            if (reader.ReadChild())
            {
                names.Add(Name(reader));
            }
        }

        Assert.That(names, Is.EqualTo(["{}level", "{}level", "{}level", "{urn:2:7}a", "{urn:2:289}a", "{urn:1:7}a"]));
        Assert.That(WireReading.Verdict(text.Replace("</root>", "<q7:a/></root>").ToString()), Is.EqualTo(WireErrorKind.Malformed));
    }

    [Test]
    public void Attributes_Many_StillHaveToDiffer([Values(9, 300, 1023)] int count)
    {
        var attributes = string.Concat(Enumerable.Range(0, count).Select(i => $" p:a{i}=''"));
        Assert.That(WireReading.Verdict($"<a xmlns:p='u'{attributes}/>"), Is.Null);
        var twice = attributes.Replace(" p:a8=''", " q:a0=''", StringComparison.Ordinal);
        var roomy = new WireLimits { Attributes = 2000 };
        Assert.That(WireReading.Verdict($"<a xmlns:p='u' xmlns:q='v'{twice}/>", roomy), Is.Null);
        Assert.That(WireReading.Verdict($"<a xmlns:p='u' xmlns:q='u'{twice}/>", roomy), Is.EqualTo(WireErrorKind.Malformed));
    }

    [Test]
    public void Declarations_HostileAmounts_TakeLinearTime()
    {
        // 63 elements with 1,023 declarations each stay open around 300,000 elements that look a prefix up.
        var text = new StringBuilder();
        for (var level = 0; level < 62; level++)
        {
            text.Append("<a");
            for (var i = 0; i < 1023; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $" xmlns:p{level}x{i}='u'");
            }

            text.Append('>');
        }

        text.Append("<b>").Insert(text.Length, "<p0x0:a/>", 300_000).Append("</b>").Insert(text.Length, "</a>", 62);
        var clock = Stopwatch.StartNew();
        Assert.That(WireReading.Verdict(text.ToString()), Is.Null);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)), "a search through all declarations would take minutes");
    }

    [Test]
    public void Is_NameAndNamespace_BothCount()
    {
        var reader = WireReading.OnRoot("<p:a xmlns:p='u'/>");
        Assert.That(reader.Is("a"u8, "u"u8), Is.True);
        Assert.That(reader.Is("a"u8, ""u8), Is.False);
        Assert.That(reader.Is("b"u8, "u"u8), Is.False);
    }

    private static string Name(WireReader reader) => $"{{{WireReading.Text(reader.NamespaceUri)}}}{reader.GetLocalName()}";
}
