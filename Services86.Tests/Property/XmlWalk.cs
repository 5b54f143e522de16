using System.Text;
using System.Xml.Linq;
using Services86.Soap.Xml;

namespace Services86.Tests.Property;

/// <summary>
/// Walks a document and writes down what it says: elements with their attributes, and the text of those elements, chosen by number,
/// that are read as values (their children are passed over then).
/// </summary>
internal sealed class XmlWalk(WireLimits limits, Func<int, bool> isValue)
{
    private static readonly string[] AttributeNamespaces =
        ["", "urn:a", "urn:b", "urn:c", "urn:c&", " urn:  d ", "http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace"];

    private static readonly string[] AttributeNames = ["a", "b", "nil", "lang", "id", "é"];

    private readonly WireReader _reader = new(limits);
    private int _count;

    public List<string> Events { get; } = [];

    /// <summary>Null when the document is well-formed.</summary>
    public WireFormatException? Run(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            _reader.Reset(utf8);
            _reader.MoveToRoot();
            Element();
            _reader.ReadEndOfDocument();
            return null;
        }
        catch (WireFormatException problem)
        {
            return problem;
        }
    }

    public static List<string> Expected(XDocument document, Func<int, bool> isValue)
    {
        var events = new List<string>();
        var count = 0;
        Walk(document.Root!, 1);
        return events;

        void Walk(XElement element, int depth)
        {
            var number = count++;
            events.Add($"{depth} {{{element.Name.NamespaceName}}}{element.Name.LocalName}");
            foreach (var uri in AttributeNamespaces)
            {
                foreach (var name in AttributeNames)
                {
                    if (element.Attribute(XName.Get(name, uri)) is { } attribute)
                    {
                        events.Add($"@{{{uri}}}{name}={attribute.Value}");
                    }
                }
            }

            var nil = element.Attribute(XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance"))?.Value.Trim() is "true" or "1";
            if (isValue(number))
            {
                events.Add(nil ? "nil" : "=" + string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)));
                return;
            }

            foreach (var child in element.Elements())
            {
                Walk(child, depth + 1);
            }

            events.Add("/");
        }
    }

    private void Element()
    {
        var number = _count++;
        var name = _reader.GetLocalName();
        var uri = Encoding.UTF8.GetString(_reader.NamespaceUri);
        Events.Add($"{_reader.Depth} {{{uri}}}{name}");
        foreach (var attributeUri in AttributeNamespaces)
        {
            foreach (var attribute in AttributeNames)
            {
                if (_reader.GetAttribute(Encoding.UTF8.GetBytes(attribute), Encoding.UTF8.GetBytes(attributeUri)) is { } value)
                {
                    Events.Add($"@{{{attributeUri}}}{attribute}={value}");
                }
            }
        }

        if (isValue(number))
        {
            var text = _reader.ReadString();
            Events.Add(text is null ? "nil" : "=" + text);
            return;
        }

        while (_reader.ReadChild())
        {
            Element();
        }

        Events.Add("/");
    }
}
