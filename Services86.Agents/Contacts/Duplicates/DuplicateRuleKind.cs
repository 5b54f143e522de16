namespace Services86.Agents.Contacts.Duplicates;

/// <summary>A way in which companies can be duplicates of each other (contact-operations.md §16, §18, §22).</summary>
/// <param name="Name">Wire name; also the key of its switch.</param>
/// <param name="DisplayName">For users.</param>
/// <param name="DisplayTooltip">One sentence on what it compares.</param>
/// <param name="DisablingPreference">Key in section Functions that turns it off, whatever its switch says; blank for none.</param>
internal sealed record DuplicateRuleKind(string Name, string DisplayName, string DisplayTooltip, string DisablingPreference)
{
    public static DuplicateRuleKind EqualName { get; } = new(
        "ContactNameDuplicateRule",
        "Company name",
        "Finds companies with the same name, whatever their department.",
        "DisableDuplicateCheckContact");

    public static DuplicateRuleKind SimilarName { get; } = new(
        "ContactSoundExDuplicateRule",
        "Similar company name",
        "Finds companies with a name that sounds alike.",
        "DisableSoundexCheckContact");

    /// <summary>Of an operation of its own: neither listed nor switched.</summary>
    public static DuplicateRuleKind NameAndDepartment { get; } = new(
        "ContactNameDepartmentDuplicateRule",
        "Company name and department",
        "Finds companies with the same name and the same department.",
        "");

    /// <summary>The rules that are listed, can be switched and run together, in the order in which they run.</summary>
    public static IReadOnlyList<DuplicateRuleKind> Switchable { get; } = [EqualName, SimilarName];

    /// <summary>A rule of ours by its exact name; null for another one.</summary>
    public static DuplicateRuleKind? Find(string? name) =>
        name == NameAndDepartment.Name ? NameAndDepartment : Switchable.FirstOrDefault(rule => rule.Name == name);
}
