namespace Services86.Agents.Errors;

/// <summary>A carrier breaks a rule of saving; one entry per member.</summary>
internal sealed class SoValidationException : SoException
{
    /// <param name="member">Wire name of the member, such as <c>Name</c>.</param>
    /// <param name="text">What is wrong and what would be right.</param>
    public SoValidationException(string member, string text)
        : base(Told(member, text), Fact(member, text)) { }

    /// <param name="findings">Member and text of each finding, in the order in which they were made.</param>
    public SoValidationException(IReadOnlyCollection<KeyValuePair<string, string>> findings)
        : base(string.Join("; ", findings.Select(finding => Told(finding.Key, finding.Value))), [.. findings]) { }

    // A text that names its member already ("Name is mandatory") stands alone.
    private static string Told(string member, string text) =>
        text.StartsWith(member, StringComparison.Ordinal) ? text : $"{member}: {text}";
}
