using System.Text;
using System.Xml.Linq;

namespace Services86.Tests.Contract;

/// <summary>
/// A WSDL or schema cut into its named components, each as text that no longer depends on prefixes, attribute order and white space.
/// The order of components does not count, the order inside a component does.
/// </summary>
internal sealed class WsdlComponents
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";
    private static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    private static readonly HashSet<string> QualifiedNames = ["type", "base", "ref", "itemType", "element", "message", "binding"];

    private readonly SortedDictionary<string, string> _byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _byName.Keys;

    public static WsdlComponents OfDocument(string wsdl)
    {
        var components = new WsdlComponents();
        var root = XDocument.Parse(wsdl).Root!;
        components.AddShell("definitions", root);
        foreach (var part in root.Elements().Where(e => e.Name != Wsdl + "types"))
        {
            var name = $"{part.Name.LocalName} {part.Attribute("name")!.Value}";
            var operations = part.Elements(Wsdl + "operation").ToList();
            foreach (var operation in operations)
            {
                components._byName.Add($"{name}.{operation.Attribute("name")!.Value}", Canonical(operation));
            }

            operations.ForEach(o => o.Remove());
            components._byName.Add(name, Canonical(part));
        }

        foreach (var schema in root.Descendants(Xs + "schema"))
        {
            components.AddSchema(schema);
        }

        return components;
    }

    public static WsdlComponents OfSchemas(IEnumerable<XElement> schemas)
    {
        var components = new WsdlComponents();
        foreach (var schema in schemas)
        {
            components.AddSchema(schema);
        }

        return components;
    }

    /// <summary>The first component that differs, as a sentence; null when all agree.</summary>
    public string? FirstDifferenceFrom(WsdlComponents expected, Func<string, bool>? counts = null)
    {
        foreach (var name in expected.Names.Union(Names).Where(counts ?? (_ => true)).Order(StringComparer.Ordinal))
        {
            if (!_byName.TryGetValue(name, out var found))
            {
                return $"'{name}' is missing.";
            }

            if (!expected._byName.TryGetValue(name, out var wanted))
            {
                return $"'{name}' is new.";
            }

            if (found != wanted)
            {
                var (wantedLine, foundLine) = wanted.Split('\n').Append("(end)").Zip(found.Split('\n').Append("(end)")).First(p => p.First != p.Second);
                return $"'{name}' differs.\n  expected: {wantedLine.Trim()}\n  found:    {foundLine.Trim()}";
            }
        }

        return null;
    }

    private void AddSchema(XElement schema)
    {
        var space = schema.Attribute("targetNamespace")?.Value;
        AddShell($"schema {{{space}}}", schema);
        foreach (var component in schema.Elements())
        {
            var name = (component.Attribute("name") ?? component.Attribute("namespace"))?.Value;
            _byName.Add($"{component.Name.LocalName} {{{space}}}{name}", Canonical(component));
        }
    }

    private void AddShell(string name, XElement element)
    {
        var shell = new StringBuilder();
        AppendAttributes(element, shell);
        _byName.Add(name, shell.ToString());
    }

    private static string Canonical(XElement element)
    {
        var text = new StringBuilder();
        Append(element, 0, text);
        return text.ToString();
    }

    private static void Append(XElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(element.Name.LocalName).Append(" of ").Append(element.Name.NamespaceName);
        AppendAttributes(element, text);
        text.Append('\n');
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Append(child, depth + 1, text);
            }
            else if (node is XText { Value: var value } && !string.IsNullOrWhiteSpace(value))
            {
                text.Append(' ', (depth + 1) * 2).Append(value.Trim()).Append('\n');
            }
        }
    }

    private static void AppendAttributes(XElement element, StringBuilder text)
    {
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal))
        {
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(Value(element, attribute)).Append('"');
        }
    }

    private static string Value(XElement element, XAttribute attribute)
    {
        var isName = attribute.Name.Namespace == XNamespace.None && QualifiedNames.Contains(attribute.Name.LocalName);
        return isName && attribute.Value.Split(':') is [var prefix, var local]
            ? $"{{{element.GetNamespaceOfPrefix(prefix)}}}{local}"
            : attribute.Value;
    }
}
