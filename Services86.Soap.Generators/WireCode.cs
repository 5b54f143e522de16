namespace Services86.Soap.Generators;

/// <summary>The expressions and statements that read or write one value; shared by structures, arrays and messages.</summary>
internal static class WireCode
{
    /// <summary>The expression that reads the value of the element on whose start tag the reader stands.</summary>
    public static string Read(WireType type, bool asWritten) => type.Kind switch
    {
        WireKind.Text => "reader.ReadString()",
        WireKind.Int32 => "reader.ReadInt32()",
        WireKind.Int16 => "reader.ReadInt16()",
        WireKind.Boolean => "reader.ReadBoolean()",
        WireKind.Double => "reader.ReadDouble()",
        WireKind.DateTime => asWritten ? "reader.ReadDateTimeAsWritten()" : "reader.ReadDateTime()",
        WireKind.Duration => "reader.ReadDuration()",
        WireKind.Base64 => "reader.ReadBase64()",
        _ => type.Serializer + ".Read(reader)",
    };

    /// <summary>Writes <paramref name="value"/> as the element <paramref name="name"/>, a prefixed name.</summary>
    /// <param name="emptyForNull">A null array becomes an empty element instead of nil (envelope.md §2: members that are arrays).</param>
    public static void WriteElement(CodeText code, WireType type, string name, string value, bool emptyForNull)
    {
        var open = $"\"<{name}>\"u8";
        var close = $"\"</{name}>\"u8";
        var nil = emptyForNull && type.Kind == WireKind.Array ? $"\"<{name}/>\"u8" : $"\"<{name} i:nil=\\\"true\\\"/>\"u8";
        switch (type.Kind)
        {
            case WireKind.Text:
                code.Line($"writer.TextElement({open}, {value}, {close}, {nil});");
                return;
            case WireKind.Base64:
                code.Line($"writer.Base64Element({open}, {value}, {close}, {nil});");
                return;
            case WireKind.Structure when !type.IsValueType:
            case WireKind.Array:
            case WireKind.Dictionary:
                var local = "its" + name.Substring(name.IndexOf(':') + 1);
                code.Open($"if ({value} is {{ }} {local})")
                    .Line($"writer.Raw({open});").Line($"{type.Serializer}.Write(writer, {local});").Line($"writer.Raw({close});")
                    .Close().Open("else").Line($"writer.Raw({nil});").Close();
                return;
        }

        code.Line($"writer.Raw({open});").Line(WriteContent(type, value)).Line($"writer.Raw({close});");
    }

    private static string WriteContent(WireType type, string value) => type.Kind switch
    {
        WireKind.Int32 => $"writer.Int32({value});",
        WireKind.Int16 => $"writer.Int16({value});",
        WireKind.Boolean => $"writer.Boolean({value});",
        WireKind.Double => $"writer.Double({value});",
        WireKind.DateTime => $"writer.DateTime({value});",
        WireKind.Duration => $"writer.Duration({value});",
        _ => $"{type.Serializer}.Write(writer, {value});",
    };
}
