using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Services86.Soap.Generators;

/// <summary>Attribute reading: by full name, as a host of these contracts does, because the attributes are internal polyfills.</summary>
internal static class Symbols
{
    public const string DataContract = "System.Runtime.Serialization.DataContractAttribute";
    public const string DataMember = "System.Runtime.Serialization.DataMemberAttribute";
    public const string EnumMember = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string CollectionDataContract = "System.Runtime.Serialization.CollectionDataContractAttribute";
    public const string ContractNamespace = "System.Runtime.Serialization.ContractNamespaceAttribute";
    public const string ServiceContract = "System.ServiceModel.ServiceContractAttribute";
    public const string OperationContract = "System.ServiceModel.OperationContractAttribute";
    public const string MessageParameter = "System.ServiceModel.MessageParameterAttribute";
    public const string MessageContract = "System.ServiceModel.MessageContractAttribute";
    public const string MessageBodyMember = "System.ServiceModel.MessageBodyMemberAttribute";
    public const string Flags = "System.FlagsAttribute";
    public const string AsWritten = "AsWrittenAttribute";
    public const string SlowCall = "SlowCallAttribute";

    public static AttributeData? Attribute(this IEnumerable<AttributeData> attributes, string fullName) =>
        attributes.FirstOrDefault(a => a.AttributeClass is { } c && (c.ToDisplayString() == fullName || c.Name == fullName));

    public static AttributeData? Attribute(this ISymbol symbol, string fullName) => symbol.GetAttributes().Attribute(fullName);

    public static T? Named<T>(this AttributeData? attribute, string name) =>
        attribute is not null && attribute.NamedArguments.FirstOrDefault(p => p.Key == name).Value.Value is T value ? value : default;
}
