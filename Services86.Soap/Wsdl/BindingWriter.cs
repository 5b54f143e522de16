using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>wsdl:binding</c>: SOAP 1.1 over HTTP, document/literal, one <c>soap:header</c> per header block.</summary>
internal static class BindingWriter
{
    public static void Write(XmlWriter xml, AgentDescription agent)
    {
        xml.WriteStartElement("binding", WsdlNames.Wsdl);
        xml.WriteAttributeString("name", WsdlNames.Binding(agent));
        xml.WriteAttributeString("type", "tns:" + agent.Name);
        xml.WriteStartElement("binding", WsdlNames.Soap);
        xml.WriteAttributeString("transport", WsdlNames.HttpTransport);
        xml.WriteEndElement();
        foreach (var operation in agent.Operations)
        {
            xml.WriteStartElement("operation", WsdlNames.Wsdl);
            xml.WriteAttributeString("name", operation.Name);
            xml.WriteStartElement("operation", WsdlNames.Soap);
            xml.WriteAttributeString("soapAction", operation.Action);
            xml.WriteAttributeString("style", "document");
            xml.WriteEndElement();
            WriteMessage(xml, "input", operation.Request, agent.Headers.Request);
            WriteMessage(xml, "output", operation.Reply, agent.Headers.Response);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteMessage(XmlWriter xml, string direction, MessageDescription message, IReadOnlyList<HeaderDescription> headers)
    {
        xml.WriteStartElement(direction, WsdlNames.Wsdl);
        xml.WriteAttributeString("name", message.Name);
        foreach (var header in headers)
        {
            xml.WriteStartElement("header", WsdlNames.Soap);
            xml.WriteAttributeString("message", "tns:" + WsdlNames.Headers(message));
            xml.WriteAttributeString("part", header.Name);
            xml.WriteAttributeString("use", "literal");
            xml.WriteEndElement();
        }

        xml.WriteStartElement("body", WsdlNames.Soap);
        xml.WriteAttributeString("use", "literal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
