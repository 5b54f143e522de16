using System.Buffers;
using System.Globalization;

namespace Services86.Soap.Xml;

/// <summary>Numbers by the lexical rules of XML Schema.</summary>
internal static class NumberText
{
    private static readonly SearchValues<byte> DoubleBytes = SearchValues.Create("+-.0123456789Ee"u8);

    public static bool TryReadInteger(ReadOnlySpan<byte> token, long least, long greatest, out long value)
    {
        value = 0;
        var negative = token[0] == '-';
        var digits = token[(negative || token[0] == '+' ? 1 : 0)..];
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
            if (value > -least)
            {
                return false;
            }
        }

        value = negative ? -value : value;
        return !digits.IsEmpty && value <= greatest;
    }

    public static bool TryReadDouble(ReadOnlySpan<byte> token, out double value)
    {
        if (!token.ContainsAnyExcept(DoubleBytes))
        {
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
            return double.TryParse(token, Style, CultureInfo.InvariantCulture, out value);
        }

        value = token.SequenceEqual("INF"u8) ? double.PositiveInfinity
            : token.SequenceEqual("-INF"u8) ? double.NegativeInfinity
            : double.NaN;
        return !double.IsNaN(value) || token.SequenceEqual("NaN"u8);
    }
}
