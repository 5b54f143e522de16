using Services86.Agents.Directory;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Lists;

/// <summary>The names that a page shows, by id: blank for nothing, a deleted record and one that the caller may not read.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<int, NeighbourRow> _contacts = [];
    private readonly Dictionary<int, NeighbourRow> _persons = [];
    private readonly Dictionary<int, NeighbourRow> _projects = [];
    private readonly Dictionary<int, NeighbourRow> _sales = [];

    public string Contact(int id) => _contacts.TryGetValue(id, out var row) ? row.Name : "";

    public string Department(int id) => _contacts.TryGetValue(id, out var row) ? row.Department : "";

    public string Person(int id) => _persons.TryGetValue(id, out var row) ? RecordNames.Person(row.Name, row.MiddleName, row.LastName) : "";

    /// <summary>The full name with titles.</summary>
    public string FormalName(int id) => _persons.TryGetValue(id, out var row) ? RecordNames.Formal(row.MrMrs, row.Salutation, Person(id)) : "";

    public string Project(int id) => _projects.TryGetValue(id, out var row) ? row.Name : "";

    /// <summary>The heading.</summary>
    public string Sale(int id) => _sales.TryGetValue(id, out var row) ? row.Name : "";

    public void Add(NeighbourRow row) => Of(row.Table).Add(row.Id, row);

    private Dictionary<int, NeighbourRow> Of(SentryTable table) => table switch
    {
        SentryTable.Contact => _contacts,
        SentryTable.Person => _persons,
        SentryTable.Project => _projects,
        _ => _sales,
    };
}
