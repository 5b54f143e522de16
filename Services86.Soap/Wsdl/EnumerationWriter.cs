using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>xs:simpleType</c> for an enumeration: a restriction, or a list of names when its values are flags.</summary>
internal static class EnumerationWriter
{
    public static void Write(XmlWriter xml, Type type)
    {
        xml.WriteStartElement("simpleType", WsdlNames.Schema);
        xml.WriteAttributeString("name", DataTypeNames.Of(type).Name);
        if (Enum.GetUnderlyingType(type) is var actual && actual != typeof(int))
        {
            SchemaHint.WriteActualType(xml, DataTypeNames.Of(actual));
        }

        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            xml.WriteStartElement("list", WsdlNames.Schema);
            xml.WriteStartElement("simpleType", WsdlNames.Schema);
            WriteNames(xml, type, expected: i => 1L << i);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            WriteNames(xml, type, expected: i => i);
        }

        xml.WriteEndElement();
    }

    /// <param name="xml">The document.</param>
    /// <param name="type">The enumeration.</param>
    /// <param name="expected">The value that an importer gives the name at a place, unless an annotation names another.</param>
    private static void WriteNames(XmlWriter xml, Type type, Func<int, long> expected)
    {
        xml.WriteStartElement("restriction", WsdlNames.Schema);
        xml.WriteAttributeString("base", "xs:string");
        var place = 0;
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<EnumMemberAttribute>() is not { } member)
            {
                continue;
            }

            xml.WriteStartElement("enumeration", WsdlNames.Schema);
            xml.WriteAttributeString("value", member.Value ?? field.Name);
            var value = Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            if (value != expected(place++))
            {
                SchemaHint.Write(xml, "EnumerationValue", XmlConvert.ToString(value));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
