using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Services86.Soap.Descriptions;

/// <summary>The summaries of a contract assembly, from the XML documentation file that the build puts beside it.</summary>
public sealed class ContractDocumentation
{
    private readonly Dictionary<string, string> _summaries;

    private ContractDocumentation(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <summary>Reads the file of an assembly; without a file there are no texts, which is no error.</summary>
    /// <param name="assembly">The assembly that declares the contract.</param>
    public static ContractDocumentation Beside(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        return Read(File.Exists(file) ? XDocument.Load(file) : new XDocument());
    }

    /// <summary>Takes the summaries out of a documentation file.</summary>
    /// <param name="file">The file as the compiler writes it.</param>
    public static ContractDocumentation Read(XDocument file)
    {
        var summaries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in file.Descendants("member"))
        {
            if (member.Attribute("name")?.Value is { } name && member.Element("summary") is { } summary)
            {
                // Operations are never overloaded, so a method is found without its parameters.
                summaries[name.Split('(')[0]] = Text(summary);
            }
        }

        return new ContractDocumentation(summaries);
    }

    internal string? SummaryOf(Type type) => _summaries.GetValueOrDefault("T:" + type.FullName);

    internal string? SummaryOf(MethodInfo method) => _summaries.GetValueOrDefault($"M:{method.DeclaringType!.FullName}.{method.Name}");

    private static string Text(XElement summary)
    {
        var text = new StringBuilder();
        Append(summary, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { IsEmpty: true } reference:
                    text.Append(Referred(reference));
                    break;
                case XElement marked:
                    Append(marked, text);
                    break;
            }
        }
    }

    /// <summary>The last word of what is referred to: <c>P:Some.Carrier.Member</c> gives <c>Member</c>.</summary>
    private static string Referred(XElement reference)
    {
        var target = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? " ";
        return target.Split('(')[0].Split('.', ':')[^1];
    }
}
