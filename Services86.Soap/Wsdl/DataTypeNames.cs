using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;

namespace Services86.Soap.Wsdl;

/// <summary>The schema name of a CLR type, by the rules of data contracts.</summary>
internal static class DataTypeNames
{
    private static readonly FrozenDictionary<Type, XmlQualifiedName> Simple = new Dictionary<Type, XmlQualifiedName>
    {
        [typeof(string)] = new("string", WsdlNames.Schema),
        [typeof(bool)] = new("boolean", WsdlNames.Schema),
        [typeof(sbyte)] = new("byte", WsdlNames.Schema),
        [typeof(byte)] = new("unsignedByte", WsdlNames.Schema),
        [typeof(short)] = new("short", WsdlNames.Schema),
        [typeof(ushort)] = new("unsignedShort", WsdlNames.Schema),
        [typeof(int)] = new("int", WsdlNames.Schema),
        [typeof(uint)] = new("unsignedInt", WsdlNames.Schema),
        [typeof(long)] = new("long", WsdlNames.Schema),
        [typeof(ulong)] = new("unsignedLong", WsdlNames.Schema),
        [typeof(float)] = new("float", WsdlNames.Schema),
        [typeof(double)] = new("double", WsdlNames.Schema),
        [typeof(decimal)] = new("decimal", WsdlNames.Schema),
        [typeof(DateTime)] = new("dateTime", WsdlNames.Schema),
        [typeof(byte[])] = new("base64Binary", WsdlNames.Schema),
        [typeof(TimeSpan)] = new("duration", WsdlNames.Serialization),
        [typeof(Guid)] = new("guid", WsdlNames.Serialization),
        [typeof(char)] = new("char", WsdlNames.Serialization),
    }.ToFrozenDictionary();

    public static bool IsSimple(Type type) => Simple.ContainsKey(type);

    public static bool IsNillable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    public static XmlQualifiedName Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Simple.TryGetValue(type, out var simple) ? simple
            : type.IsArray ? OfArray(type.GetElementType()!)
            : type.GetCustomAttribute<DataContractAttribute>(inherit: false) is { } contract
                ? new(contract.Name ?? type.Name, contract.Namespace ?? NamespaceOf(type))
            : type.GetCustomAttribute<CollectionDataContractAttribute>(inherit: false) is { } collection
                ? new(collection.Name ?? type.Name, collection.Namespace ?? NamespaceOf(type))
            : throw new NotSupportedException($"{type} has no name on the wire: it is neither a simple type nor an array nor a data contract.");
    }

    private static XmlQualifiedName OfArray(Type item)
    {
        var name = Of(item);
        return new("ArrayOf" + name.Name, IsSimple(item) ? WsdlNames.Arrays : name.Namespace);
    }

    private static string NamespaceOf(Type type) =>
        type.Assembly.GetCustomAttributes<ContractNamespaceAttribute>().FirstOrDefault(a => a.ClrNamespace == type.Namespace)?.ContractNamespace
        ?? WsdlNames.DataContracts + type.Namespace;
}
