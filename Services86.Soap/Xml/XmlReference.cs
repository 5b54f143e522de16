using System.Text;

namespace Services86.Soap.Xml;

/// <summary>Character references and references to the five predefined entities; there are no others without a document type.</summary>
internal static class XmlReference
{
    /// <summary>The input ends before the reference does.</summary>
    public const int Cut = -1;

    /// <summary>Not a reference, to an unknown entity, or to a character that may not occur.</summary>
    public const int Wrong = 0;

    /// <summary>Reads the reference at the beginning, which is an ampersand; returns its length, or one of the two constants.</summary>
    public static int Read(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        if (text.Length < 2)
        {
            return Cut;
        }

        return text[1] == '#' ? ReadNumber(text, out character) : ReadEntity(text, out character);
    }

    private static int ReadEntity(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var end = 1;
        while (end < text.Length && char.IsAsciiLetter((char)text[end]))
        {
            end++;
        }

        if (end == text.Length)
        {
            return Cut;
        }

        var name = text[1..(end + 1)];
        var value = name.SequenceEqual("lt;"u8) ? '<'
            : name.SequenceEqual("gt;"u8) ? '>'
            : name.SequenceEqual("amp;"u8) ? '&'
            : name.SequenceEqual("apos;"u8) ? '\''
            : name.SequenceEqual("quot;"u8) ? '"'
            : '\0';
        character = new Rune(value);
        return value == '\0' ? Wrong : end + 1;
    }

    private static int ReadNumber(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var hexadecimal = text.Length > 2 && text[2] == 'x';
        var first = hexadecimal ? 3 : 2;
        var end = first;
        var value = 0;
        for (; end < text.Length && IsDigit(text[end], hexadecimal); end++)
        {
            // Any number of digits is allowed; beyond the last character the exact value no longer matters.
            value = Math.Min(value * (hexadecimal ? 16 : 10) + Digit(text[end]), 0x110000);
        }

        if (end == text.Length)
        {
            return Cut;
        }

        if (end == first || text[end] != ';' || !XmlCharacters.IsCharacter(value))
        {
            return Wrong;
        }

        character = new Rune(value);
        return end + 1;
    }

    private static int Digit(byte value) => value <= '9' ? value - '0' : (value | 0x20) - 'a' + 10;

    private static bool IsDigit(byte value, bool hexadecimal) =>
        hexadecimal ? char.IsAsciiHexDigit((char)value) : char.IsAsciiDigit((char)value);
}
