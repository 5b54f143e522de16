using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>How often an element may stand.</summary>
internal enum Occurs
{
    Once,
    Optional,
    AnyNumber,
}

/// <summary>Writes <c>xs:element</c>, global or in a sequence.</summary>
internal static class Particle
{
    public static void Write(XmlWriter xml, string name, Type type, Occurs occurs = Occurs.Once) =>
        Write(xml, name, DataTypeNames.Of(type), DataTypeNames.IsNillable(type), occurs);

    public static void Write(XmlWriter xml, string name, XmlQualifiedName type, bool isNillable, Occurs occurs = Occurs.Once)
    {
        Start(xml, name, occurs);
        if (isNillable)
        {
            xml.WriteAttributeString("nillable", "true");
        }

        xml.WriteAttributeString("type", xml.Prefixed(type));
        xml.WriteEndElement();
    }

    /// <summary>Opens an element whose type follows inside it.</summary>
    public static void Start(XmlWriter xml, string name, Occurs occurs)
    {
        xml.WriteStartElement("element", WsdlNames.Schema);
        if (occurs != Occurs.Once)
        {
            xml.WriteAttributeString("minOccurs", "0");
        }

        if (occurs == Occurs.AnyNumber)
        {
            xml.WriteAttributeString("maxOccurs", "unbounded");
        }

        xml.WriteAttributeString("name", name);
    }
}
