using Services86.Agents.Appointments.Entities;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Lists;

/// <summary>The records around rows, judged: their names for a page, and whether lists may start from them.</summary>
internal sealed class Neighbours(NeighbourRepository neighbours, Sentry sentry, RowRights rights)
{
    /// <summary>Names for the rows that are shown in full, in one statement.</summary>
    public async Task<PageNames> NamesAsync(IReadOnlyList<JudgedRow> page)
    {
        HashSet<int> contacts = [], persons = [], projects = [], sales = [];
        foreach (var (row, right) in page)
        {
            if (!right.CanRead) continue;
            if (row.ContactId != 0) contacts.Add(row.ContactId);
            if (row.PersonId != 0) persons.Add(row.PersonId);
            if (row.ProjectId != 0) projects.Add(row.ProjectId);
            if (row.SaleId != 0) sales.Add(row.SaleId);
        }

        var names = new PageNames();
        if (contacts.Count + persons.Count + projects.Count + sales.Count == 0) return names;
        foreach (var row in await neighbours.NamesAsync([.. contacts], [.. persons], [.. projects], [.. sales]))
        {
            var right = await RightOnAsync(row);
            if (right.CanRead) names.Add(Shown(row, right));
        }

        return names;
    }

    /// <summary>The caller's right on a company; null when there is none.</summary>
    public Task<RecordRight?> RightOnContactAsync(int id) => FirstAsync(neighbours.NamesAsync([id], [], [], []));

    /// <summary>The caller's right on a project; null when there is none.</summary>
    public Task<RecordRight?> RightOnProjectAsync(int id) => FirstAsync(neighbours.NamesAsync([], [], [id], []));

    private async Task<RecordRight?> FirstAsync(Task<List<NeighbourRow>> found) => await found is [var row, ..] ? await RightOnAsync(row) : null;

    // Preferences may hide single members (rights.md §10).
    private static NeighbourRow Shown(NeighbourRow row, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return row;
        return row.Table switch
        {
            SentryTable.Contact => row with
            {
                Name = right.CanReadMember("Name") ? row.Name : "",
                Department = right.CanReadMember("Department") ? row.Department : "",
            },
            SentryTable.Person => row with
            {
                Name = right.CanReadMember("Firstname") ? row.Name : "",
                MiddleName = right.CanReadMember("MiddleName") ? row.MiddleName : "",
                LastName = right.CanReadMember("Lastname") ? row.LastName : "",
                MrMrs = right.CanReadMember("Mrmrs") ? row.MrMrs : "",
                Salutation = right.CanReadMember("Salutation") ? row.Salutation : "",
            },
            _ => row,
        };
    }

    private async ValueTask<RecordRight> RightOnAsync(NeighbourRow row)
    {
        var sharesProject = await rights.SharesProjectAsync(row.ProjectId);
        var owner = new Ownership(row.AssociateId, row.UserGroupId, row.ContactId, sharesProject);
        return row.Table switch
        {
            SentryTable.Contact => sentry.OfContact(new(row.Id, owner)),
            SentryTable.Person => sentry.OfPerson(new(row.Id, owner)),
            SentryTable.Sale => sentry.OfSale(new(row.Id, owner) { Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId) }),
            _ => sentry.OfProject(row.Id, owner, row.IsPublished),
        };
    }
}
