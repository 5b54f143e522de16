namespace Services86.Agents.Contacts.Entities;

/// <summary>Settings of a number series (contact-operations.md §23).</summary>
[Flags]
internal enum CounterFlags
{
    None = 0,
    Allocate = 1,
    Unique = 2,
    ReadOnly = 4,
    AllowBlank = 8,
}
