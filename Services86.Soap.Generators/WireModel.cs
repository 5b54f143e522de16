using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Services86.Soap.Generators;

/// <summary>All data contracts that a set of agents can show, each resolved once.</summary>
internal sealed class WireModel
{
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    private readonly Dictionary<ITypeSymbol, WireType> _types = new(SymbolEqualityComparer.Default);

    public IEnumerable<WireType> Types => _types.Values;

    public WireType Resolve(ITypeSymbol symbol)
    {
        symbol = symbol.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        if (_types.TryGetValue(symbol, out var known))
        {
            return known;
        }

        var type = Create(symbol);
        _types[symbol] = type;
        Complete(type);
        return type;
    }

    private static WireType Create(ITypeSymbol symbol)
    {
        switch (symbol.SpecialType)
        {
            case SpecialType.System_String: return new WireType(symbol, WireKind.Text, "string", "");
            case SpecialType.System_Int32: return new WireType(symbol, WireKind.Int32, "int", "");
            case SpecialType.System_Int16: return new WireType(symbol, WireKind.Int16, "short", "");
            case SpecialType.System_Boolean: return new WireType(symbol, WireKind.Boolean, "boolean", "");
            case SpecialType.System_Double: return new WireType(symbol, WireKind.Double, "double", "");
            case SpecialType.System_DateTime: return new WireType(symbol, WireKind.DateTime, "dateTime", "");
        }

        if (symbol.ToDisplayString() == "System.TimeSpan")
        {
            return new WireType(symbol, WireKind.Duration, "duration", "");
        }

        if (symbol is IArrayTypeSymbol array)
        {
            return array.ElementType.SpecialType == SpecialType.System_Byte
                ? new WireType(symbol, WireKind.Base64, "base64Binary", "")
                : new WireType(symbol, WireKind.Array, "ArrayOf" + ItemNameOf(array.ElementType), "");
        }

        if (symbol.Attribute(Symbols.CollectionDataContract) is { } collection)
        {
            return new WireType(symbol, WireKind.Dictionary, collection.Named<string>("Name") ?? symbol.Name, NamespaceOf(symbol, collection));
        }

        if (symbol.Attribute(Symbols.DataContract) is not { } contract)
        {
            throw new NotSupportedException($"{symbol.ToDisplayString()} is no data contract and no type that the wire knows.");
        }

        var kind = symbol.TypeKind != TypeKind.Enum ? WireKind.Structure
            : symbol.Attribute(Symbols.Flags) is null ? WireKind.Enumeration : WireKind.Flags;
        return new WireType(symbol, kind, contract.Named<string>("Name") ?? symbol.Name, NamespaceOf(symbol, contract));
    }

    private void Complete(WireType type)
    {
        switch (type.Kind)
        {
            case WireKind.Structure:
                foreach (var level in Lineage(type.Symbol))
                {
                    type.Members.AddRange(Members(level));
                }

                break;
            case WireKind.Array:
                var element = ((IArrayTypeSymbol)type.Symbol).ElementType;
                type.Item = Resolve(element);
                type.ItemName = ItemNameOf(element);
                break;
            case WireKind.Dictionary:
                var collection = type.Symbol.Attribute(Symbols.CollectionDataContract);
                var dictionary = Lineage(type.Symbol).Select(t => t.BaseType).First(t => t is { Name: "Dictionary" })!;
                type.Item = Resolve(dictionary.TypeArguments[1]);
                type.ItemName = collection.Named<string>("ItemName")!;
                type.KeyName = collection.Named<string>("KeyName") ?? "Key";
                type.ValueName = collection.Named<string>("ValueName") ?? "Value";
                break;
        }
    }

    private IEnumerable<WireMember> Members(INamedTypeSymbol type) =>
        from property in type.GetMembers().OfType<IPropertySymbol>()
        let member = property.Attribute(Symbols.DataMember)
        where member is not null
        orderby member.Named<int>("Order")
        select new WireMember(
            member.Named<string>("Name") ?? property.Name, property.Name, Resolve(property.Type), property.Attribute(Symbols.AsWritten) is not null);

    /// <summary>The type and its base types, the furthest first.</summary>
    private static Stack<INamedTypeSymbol> Lineage(ITypeSymbol symbol)
    {
        var line = new Stack<INamedTypeSymbol>();
        for (var type = symbol as INamedTypeSymbol; type is not null && type.SpecialType == SpecialType.None; type = type.BaseType)
        {
            line.Push(type);
        }

        return line;
    }

    private static string ItemNameOf(ITypeSymbol element) => element is IArrayTypeSymbol array
        ? "ArrayOf" + ItemNameOf(array.ElementType)
        : Create(element.WithNullableAnnotation(NullableAnnotation.NotAnnotated)).Name;

    /// <summary>The wire namespace of the items of an array: that of the item's own contract, or the one for simple types.</summary>
    public static string ItemNamespaceOf(WireType array)
    {
        var item = array.Item!;
        return item.Kind switch
        {
            WireKind.Array => ItemNamespaceOf(item),
            WireKind.Structure or WireKind.Dictionary or WireKind.Enumeration or WireKind.Flags => item.Namespace,
            _ => ArraysNamespace,
        };
    }

    private static string NamespaceOf(ITypeSymbol symbol, AttributeData contract) =>
        contract.Named<string>("Namespace")
        ?? symbol.ContainingAssembly.GetAttributes()
            .Where(a => a.AttributeClass?.ToDisplayString() == Symbols.ContractNamespace
                && a.Named<string>("ClrNamespace") == symbol.ContainingNamespace.ToDisplayString())
            .Select(a => a.ConstructorArguments[0].Value as string)
            .FirstOrDefault()
        ?? "http://schemas.datacontract.org/2004/07/" + symbol.ContainingNamespace.ToDisplayString();
}
