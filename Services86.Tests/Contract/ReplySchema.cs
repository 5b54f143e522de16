using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Services86.Tests.Contract;

/// <summary>
/// Judges replies by a served WSDL: the header blocks must be the declared ones in the declared order, the body the reply of the operation,
/// and everything in them valid against the schemas. A fault carries no header blocks and no schema describes it.
/// </summary>
internal sealed class ReplySchema
{
    private static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static readonly XNamespace SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    // To make one takes far longer than to use it, and each may be used by one test at a time.
    private static readonly ConcurrentDictionary<string, ConcurrentBag<ReplySchema>> Idle = new(StringComparer.Ordinal);

    private readonly XmlSchemaSet _schemas = new() { XmlResolver = null };
    private readonly Dictionary<string, Reply> _replies = new(StringComparer.Ordinal);

    private ReplySchema(XElement wsdl)
    {
        _schemas.ValidationEventHandler += (_, problem) => throw problem.Exception;
        foreach (var schema in wsdl.Descendants(XName.Get("schema", XmlSchema.Namespace)))
        {
            _schemas.Add(XmlSchema.Read(schema.CreateReader(), null)!);
        }

        _schemas.Compile();
        foreach (var operation in wsdl.Element(Wsdl + "binding")!.Elements(Wsdl + "operation"))
        {
            var output = operation.Element(Wsdl + "output")!;
            var headers = output.Elements(Soap + "header").Select(h => Element(wsdl, h.Attribute("message")!.Value, h.Attribute("part")!.Value));
            _replies.Add(operation.Attribute("name")!.Value, new([.. headers], Element(wsdl, output.Attribute("name")!.Value, "parameters")));
        }
    }

    /// <summary>What is wrong with the reply of an agent as the host describes it; nothing when it is valid.</summary>
    public static IReadOnlyList<string> ProblemsOf(string agent, XElement envelope, string operation)
    {
        var idle = Idle.GetOrAdd(agent, _ => []);
        if (!idle.TryTake(out var schema)) schema = Of(WsdlAgents.Served(agent));
        var problems = schema.Problems(envelope, operation);
        idle.Add(schema);
        return problems;
    }

    public static ReplySchema Of(string wsdl) => new(XElement.Parse(wsdl));

    /// <summary>What is wrong with the reply; nothing when it is valid.</summary>
    public IReadOnlyList<string> Problems(string envelope, string operation) => Problems(XElement.Parse(envelope), operation);

    /// <summary>What is wrong with the reply; nothing when it is valid.</summary>
    public IReadOnlyList<string> Problems(XElement envelope, string operation)
    {
        var problems = new List<string>();
        var space = envelope.Name.Namespace;
        var headers = envelope.Element(space + "Header")?.Elements().ToList() ?? [];
        var body = envelope.Element(space + "Body")?.Elements().ToList() ?? [];
        var declared = body is [var only] && only.Name == space + "Fault" ? null : _replies[operation];
        Compare("Header blocks", declared?.Headers ?? [], headers);
        if (declared is not null)
        {
            Compare("Body", [declared.Wrapper], body);
            foreach (var element in headers.Concat(body))
            {
                Validate(element, problems);
            }
        }

        // envelope.md §1: no xsi:type anywhere.
        problems.AddRange(envelope.Descendants().Where(e => e.Attribute(SchemaInstance + "type") is not null)
            .Select(e => $"{e.Name.LocalName} has an xsi:type."));
        return problems;

        void Compare(string what, IEnumerable<XName> expected, List<XElement> found)
        {
            if (!found.Select(e => e.Name).SequenceEqual(expected))
            {
                problems.Add($"{what}: expected {string.Join(", ", expected)}; found {string.Join(", ", found.Select(e => e.Name))}.");
            }
        }
    }

    private void Validate(XElement element, List<string> problems)
    {
        if (_schemas.GlobalElements[new XmlQualifiedName(element.Name.LocalName, element.Name.NamespaceName)] is not { } declaration)
        {
            problems.Add($"{element.Name} is not declared.");
            return;
        }

        element.Validate(declaration, _schemas, (_, problem) => problems.Add(problem.Message));
    }

    private static XName Element(XElement wsdl, string message, string part)
    {
        var local = message.Split(':')[^1];
        var element = wsdl.Elements(Wsdl + "message").Single(m => m.Attribute("name")!.Value == local)
            .Elements(Wsdl + "part").Single(p => p.Attribute("name")!.Value == part).Attribute("element")!;
        return wsdl.GetNamespaceOfPrefix(element.Value.Split(':')[0])! + element.Value.Split(':')[1];
    }

    private sealed record Reply(XName[] Headers, XName Wrapper);
}
