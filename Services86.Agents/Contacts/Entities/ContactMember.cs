namespace Services86.Agents.Contacts.Entities;

/// <summary>One writable member of a company.</summary>
/// <param name="Name">Wire name.</param>
/// <param name="Value">What is compared to know whether it changes.</param>
/// <param name="Take">The first company with this member of the second one.</param>
internal sealed record ContactMember(string Name, Func<ContactRecord, object?> Value, Func<ContactRecord, ContactRecord, ContactRecord> Take)
{
    /// <summary>Whether the member is as in a new company.</summary>
    public Func<ContactRecord, bool> IsBlank { get; init; } = record => Equals(Value(record), Value(ContactRecord.New));
}
