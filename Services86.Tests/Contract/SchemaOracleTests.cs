using System.Runtime.Serialization;
using System.Xml.Linq;
using System.Xml.Schema;
using Services86.Soap.Descriptions;

namespace Services86.Tests.Contract;

/// <summary>The framework's own exporter of data contracts says independently what the schemas have to be.</summary>
public sealed class SchemaOracleTests
{
    private static readonly string[] NewerThanTheContract = ["dateOnly", "timeOnly"];

    [TestCaseSource(typeof(WsdlAgents), nameof(WsdlAgents.Names))]
    public void Schemas_OfAllTypes_EqualTheFrameworkExport(string agent)
    {
        var description = WsdlAgents.Describe(agent);
        var exported = WsdlComponents.OfSchemas(Export(description));
        var written = WsdlComponents.OfDocument(WsdlAgents.Served(agent));
        var messages = MessageElements(description);

        var difference = written.FirstDifferenceFrom(
            exported,
            n => IsType(n) && !messages.Contains(n) && !NewerThanTheContract.Any(t => n.EndsWith("}" + t, StringComparison.Ordinal)));

        Assert.That(difference, Is.Null);
        Assert.That(messages, Is.SubsetOf(written.Names));
    }

    private static bool IsType(string component) => component.Split(' ')[0] is "element" or "complexType" or "simpleType" or "attribute";

    private static HashSet<string> MessageElements(AgentDescription agent)
    {
        var wrappers = agent.Operations.SelectMany(o => new[] { o.Request.Wrapper, o.Reply.Wrapper });
        var headers = agent.Headers.Request.Concat(agent.Headers.Response).Select(h => h.Name);
        return [.. wrappers.Concat(headers).Select(n => $"element {{{agent.Namespace}}}{n}")];
    }

    private static List<XElement> Export(AgentDescription agent)
    {
        var parts = agent.Operations.SelectMany(o => o.Request.Parts.Concat(o.Reply.Parts)).Select(p => p.Type);
        var headers = agent.Headers.Request.Concat(agent.Headers.Response).Select(h => h.Type);
        var exporter = new XsdDataContractExporter();
        exporter.Export([.. parts.Concat(headers).Distinct()]);
        return [.. exporter.Schemas.Schemas().Cast<XmlSchema>().Where(s => s.TargetNamespace != XmlSchema.Namespace).Select(Read)];
    }

    private static XElement Read(XmlSchema schema)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            schema.Write(writer);
        }

        return document.Root!;
    }
}
