using System.Collections.Generic;

namespace Services86.Soap.Generators;

/// <summary>Writes the class that reads and writes one structure, array or dictionary.</summary>
internal sealed class SerializerText(IReadOnlyDictionary<string, string> prefixes, ISet<string> shared)
{
    public void Write(CodeText code, WireType type)
    {
        code.Open($"internal static class {type.Serializer}");
        switch (type.Kind)
        {
            case WireKind.Structure:
                WriteStructure(code, type);
                break;
            case WireKind.Array:
                WriteArray(code, type);
                break;
            case WireKind.Dictionary:
                WriteDictionary(code, type);
                break;
        }

        code.Close().Line();
    }

    public string Prefixed(string wireNamespace, string name) =>
        prefixes[wireNamespace] is { Length: > 0 } prefix ? prefix + ":" + name : name;

    private void WriteStructure(CodeText code, WireType type)
    {
        var nullable = type.IsValueType ? "" : "?";
        code.Open($"public static {type.Clr}{nullable} Read(WireReader reader)")
            .Open("if (reader.IsNil)").Line("reader.Skip();").Line(type.IsValueType ? "return default;" : "return null;").Close()
            .Line($"var value = new {type.Clr}();");
        MemberLookup.WriteLoop(code, type.Members, "value.");
        code.Line("return value;").Close().Line();

        code.Open($"public static void Write(WireWriter writer, {type.Clr} value)");
        foreach (var member in type.Members)
        {
            WireCode.WriteElement(code, member.Type, Prefixed(type.Namespace, member.WireName), "value." + member.ClrName, emptyForNull: true);
        }

        code.Close();
        MemberLookup.WriteFunction(code, type.Members, type.Namespace);
    }

    private void WriteArray(CodeText code, WireType type)
    {
        var item = type.Item!;
        var itemClr = item.Clr + (item.IsValueType ? "" : "?");
        code.Open($"public static {type.Clr}? Read(WireReader reader)")
            .Open("if (reader.IsNil)").Line("reader.Skip();").Line("return null;").Close()
            .Line($"var items = new global::System.Collections.Generic.List<{itemClr}>();")
            .Open("while (reader.ReadChild())")
            // Items count in any namespace: one client stack leaves them unqualified (envelope.md §1).
            .Open($"if (reader.LocalName.SequenceEqual(\"{type.ItemName}\"u8))").Line($"items.Add({WireCode.Read(item, false)});").Close()
            .Open("else").Line("reader.Skip();").Close()
            .Close().Line("return items.ToArray()!;").Close().Line();

        code.Open($"public static void Write(WireWriter writer, {type.Clr} value)").Open("foreach (var item in value)");
        WireCode.WriteElement(code, item, Prefixed(WireModel.ItemNamespaceOf(type), type.ItemName), "item", emptyForNull: false);
        code.Close().Close();
    }

    private void WriteDictionary(CodeText code, WireType type)
    {
        var item = type.Item!;
        var key = new WireMember(type.KeyName, "Key", item, false);
        var members = new[] { key, new WireMember(type.ValueName, "Value", item, false) };
        code.Open($"public static {type.Clr}? Read(WireReader reader)")
            .Open("if (reader.IsNil)").Line("reader.Skip();").Line("return null;").Close()
            .Line($"var value = new {type.Clr}();")
            .Open("while (reader.ReadChild())")
            .Open($"if (reader.LocalName.SequenceEqual(\"{type.ItemName}\"u8))").Line("ReadItem(reader, value);").Close()
            .Open("else").Line("reader.Skip();").Close()
            .Close().Line("return value;").Close().Line();

        code.Open($"private static void ReadItem(WireReader reader, {type.Clr} value)")
            .Line("string? key = null;").Line($"{item.Clr}{(item.IsValueType ? "" : "?")} content = default;").Line("ulong seen = 0;")
            .Open("while (reader.ReadChild())").Open("switch (Member(reader))")
            .Line("case 0 when WireMembers.First(ref seen, 0):").Indented("key = reader.ReadString();").Indented("break;")
            .Line("case 1 when WireMembers.First(ref seen, 1):").Indented($"content = {WireCode.Read(item, false)};").Indented("break;")
            .Line("default:").Indented("reader.Skip();").Indented("break;")
            .Close().Close()
            // The same key twice: the first counts, as with members.
            .Line("if (key is not null) value.TryAdd(key, content!);").Close().Line();

        var isShared = shared.Contains(type.Clr);
        if (isShared)
        {
            // The same few objects are written again and again and never changed: their text is kept beside them.
            code.Line($"private static readonly SharedText<{type.Clr}> Texts = new(WriteItems);").Line()
                .Line($"public static void Write(WireWriter writer, {type.Clr} value) => Texts.Write(writer, value);").Line();
        }

        code.Open($"{(isShared ? "private static void WriteItems" : "public static void Write")}(WireWriter writer, {type.Clr} value)").Open("foreach (var pair in value)")
            .Line($"writer.Raw(\"<{Prefixed(type.Namespace, type.ItemName)}><{Prefixed(type.Namespace, type.KeyName)}>\"u8);")
            .Line("writer.Text(pair.Key);").Line($"writer.Raw(\"</{Prefixed(type.Namespace, type.KeyName)}>\"u8);");
        WireCode.WriteElement(code, item, Prefixed(type.Namespace, type.ValueName), "pair.Value", emptyForNull: false);
        code.Line($"writer.Raw(\"</{Prefixed(type.Namespace, type.ItemName)}>\"u8);").Close().Close();
        MemberLookup.WriteFunction(code, members, type.Namespace);
    }
}
