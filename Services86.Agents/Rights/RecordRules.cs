namespace Services86.Agents.Rights;

/// <summary>Which rules of a record took something from what the role grants (rights.md §5).</summary>
[Flags]
internal enum RecordRules
{
    None = 0,
    OwnsUsers = 1,
    LicenceOwner = 2,
    PersonIsUser = 4,
    Private = 8,
    Invitation = 16,
    Completed = 32,
    Unpublished = 64,
}
