using System.Buffers;

namespace Services86.Agents.Directory;

/// <summary>The machine-usable form of a phone number (contact-entities.md §2).</summary>
internal static class PhoneDigits
{
    /// <summary>Digits without separators and without the country's own prefix; a national number stays as it is.</summary>
    /// <param name="value">The number as typed.</param>
    /// <param name="dialInPrefix">The country's prefix, such as <c>+47</c>; blank without a country.</param>
    public static string Strip(string value, string? dialInPrefix)
    {
        var kept = Keep(value);
        if (kept.StartsWith("00", StringComparison.Ordinal)) kept = "+" + kept[2..];
        if (!kept.StartsWith('+')) return kept;
        var country = dialInPrefix is null ? "" : Keep(dialInPrefix).TrimStart('+');
        return country.Length > 0 && kept.AsSpan(1).StartsWith(country, StringComparison.Ordinal) ? kept[(1 + country.Length)..] : kept[1..];
    }

    // Digits, and a plus sign in front of the first of them: "(+47) 77" and "+47 77" are the same number.
    private static string Keep(string value)
    {
        var buffer = ArrayPool<char>.Shared.Rent(value.Length);
        var length = 0;
        foreach (var letter in value)
        {
            if (char.IsAsciiDigit(letter) || (letter == '+' && length == 0)) buffer[length++] = letter;
        }

        var kept = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return kept;
    }
}
