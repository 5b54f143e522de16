using System.Text;
using System.Xml;
using System.Xml.Linq;
using Services86.Soap.Xml;

namespace Services86.Tests.Property;

/// <summary>The platform's own reader as an independent judge of what is well-formed and what it says.</summary>
[TestFixture]
internal sealed class XmlOracleTests
{
    private static readonly WireLimits Unlimited = new() { Depth = 1000 };
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    [Test]
    public void Reader_RandomDocuments_AgreesWithPlatform([Values(1, 2, 3, 4)] int seed)
    {
        var documents = new XmlDocuments(new Random(seed));
        var accepted = 0;
        for (var i = 0; i < 2500; i++)
        {
            accepted += Compare(documents.Next(), i) ? 1 : 0;
        }

        Assert.That(accepted, Is.InRange(1000, 2499), "the generator has to make both kinds");
    }

    [Test]
    public void Reader_DamagedDocuments_AgreesWithPlatform([Values(11, 12, 13, 14, 15, 16)] int seed)
    {
        var random = new Random(seed);
        var documents = new XmlDocuments(random);
        var mutations = new XmlMutations(random);
        var accepted = 0;
        for (var i = 0; i < 5000; i++)
        {
            accepted += Compare(mutations.Next(documents.Next()), i) ? 1 : 0;
        }

        Assert.That(accepted, Is.InRange(400, 4600), "the generator has to make both kinds");
    }

    /// <summary>Compares verdict and content; returns whether both accepted.</summary>
    private static bool Compare(string text, int number)
    {
        var expected = Oracle(text);
        var walk = new XmlWalk(Unlimited, i => (i + number) % 3 == 0);
        var problem = walk.Run(Encoding.UTF8.GetBytes(text));
        if (expected is null)
        {
            if (problem is null)
            {
                var older = WithOlderNames(text);
                Assert.That(older, Is.Not.EqualTo(text), () => $"accepted what the platform rejects: {Show(text)}");
                return Compare(older, number);
            }

            return false;
        }

        if (problem is not null)
        {
            Assert.That(IsStricter(expected, problem), Is.True, () => $"rejected ({problem.Kind}) what the platform accepts: {Show(text)}");
            return false;
        }

        Assert.That(walk.Events, Is.EqualTo(XmlWalk.Expected(expected, i => (i + number) % 3 == 0)), () => Show(text));
        return true;
    }

    /// <summary>
    /// Where we are stricter on purpose: nothing but comments after the root, no other encoding than the transport's, no version that merely
    /// begins with 1.0 (envelope.md §8, F2 and F4), no element with the prefix xmlns (Namespaces in XML §3).
    /// </summary>
    private static bool IsStricter(XDocument document, WireFormatException problem)
    {
        var declaration = document.Declaration;
        var encoding = declaration?.Encoding ?? "utf-8";
        return !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || (problem.Kind == WireErrorKind.Malformed
                && (declaration is { Version: not "1.0" }
                    || document.Root!.NodesAfterSelf().OfType<XProcessingInstruction>().Any()
                    || document.Descendants().Any(e => e.Name.Namespace == XNamespace.Xmlns)));
    }

    /// <summary>The platform's names are older than the fifth edition: what is a name only since then becomes a letter that always was.</summary>
    private static string WithOlderNames(string text) => string.Concat(text.EnumerateRunes()
        .Select(r => r.IsAscii || (r.IsBmp && (XmlConvert.IsNCNameChar((char)r.Value) || !XmlCharacters.IsName(r.Value))) ? r.ToString() : "é"));

    private static XDocument? Oracle(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Show(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < '\u007F' or '\n' ? c.ToString() : $"\\u{(int)c:X4}"));
}
