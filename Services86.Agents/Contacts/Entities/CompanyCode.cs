namespace Services86.Agents.Contacts.Entities;

/// <summary>The code (Number1) suggested for a new company: its name without blanks, cut short. Need not be unique (contact-operations.md §2).</summary>
internal static class CompanyCode
{
    private const int Length = 8;

    public static string Suggest(string name)
    {
        var letters = string.Concat(name.Where(letter => !char.IsWhiteSpace(letter)).Take(Length));
        // A cut through a surrogate pair would leave half a character.
        return letters.Length > 0 && char.IsHighSurrogate(letters[^1]) ? letters[..^1] : letters;
    }
}
