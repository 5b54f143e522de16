using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>
/// Writes the schema that every data contract document carries: an element per simple type, the three simple types that XML Schema lacks,
/// and the attributes of object references.
/// </summary>
internal static class SerializationSchema
{
    private static readonly string[] SchemaTypes =
    [
        "anyType", "anyURI", "base64Binary", "boolean", "byte", "dateTime", "decimal", "double", "float", "int", "long", "QName", "short", "string",
        "unsignedByte", "unsignedInt", "unsignedLong", "unsignedShort",
    ];

    public static void Write(XmlWriter xml)
    {
        foreach (var name in SchemaTypes)
        {
            Particle.Write(xml, name, new(name, WsdlNames.Schema), isNillable: true);
        }

        WriteType(xml, "char", "int");
        WriteType(
            xml,
            "duration",
            "duration",
            ("pattern", @"\-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?"),
            ("minInclusive", "-P10675199DT2H48M5.4775808S"),
            ("maxInclusive", "P10675199DT2H48M5.4775807S"));
        WriteType(xml, "guid", "string", ("pattern", @"[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}"));
        WriteAttribute(xml, "FactoryType", "QName");
        WriteAttribute(xml, "Id", "ID");
        WriteAttribute(xml, "Ref", "IDREF");
    }

    private static void WriteType(XmlWriter xml, string name, string parent, params ReadOnlySpan<(string Facet, string Value)> facets)
    {
        xml.WriteStartElement("simpleType", WsdlNames.Schema);
        xml.WriteAttributeString("name", name);
        xml.WriteStartElement("restriction", WsdlNames.Schema);
        xml.WriteAttributeString("base", "xs:" + parent);
        foreach (var (facet, value) in facets)
        {
            xml.WriteStartElement(facet, WsdlNames.Schema);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Particle.Write(xml, name, new(name, WsdlNames.Serialization), isNillable: true);
    }

    private static void WriteAttribute(XmlWriter xml, string name, string type)
    {
        xml.WriteStartElement("attribute", WsdlNames.Schema);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("type", "xs:" + type);
        xml.WriteEndElement();
    }
}
