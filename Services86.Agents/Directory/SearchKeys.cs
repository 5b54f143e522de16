namespace Services86.Agents.Directory;

/// <summary>The forms by which records are found; computed here and not by the database, so that both databases behave alike (schema.md §4).</summary>
internal static class SearchKeys
{
    private const string WorldWideWeb = "www.";

    // No name of a host is longer, and an index entry of a server may not be as long as a web address may.
    private const int LongestHost = 253;

    /// <summary>Names and departments: trimmed, upper case, inner blanks as they are.</summary>
    public static string Name(string text) => text.Trim().ToUpperInvariant();

    /// <summary>Organisation numbers: letters and digits only.</summary>
    public static string OrgNr(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>What names that sound alike have in common; blank for a name without letters.</summary>
    public static string Sound(string name) => PhoneticKey.Of(name);

    /// <summary>Phone and fax numbers: the machine-usable form (contact-entities.md §2).</summary>
    /// <param name="number">As typed.</param>
    /// <param name="dialInPrefix">That of the record's country, blank without one.</param>
    public static string Phone(string number, string dialInPrefix) => PhoneDigits.Strip(number, dialInPrefix);

    public static string Mail(string address) => address.Trim().ToLowerInvariant();

    /// <summary>Web addresses: the host without <c>www.</c>.</summary>
    public static string Web(string url)
    {
        var text = url.Trim().ToLowerInvariant();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) text = text[(scheme + 3)..];
        var end = text.AsSpan().IndexOfAny("/?#:");
        if (end >= 0) text = text[..end];
        if (text.StartsWith(WorldWideWeb, StringComparison.Ordinal)) text = text[WorldWideWeb.Length..];
        if (text.Length <= LongestHost) return text;
        // A cut through a surrogate pair would leave half a character, which a server does not take.
        return text[..(char.IsHighSurrogate(text[LongestHost - 1]) ? LongestHost - 1 : LongestHost)];
    }
}
