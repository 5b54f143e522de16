using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Services86.Soap.Generators;

/// <summary>Writes the class that reads and writes one enumeration, by name only.</summary>
internal static class EnumerationText
{
    // The published lists carry a placeholder name for bits that never were; it is accepted, sets nothing and is never written (envelope.md §2).
    private const string Placeholder = "UndefinedValue";

    public static void Write(CodeText code, WireType type)
    {
        code.Open($"internal static class {type.Serializer}");
        var names = Names(type).ToList();
        if (type.Kind == WireKind.Flags)
        {
            WriteFlags(code, type, names);
        }
        else
        {
            WriteSingle(code, type, names.Where(n => n.Published).ToList());
        }

        code.Close().Line();
    }

    private static void WriteSingle(CodeText code, WireType type, List<EnumerationName> names)
    {
        code.Open($"public static {type.Clr} Read(WireReader reader)").Line("var name = reader.ReadToken();");
        WriteNameSwitch(code, names, n => $"return {type.Clr}.{n.ClrName};");
        code.Line($"return name.IsEmpty ? default : throw reader.InvalidValue(\"{type.Name}\");").Close().Line();

        code.Open($"public static void Write(WireWriter writer, {type.Clr} value)").Open("switch (value)");
        foreach (var name in names)
        {
            code.Line($"case {type.Clr}.{name.ClrName}: writer.Raw(\"{name.WireName}\"u8); break;");
        }

        code.Line($"default: throw WireMembers.Unnamed(\"{type.Name}\", (int)value);").Close().Close();
    }

    private static void WriteFlags(CodeText code, WireType type, List<EnumerationName> names)
    {
        code.Open($"public static {type.Clr} Read(WireReader reader)")
            .Line($"{type.Clr} value = default;")
            .Line("var rest = reader.ReadToken();")
            .Open("while (WireMembers.NextName(ref rest, out var name))")
            .Line($"value |= Bit(name) ?? throw reader.InvalidValue(\"{type.Name}\");")
            .Close().Line("return value;").Close().Line();

        code.Open($"private static {type.Clr}? Bit(global::System.ReadOnlySpan<byte> name)");
        WriteNameSwitch(code, names, n => n.WireName.StartsWith(Placeholder, StringComparison.Ordinal)
            ? "return default(" + type.Clr + ");" : $"return {type.Clr}.{n.ClrName};");
        code.Line("return null;").Close().Line();

        code.Open($"public static void Write(WireWriter writer, {type.Clr} value)").Line("var first = true;");
        foreach (var name in names.Where(n => n.Published && n.Value != 0 && !n.WireName.StartsWith(Placeholder, StringComparison.Ordinal)))
        {
            code.Line($"if ((value & {type.Clr}.{name.ClrName}) != 0) WireMembers.WriteName(writer, \"{name.WireName}\"u8, ref first);");
        }

        code.Close();
    }

    private static void WriteNameSwitch(CodeText code, List<EnumerationName> names, Func<EnumerationName, string> then)
    {
        code.Open("switch (name.Length)");
        foreach (var group in names.GroupBy(n => n.WireName.Length).OrderBy(g => g.Key))
        {
            code.Line($"case {group.Key}:");
            foreach (var name in group)
            {
                code.Indented($"if (name.SequenceEqual(\"{name.WireName}\"u8)) {then(name)}");
            }

            code.Indented("break;");
        }

        code.Close();
    }

    private static IEnumerable<EnumerationName> Names(WireType type) =>
        from field in type.Symbol.GetMembers().OfType<IFieldSymbol>()
        where field.HasConstantValue
        let member = field.Attribute(Symbols.EnumMember)
        select new EnumerationName(
            member.Named<string>("Value") ?? field.Name, field.Name,
            Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture), member is not null);

    private sealed class EnumerationName(string wireName, string clrName, long value, bool published)
    {
        public string WireName { get; } = wireName;

        public string ClrName { get; } = clrName;

        public long Value { get; } = value;

        /// <summary>False for a name of the full enumeration that the published list lacks: taken on input, never written.</summary>
        public bool Published { get; } = published;
    }
}
