using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Writes every <c>wsdl:message</c> once: the wrapper of each request and reply, and beside it the header blocks.</summary>
internal static class MessagesWriter
{
    public static void Write(XmlWriter xml, AgentDescription agent)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in agent.Operations)
        {
            Write(operation.Request, agent.Headers.Request);
            Write(operation.Reply, agent.Headers.Response);
        }

        void Write(MessageDescription message, IReadOnlyList<HeaderDescription> headers)
        {
            if (written.Add(message.Name))
            {
                WriteMessage(xml, message.Name, [("parameters", message.Wrapper)]);
                WriteMessage(xml, WsdlNames.Headers(message), headers.Select(h => (h.Name, h.Name)));
            }
        }
    }

    private static void WriteMessage(XmlWriter xml, string name, IEnumerable<(string Part, string Element)> parts)
    {
        xml.WriteStartElement("message", WsdlNames.Wsdl);
        xml.WriteAttributeString("name", name);
        foreach (var (part, element) in parts)
        {
            xml.WriteStartElement("part", WsdlNames.Wsdl);
            xml.WriteAttributeString("name", part);
            xml.WriteAttributeString("element", "tns:" + element);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
