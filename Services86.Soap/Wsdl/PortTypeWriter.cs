using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>wsdl:portType</c>: every operation with its messages and actions, and what the contract's documentation says of it.</summary>
internal static class PortTypeWriter
{
    public static void Write(XmlWriter xml, AgentDescription agent)
    {
        xml.WriteStartElement("portType", WsdlNames.Wsdl);
        xml.WriteAttributeString("name", agent.Name);
        WriteDocumentation(xml, agent.Documentation);
        foreach (var operation in agent.Operations)
        {
            xml.WriteStartElement("operation", WsdlNames.Wsdl);
            xml.WriteAttributeString("name", operation.Name);
            WriteDocumentation(xml, operation.Documentation);
            WriteMessage(xml, "input", operation.Request, operation.Action);
            WriteMessage(xml, "output", operation.Reply, operation.ReplyAction);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDocumentation(XmlWriter xml, string? text)
    {
        if (text is not null)
        {
            xml.WriteElementString("documentation", WsdlNames.Wsdl, text);
        }
    }

    private static void WriteMessage(XmlWriter xml, string direction, MessageDescription message, string action)
    {
        xml.WriteStartElement(direction, WsdlNames.Wsdl);
        xml.WriteAttributeString("Action", WsdlNames.Addressing, action);
        xml.WriteAttributeString("name", message.Name);
        xml.WriteAttributeString("message", "tns:" + message.Name);
        xml.WriteEndElement();
    }
}
