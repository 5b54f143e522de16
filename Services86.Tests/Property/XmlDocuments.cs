using System.Text;

namespace Services86.Tests.Property;

/// <summary>Random documents that use everything the reader knows; most are well-formed, some break a rule of namespaces or attributes.</summary>
internal sealed class XmlDocuments(Random random)
{
    private static readonly string[] Names = ["a", "b", "Envelope", "p:a", "q:b", "p:é", "_x-1.2", "q:Body", "nil", "xmlns", "\u4E2Dx\u0301"];
    private static readonly string[] AttributeNames = ["a", "b", "p:a", "q:a", "r:a", "i:nil", "xml:lang", "id", "é", "p:b"];
    private static readonly string[] Declarations =
    [
        "xmlns='urn:a'", "xmlns=\"\"", "xmlns:p='urn:a'", "xmlns:p=\"urn:b\"", "xmlns:q='urn:a'", "xmlns:q='urn:&#99;&amp;'",
        "xmlns:r=' urn:\n\td '", "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'", "xmlns:xml='http://www.w3.org/XML/1998/namespace'",
        "xmlns:p='urn:a'", "xmlns:q='urn:b'", "xmlns:r='urn:c'",
    ];

    private static readonly string[] Texts =
    [
        "text", " ", "\r\n", "\n  ", "\r", "\t", "5 &lt; 6 &amp;&amp; 7 &gt; 6", "&#13;&#xA;", "æøå", "\u4E2D\uFF0C\uFEFF", "\U0001F600", "]]", "]", ">",
        "&#x1F600;&quot;&apos;", "\uFFFD", "a]b]]c", "\u007F\u0085\u2028", "0001-01-01T00:00:00", "a rather long text without any markup in it",
    ];

    private static readonly string[] Misc =
    [
        "<!-- c -->", "<!---->", "<!-- - <a> & \r\n é \uFF0C -->", "<?pi?>", "<?pi data ? > <a> & ?>", "<?x\r\n?>", "<?é ??>",
    ];

    private static readonly string[] Sections =
    [
        "<![CDATA[]]>", "<![CDATA[<a>&amp;]]>", "<![CDATA[ ]] > ]]]>", "<![CDATA[\r\n\r\uFF0C]]>", "<![CDATA[]]]]>",
    ];

    private static readonly string[] Prologs =
    [
        "", "", "", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
        "<?xml version = '1.0'\nstandalone=\"no\"?> ", " \n", "<!-- before --> ", "<?pi?>",
    ];

    private readonly StringBuilder _text = new();

    public string Next()
    {
        _text.Clear();
        _text.Append(Pick(Prologs));
        Element(1);
        while (random.Next(6) == 0)
        {
            _text.Append(Pick(["\n", "<!-- after -->", " "]));
        }

        return _text.ToString();
    }

    private void Element(int depth)
    {
        var name = Pick(Names);
        _text.Append('<').Append(name);
        var declared = depth == 1 ? "xmlns:p='urn:a' xmlns:q='urn:b' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'" : "";
        Attributes(declared, depth == 1 ? 0 : random.Next(4) == 0 ? random.Next(3) : 0, Declarations);
        Attributes("", random.Next(3) switch { 0 => random.Next(4), 1 when random.Next(10) == 0 => random.Next(12), _ => 0 }, AttributeNames);
        Space(0.1);
        if (random.Next(6) == 0)
        {
            _text.Append("/>");
            return;
        }

        _text.Append('>');
        for (var parts = random.Next(depth > 6 ? 2 : 5); parts > 0; parts--)
        {
            switch (random.Next(10))
            {
                case < 4:
                    _text.Append(Pick(Texts));
                    break;
                case 4:
                    _text.Append(Pick(Misc));
                    break;
                case 5:
                    _text.Append(Pick(Sections));
                    break;
                default:
                    Element(depth + 1);
                    break;
            }
        }

        _text.Append("</").Append(name);
        Space(0.05);
        _text.Append('>');
    }

    private void Attributes(string first, int count, string[] from)
    {
        if (first.Length > 0)
        {
            _text.Append(' ').Append(first);
        }

        var used = new HashSet<string>();
        for (; count > 0; count--)
        {
            var name = Pick(from);
            // A name twice is what makes most documents fail, so it is left to chance on top of chance.
            if (!used.Add(name.Split('=')[0]) && random.Next(20) > 0)
            {
                continue;
            }

            _text.Append(Pick([" ", "  ", "\r\n", "\t"])).Append(name);
            if (!name.Contains('='))
            {
                Space(0.1);
                _text.Append('=');
                Space(0.1);
                _text.Append(Pick(
                    ["''", "\"\"", "'1'", "\"true\"", "' a\tb\r\nc\rd\ne '", "'\"'", "\"'\"", "'&lt;&#13;&#10;&#9;&quot;'", "'>]]>'", "'é\uFF0C\U0001F600'"]));
            }
        }
    }

    private void Space(double probability)
    {
        if (random.NextDouble() < probability)
        {
            _text.Append(Pick([" ", "\n", "\r\n\t"]));
        }
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
