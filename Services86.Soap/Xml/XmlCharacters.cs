using System.Buffers;

namespace Services86.Soap.Xml;

/// <summary>The character classes of XML 1.0, fifth edition, as far as they are asked of UTF-8 bytes.</summary>
internal static class XmlCharacters
{
    // Besides what has a meaning in the place, every scan stops at control characters and at EF, the first byte of U+FFFE and U+FFFF.
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u00EF";

    /// <summary>Where plain text needs a second look; '>' because of the end of a CDATA section.</summary>
    public static readonly SearchValues<byte> TextStops = Set("<&>\r" + Controls);

    public static readonly SearchValues<byte> CharacterDataStops = Set("]\r" + Controls);

    public static readonly SearchValues<byte> CommentStops = Set("-" + Controls);

    public static readonly SearchValues<byte> InstructionStops = Set("?" + Controls);

    public static readonly SearchValues<byte> SingleQuotedStops = Set("'<&\t\r\n" + Controls);

    public static readonly SearchValues<byte> DoubleQuotedStops = Set("\"<&\t\r\n" + Controls);

    /// <summary>ASCII characters of a name without the colon.</summary>
    public static readonly SearchValues<byte> NameBytes = Set("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    public static bool IsNameStart(byte ascii) => char.IsAsciiLetter((char)ascii) || ascii == '_';

    public static bool IsCharacter(int value) => value is 0x9 or 0xA or 0xD
        or >= 0x20 and <= 0xD7FF or >= 0xE000 and <= 0xFFFD or >= 0x10000 and <= 0x10FFFF;

    /// <summary>For a character beyond ASCII.</summary>
    public static bool IsNameStart(int value) => value is >= 0xC0 and <= 0x2FF and not 0xD7 and not 0xF7
        or >= 0x370 and <= 0x1FFF and not 0x37E
        or 0x200C or 0x200D or >= 0x2070 and <= 0x218F or >= 0x2C00 and <= 0x2FEF or >= 0x3001 and <= 0xD7FF
        or >= 0xF900 and <= 0xFDCF or >= 0xFDF0 and <= 0xFFFD or >= 0x10000 and <= 0xEFFFF;

    /// <summary>For a character beyond ASCII.</summary>
    public static bool IsName(int value) => IsNameStart(value) || value is 0xB7 or >= 0x300 and <= 0x36F or 0x203F or 0x2040;

    /// <summary>Drops white space around a value.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> value)
    {
        while (!value.IsEmpty && IsSpace(value[0]))
        {
            value = value[1..];
        }

        while (!value.IsEmpty && IsSpace(value[^1]))
        {
            value = value[..^1];
        }

        return value;
    }

    private static SearchValues<byte> Set(string latin) => SearchValues.Create(System.Text.Encoding.Latin1.GetBytes(latin));
}
