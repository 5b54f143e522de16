using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>wsdl:service</c>: the one port and its address.</summary>
internal static class ServiceWriter
{
    /// <summary>Stands where the address belongs, which is known only when a caller asks.</summary>
    public const string AddressGap = "{address}";

    public static void Write(XmlWriter xml, AgentDescription agent)
    {
        var binding = WsdlNames.Binding(agent);
        xml.WriteStartElement("service", WsdlNames.Wsdl);
        xml.WriteAttributeString("name", WsdlNames.Service(agent));
        xml.WriteStartElement("port", WsdlNames.Wsdl);
        xml.WriteAttributeString("name", binding);
        xml.WriteAttributeString("binding", "tns:" + binding);
        xml.WriteStartElement("address", WsdlNames.Soap);
        xml.WriteAttributeString("location", AddressGap);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
