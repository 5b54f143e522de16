namespace Services86.Data.Contacts;

/// <summary>Where all spellings of a number lie in the index of the numbers, whose ASCII letters are in lower case and which is sorted by bytes.</summary>
/// <param name="From">The first one.</param>
/// <param name="To">The last one.</param>
internal readonly record struct NumberRange(string From, string To)
{
    private const string LastCharacter = "\U0010FFFF";

    /// <summary>One place for a number in ASCII; other letters have two places each, so the range is all that begins as the number does before them.</summary>
    public static NumberRange Of(string number)
    {
        var known = new string([.. number.TakeWhile(char.IsAscii).Select(char.ToLowerInvariant)]);
        return new(known, known.Length == number.Length ? known : known + LastCharacter);
    }
}
