using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>xs:complexType</c>: a data contract, an array, or a dictionary.</summary>
internal static class ComplexTypeWriter
{
    public static void Write(XmlWriter xml, Type type)
    {
        xml.WriteStartElement("complexType", WsdlNames.Schema);
        xml.WriteAttributeString("name", DataTypeNames.Of(type).Name);
        if (type.IsArray)
        {
            WriteArray(xml, type.GetElementType()!);
        }
        else if (type.GetCustomAttribute<CollectionDataContractAttribute>(inherit: false) is { } contract)
        {
            WriteDictionary(xml, type, contract);
        }
        else
        {
            WriteContract(xml, type);
        }

        xml.WriteEndElement();
    }

    private static void WriteArray(XmlWriter xml, Type item)
    {
        xml.WriteStartElement("sequence", WsdlNames.Schema);
        Particle.Write(xml, DataTypeNames.Of(item).Name, item, Occurs.AnyNumber);
        xml.WriteEndElement();
    }

    private static void WriteDictionary(XmlWriter xml, Type type, CollectionDataContractAttribute contract)
    {
        var entry = SchemaTypes.Entry(type);
        SchemaHint.Write(xml, "IsDictionary", "true");
        xml.WriteStartElement("sequence", WsdlNames.Schema);
        Particle.Start(xml, contract.ItemName ?? throw new NotSupportedException($"{type} does not name its items."), Occurs.AnyNumber);
        xml.WriteStartElement("complexType", WsdlNames.Schema);
        xml.WriteStartElement("sequence", WsdlNames.Schema);
        Particle.Write(xml, contract.KeyName ?? "Key", entry[0]);
        Particle.Write(xml, contract.ValueName ?? "Value", entry[1]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContract(XmlWriter xml, Type type)
    {
        if (type.IsValueType)
        {
            SchemaHint.Write(xml, "IsValueType", "true");
        }

        if (DataMember.Parent(type) is { } parent)
        {
            xml.WriteStartElement("complexContent", WsdlNames.Schema);
            xml.WriteAttributeString("mixed", "false");
            xml.WriteStartElement("extension", WsdlNames.Schema);
            xml.WriteAttributeString("base", xml.Prefixed(DataTypeNames.Of(parent)));
            WriteMembers(xml, type);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            WriteMembers(xml, type);
        }
    }

    private static void WriteMembers(XmlWriter xml, Type type)
    {
        xml.WriteStartElement("sequence", WsdlNames.Schema);
        foreach (var member in DataMember.Of(type))
        {
            Particle.Write(xml, member.Name, member.Type, member.IsRequired ? Occurs.Once : Occurs.Optional);
        }

        xml.WriteEndElement();
    }
}
