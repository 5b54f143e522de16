using Services86.Data.Appointments;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>Everything the demo data will write, collected first so that rows can refer to each other.</summary>
internal sealed class DemoRecords
{
    public List<DemoContactRow> Contacts { get; } = [];

    public List<DemoPersonRow> Persons { get; } = [];

    public List<DemoPointRow> Points { get; } = [];

    public List<DemoAddressRow> Addresses { get; } = [];

    public List<DemoProjectRow> Projects { get; } = [];

    public List<DemoMemberRow> Members { get; } = [];

    public List<DemoSaleRow> Sales { get; } = [];

    public List<RecurrenceRuleRow> Rules { get; } = [];

    public List<DemoDocumentRow> Documents { get; } = [];

    public List<DemoAppointmentRow> Appointments { get; } = [];

    /// <summary>The companies that are not in the recycle bin.</summary>
    public IEnumerable<DemoContactRow> LiveContacts => Contacts.Where(contact => contact.DeletedAt is null);

    /// <summary>The persons of a company, in order; empty for one without.</summary>
    public IReadOnlyList<DemoPersonRow> PersonsOf(int contactId) => [.. Persons.Where(person => person.ContactId == contactId)];

    /// <summary>One of the persons of a company, null where it has none.</summary>
    public int? AnyPersonOf(int contactId, int number) =>
        PersonsOf(contactId) is { Count: > 0 } persons ? persons[number % persons.Count].PersonId : null;
}
