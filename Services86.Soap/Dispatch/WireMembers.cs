using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>What generated readers and writers share.</summary>
public static class WireMembers
{
    /// <summary>True the first time that the member of this index is met: when a member occurs twice, the first counts.</summary>
    public static bool First(ref ulong seen, int index)
    {
        var bit = 1UL << index;
        if ((seen & bit) != 0)
        {
            return false;
        }

        seen |= bit;
        return true;
    }

    /// <summary>Takes the next name from a list separated by white space.</summary>
    public static bool NextName(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name)
    {
        rest = rest.TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty)
        {
            name = default;
            return false;
        }

        var end = rest.IndexOfAny(" \t\r\n"u8);
        name = end < 0 ? rest : rest[..end];
        rest = rest[name.Length..];
        return true;
    }

    /// <summary>Writes one name of a list, with a blank before all but the first.</summary>
    public static void WriteName(WireWriter writer, ReadOnlySpan<byte> name, ref bool first)
    {
        if (!first)
        {
            writer.Raw(" "u8);
        }

        first = false;
        writer.Raw(name);
    }

    /// <summary>A value without a name on the wire reached a reply; the agent must map it before (appointment-entities.md, wire notes).</summary>
    public static InvalidOperationException Unnamed(string enumeration, int value) =>
        new($"{enumeration} {value} has no name on the wire and cannot be written.");

    /// <summary>A text element, or its nil form.</summary>
    public static void TextElement(this WireWriter writer, ReadOnlySpan<byte> open, string? value, ReadOnlySpan<byte> close, ReadOnlySpan<byte> nil)
    {
        if (value is null)
        {
            writer.Raw(nil);
            return;
        }

        writer.Raw(open);
        writer.Text(value);
        writer.Raw(close);
    }

    /// <summary>A binary element, or its nil form.</summary>
    public static void Base64Element(this WireWriter writer, ReadOnlySpan<byte> open, byte[]? value, ReadOnlySpan<byte> close, ReadOnlySpan<byte> nil)
    {
        if (value is null)
        {
            writer.Raw(nil);
            return;
        }

        writer.Raw(open);
        writer.Base64(value);
        writer.Raw(close);
    }
}
