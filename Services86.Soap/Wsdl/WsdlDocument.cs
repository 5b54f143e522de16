using System.Security;
using System.Text;
using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>The published contract of an agent: one flat WSDL 1.1 document with all schemas in it, complete but for the address.</summary>
public sealed class WsdlDocument
{
    private readonly byte[] _before;
    private readonly byte[] _behind;

    private WsdlDocument(ReadOnlySpan<byte> document)
    {
        var gap = Encoding.UTF8.GetBytes(ServiceWriter.AddressGap);
        var start = document.IndexOf(gap);
        _before = document[..start].ToArray();
        _behind = document[(start + gap.Length)..].ToArray();
    }

    /// <summary>Writes the document; done once per agent.</summary>
    /// <param name="agent">The agent's contract.</param>
    public static WsdlDocument Write(AgentDescription agent)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("wsdl", "definitions", WsdlNames.Wsdl);
            xml.WriteAttributeString("name", WsdlNames.Service(agent));
            xml.WriteAttributeString("targetNamespace", agent.Namespace);
            xml.WriteAttributeString("xmlns", "tns", null, agent.Namespace);
            xml.WriteAttributeString("xmlns", "soap", null, WsdlNames.Soap);
            xml.WriteAttributeString("xmlns", "wsaw", null, WsdlNames.Addressing);
            TypesWriter.Write(xml, agent);
            MessagesWriter.Write(xml, agent);
            PortTypeWriter.Write(xml, agent);
            BindingWriter.Write(xml, agent);
            ServiceWriter.Write(xml, agent);
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
        }

        return new WsdlDocument(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>The document for a caller who reaches the agent at the given address.</summary>
    /// <param name="address">Where the agent is reached.</param>
    public ReadOnlyMemory<byte> For(Uri address) =>
        (byte[])[.. _before, .. Encoding.UTF8.GetBytes(SecurityElement.Escape(address.AbsoluteUri)), .. _behind];
}
