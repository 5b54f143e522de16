namespace Services86.Agents.Appointments.Entities;

/// <summary>A link that leads to the web. It has no record, so its relation keeps both texts: the address and, on a second line, what somebody wrote about it.</summary>
internal readonly record struct WebAddress(string Address, string Description)
{
    private const char Line = '\n';

    /// <summary>Longest address.</summary>
    public const int Length = 1023;

    /// <summary>An address that can be stored: not blank, not too long, on one line.</summary>
    public bool IsValid => Address.Length is > 0 and <= Length && !Address.Contains(Line, StringComparison.Ordinal);

    public static WebAddress Parse(string comment)
    {
        var end = comment.IndexOf(Line, StringComparison.Ordinal);
        return end < 0 ? new(comment, "") : new(comment[..end], comment[(end + 1)..]);
    }

    /// <summary>As the relation stores it.</summary>
    public override string ToString() => Description.Length == 0 ? Address : Address + Line + Description;
}
