using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Services86.Soap.Generators;

/// <summary>A CLR type with its data contract name, resolved once per generation.</summary>
internal sealed class WireType
{
    public WireType(ITypeSymbol symbol, WireKind kind, string name, string wireNamespace)
    {
        Symbol = symbol;
        Kind = kind;
        Name = name;
        Namespace = wireNamespace;
        Clr = symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    public ITypeSymbol Symbol { get; }

    public WireKind Kind { get; }

    /// <summary>The data contract name, for instance <c>ArrayOfContact</c>.</summary>
    public string Name { get; }

    public string Namespace { get; }

    /// <summary>The fully qualified C# name, without a nullable mark.</summary>
    public string Clr { get; }

    /// <summary>The generated class that reads and writes this type.</summary>
    public string Serializer => Name + "Wire";

    public bool IsValueType => Symbol.IsValueType;

    /// <summary>Members of a structure in wire order, base members first.</summary>
    public List<WireMember> Members { get; } = new();

    /// <summary>The item of an array; the value of a dictionary.</summary>
    public WireType? Item { get; set; }

    /// <summary>The element name of an item of an array or dictionary.</summary>
    public string ItemName { get; set; } = "";

    /// <summary>The key and value element names of a dictionary.</summary>
    public string KeyName { get; set; } = "";

    public string ValueName { get; set; } = "";

    /// <summary>True when the type has a generated class of its own.</summary>
    public bool HasSerializer => Kind is WireKind.Enumeration or WireKind.Flags or WireKind.Structure or WireKind.Array or WireKind.Dictionary;
}

/// <summary>A member of a structure, or a part of a message.</summary>
internal sealed class WireMember
{
    public WireMember(string wireName, string clrName, WireType type, bool asWritten)
    {
        WireName = wireName;
        ClrName = clrName;
        Type = type;
        AsWritten = asWritten;
    }

    public string WireName { get; }

    public string ClrName { get; }

    public WireType Type { get; }

    /// <summary>A date that is taken without its zone suffix.</summary>
    public bool AsWritten { get; }
}
