using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>Writes the annotations by which importers of data contracts learn what a schema cannot say.</summary>
internal static class SchemaHint
{
    /// <summary>A hint with a text: <c>IsDictionary</c>, <c>IsValueType</c>, <c>EnumerationValue</c>.</summary>
    public static void Write(XmlWriter xml, string hint, string text)
    {
        Start(xml, hint);
        xml.WriteString(text);
        End(xml);
    }

    /// <summary>The hint that an enumeration does not rest on <c>int</c>.</summary>
    public static void WriteActualType(XmlWriter xml, XmlQualifiedName type)
    {
        Start(xml, "ActualType");
        xml.WriteAttributeString("Name", type.Name);
        xml.WriteAttributeString("Namespace", type.Namespace);
        End(xml);
    }

    private static void Start(XmlWriter xml, string hint)
    {
        xml.WriteStartElement("annotation", WsdlNames.Schema);
        xml.WriteStartElement("appinfo", WsdlNames.Schema);
        xml.WriteStartElement(string.Empty, hint, WsdlNames.Serialization);
    }

    private static void End(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
