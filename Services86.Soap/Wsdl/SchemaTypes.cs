using System.Runtime.Serialization;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>Every type that a message of an agent can carry, except the simple ones.</summary>
internal sealed class SchemaTypes
{
    private readonly HashSet<Type> _types = [];

    public static SchemaTypes Of(AgentDescription agent)
    {
        var types = new SchemaTypes();
        foreach (var part in agent.Operations.SelectMany(o => o.Request.Parts.Concat(o.Reply.Parts)))
        {
            types.Add(part.Type);
        }

        foreach (var header in agent.Headers.Request.Concat(agent.Headers.Response))
        {
            types.Add(header.Type);
        }

        return types;
    }

    /// <summary>The namespaces of the types, ordered.</summary>
    public IEnumerable<string> Namespaces => _types.Select(t => DataTypeNames.Of(t).Namespace).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The types of a namespace, ordered by name.</summary>
    public IEnumerable<Type> In(string schema) =>
        _types.Where(t => DataTypeNames.Of(t).Namespace == schema).OrderBy(t => DataTypeNames.Of(t).Name, StringComparer.Ordinal);

    /// <summary>The other namespaces that the types of a namespace refer to.</summary>
    public IEnumerable<string> ReferredFrom(string schema) =>
        In(schema).SelectMany(Uses).Select(t => DataTypeNames.Of(t).Namespace).Distinct().Where(n => n != schema && n != WsdlNames.Schema);

    /// <summary>The types of the key and the value of a dictionary, the only collection contract that there is.</summary>
    public static Type[] Entry(Type dictionary) =>
        dictionary.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDictionary<,>))?.GetGenericArguments()
        ?? throw new NotSupportedException($"{dictionary} is a collection contract but no dictionary.");

    private void Add(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (DataTypeNames.IsSimple(type) || !_types.Add(type))
        {
            return;
        }

        foreach (var used in Uses(type))
        {
            Add(used);
        }
    }

    private static IEnumerable<Type> Uses(Type type) =>
        type.IsEnum ? []
        : type.IsArray ? [type.GetElementType()!]
        : type.IsDefined(typeof(CollectionDataContractAttribute), inherit: false) ? Entry(type)
        : DataMember.Of(type).Select(m => m.Type).Concat(DataMember.Parent(type) is { } parent ? [parent] : []);
}
