using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Writes <c>wsdl:types</c>: one inline schema per namespace, that of the service with the elements of messages and header blocks.</summary>
internal static class TypesWriter
{
    public static void Write(XmlWriter xml, AgentDescription agent)
    {
        var types = SchemaTypes.Of(agent);
        var spaces = types.Namespaces.Append(WsdlNames.Serialization).Distinct().Where(s => s != agent.Namespace).ToList();
        xml.WriteStartElement("types", WsdlNames.Wsdl);
        WriteSchema(xml, agent.Namespace, spaces, () =>
        {
            WriteMessageElements(xml, agent);
            WriteTypes(xml, types.In(agent.Namespace));
        });
        foreach (var space in spaces)
        {
            if (space == WsdlNames.Serialization)
            {
                WriteSchema(xml, space, [], () => SerializationSchema.Write(xml));
            }
            else
            {
                WriteSchema(xml, space, [.. types.ReferredFrom(space)], () => WriteTypes(xml, types.In(space)));
            }
        }

        xml.WriteEndElement();
    }

    /// <param name="xml">The document.</param>
    /// <param name="space">The namespace of the schema.</param>
    /// <param name="others">The namespaces that its types may refer to; declared on the schema, so that it can be taken out of the document.</param>
    /// <param name="content">Writes the components.</param>
    private static void WriteSchema(XmlWriter xml, string space, List<string> others, Action content)
    {
        xml.WriteStartElement("xs", "schema", WsdlNames.Schema);
        xml.WriteAttributeString("elementFormDefault", "qualified");
        xml.WriteAttributeString("targetNamespace", space);
        xml.WriteAttributeString("xmlns", "tns", null, space);
        for (var i = 0; i < others.Count; i++)
        {
            xml.WriteAttributeString("xmlns", $"q{i + 1}", null, others[i]);
        }

        foreach (var other in others)
        {
            xml.WriteStartElement("import", WsdlNames.Schema);
            xml.WriteAttributeString("namespace", other);
            xml.WriteEndElement();
        }

        content();
        xml.WriteEndElement();
    }

    private static void WriteMessageElements(XmlWriter xml, AgentDescription agent)
    {
        foreach (var header in agent.Headers.Request.Concat(agent.Headers.Response).DistinctBy(h => h.Name))
        {
            Particle.Write(xml, header.Name, header.Type);
        }

        foreach (var message in agent.Operations.SelectMany(o => new[] { o.Request, o.Reply }).DistinctBy(m => m.Wrapper))
        {
            xml.WriteStartElement("element", WsdlNames.Schema);
            xml.WriteAttributeString("name", message.Wrapper);
            xml.WriteStartElement("complexType", WsdlNames.Schema);
            xml.WriteStartElement("sequence", WsdlNames.Schema);
            foreach (var part in message.Parts)
            {
                Particle.Write(xml, part.Name, part.Type, Occurs.Optional);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    /// <summary>Every type, and a global element of the same name for each.</summary>
    private static void WriteTypes(XmlWriter xml, IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            if (type.IsEnum)
            {
                EnumerationWriter.Write(xml, type);
            }
            else
            {
                ComplexTypeWriter.Write(xml, type);
            }

            var name = DataTypeNames.Of(type);
            Particle.Write(xml, name.Name, name, isNillable: true);
        }
    }
}
