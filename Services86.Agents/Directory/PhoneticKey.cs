using System.Text;

namespace Services86.Agents.Directory;

/// <summary>The phonetic key of a company name (contact-operations.md §16): equal keys mean names that sound alike.</summary>
internal static class PhoneticKey
{
    private const int Length = 9;

    public static string Of(string name)
    {
        var key = new StringBuilder();
        var text = PlainLetters.Of(name);
        var start = 0;
        while (start < text.Length && key.Length < Length)
        {
            if (!char.IsAsciiLetterUpper(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && char.IsAsciiLetterUpper(text[end])) end++;
            AppendWord(key, Opening(text[start..end]));
            start = end;
        }

        return key.ToString(0, Math.Min(key.Length, Length));
    }

    private static string Opening(string word)
    {
        if (word.Length > 2 && word[..2] is "KN" or "GN" or "PN" or "AE" or "WR") return word[1..];
        if (word.StartsWith("WH", StringComparison.Ordinal)) return "W" + word[2..];
        return word[0] == 'X' ? "S" + word[1..] : word;
    }

    private static void AppendWord(StringBuilder key, string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            var before = at > 0 ? word[at - 1] : '\0';
            if (letter == before && letter != 'C') continue;
            var after = at + 1 < word.Length ? word[at + 1] : '\0';
            switch (letter)
            {
                case 'A' or 'E' or 'I' or 'O' or 'U' or 'J' or 'Y':
                    if (at == 0) key.Append(letter);
                    break;
                case 'B':
                    if (before != 'M' || after != '\0') key.Append(letter);
                    break;
                case 'C':
                    AppendC(key, before, after);
                    break;
                case 'D':
                    key.Append('T');
                    break;
                case 'G':
                    var silent = after == 'N' || (after == 'H' && !IsVowel(at + 2 < word.Length ? word[at + 2] : '\0'));
                    if (!silent) key.Append('K');
                    break;
                case 'H':
                    if (IsVowel(after) && before is not ('C' or 'S' or 'P' or 'T' or 'G')) key.Append(letter);
                    break;
                case 'K':
                    if (before != 'C') key.Append(letter);
                    break;
                case 'P':
                    key.Append(after == 'H' ? 'F' : 'P');
                    break;
                case 'Q':
                    key.Append('K');
                    break;
                case 'S':
                    key.Append(after == 'H' ? 'X' : 'S');
                    break;
                case 'T':
                    key.Append(after == 'H' ? '0' : 'T');
                    break;
                case 'V':
                    key.Append('F');
                    break;
                case 'W':
                    if (IsVowel(after)) key.Append(letter);
                    break;
                case 'X':
                    key.Append("KS");
                    break;
                case 'Z':
                    key.Append('S');
                    break;
                default:
                    key.Append(letter);
                    break;
            }
        }
    }

    private static void AppendC(StringBuilder key, char before, char after)
    {
        if (after == 'H') key.Append('X');
        else if (after is not ('I' or 'E' or 'Y')) key.Append('K');
        else if (before != 'S') key.Append('S');
    }

    private static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U';
}
