using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>Finds what identifiers name, a statement for each kind of record, however many there are.</summary>
internal sealed class ActivityReader(CallContext call, ActivityRepository activities, RowRights rights)
{
    public async Task<ActivitySet> FindAsync(ActivityIdentifier[] identifiers)
    {
        var rows = await RowsAsync(identifiers);
        var sales = Ids(identifiers, ActivityKind.Sale) is { Count: > 0 } saleIds ? await activities.SalesAsync(saleIds) : [];
        var shared = await SharedProjectsAsync(rows, sales);
        var found = new Dictionary<ActivityIdentifier, ActivityRecord>(identifiers.Length);
        foreach (var row in rows)
        {
            // Found by either key, it is one record.
            if (found.ContainsKey(new(ActivityKind.Appointment, row.AppointmentId))) continue;
            var record = new RowActivity(row, rights.On(row, shared.Contains(row.ProjectId)));
            found[new(ActivityKind.Appointment, row.AppointmentId)] = record;
            if (row.DocumentId != 0) found[new(ActivityKind.Document, row.DocumentId)] = record;
        }

        foreach (var sale in sales)
        {
            found[new(ActivityKind.Sale, sale.SaleId)] = new SaleActivity(sale, rights.On(sale, shared.Contains(sale.ProjectId)));
        }

        return InOrder(identifiers, found);
    }

    /// <summary>One row, or null when there is none that could be completed.</summary>
    public async Task<RowActivity?> FindRowAsync(int id)
    {
        var set = await FindAsync([new(ActivityKind.Appointment, id)]);
        return set.Named[0] as RowActivity;
    }

    private async Task<List<ActivityRow>> RowsAsync(ActivityIdentifier[] identifiers)
    {
        List<ActivityRow> rows = [];
        if (Ids(identifiers, ActivityKind.Appointment) is { Count: > 0 } appointmentIds) rows = await activities.AppointmentsAsync(appointmentIds);
        if (Ids(identifiers, ActivityKind.Document) is { Count: > 0 } documentIds) rows.AddRange(await activities.DocumentsAsync(documentIds));
        return rows;
    }

    // Only the rights of an external user depend on whether he shares the project (rights.md §2).
    private async ValueTask<IReadOnlySet<int>> SharedProjectsAsync(List<ActivityRow> rows, List<SaleStateRow> sales)
    {
        if (call.Caller.Type != UserType.ExternalAssociate) return EmptySet;
        HashSet<int> projects = [.. rows.Select(row => row.ProjectId), .. sales.Select(sale => sale.ProjectId)];
        projects.Remove(0);
        return projects.Count == 0 ? EmptySet : await activities.SharedProjectsAsync(projects, call.Caller.PersonId);
    }

    private static ActivitySet InOrder(ActivityIdentifier[] identifiers, Dictionary<ActivityIdentifier, ActivityRecord> found)
    {
        var named = Array.ConvertAll(identifiers, identifier => found.GetValueOrDefault(identifier));
        var records = new List<ActivityRecord>(named.Length);
        var seen = new HashSet<ActivityRecord>(ReferenceEqualityComparer.Instance);
        foreach (var record in named)
        {
            if (record is not null && seen.Add(record)) records.Add(record);
        }

        return new(named, records);
    }

    private static HashSet<int> Ids(ActivityIdentifier[] identifiers, ActivityKind kind)
    {
        var ids = new HashSet<int>();
        foreach (var identifier in identifiers)
        {
            if (identifier.Kind == kind) ids.Add(identifier.Id);
        }

        return ids;
    }

    private static IReadOnlySet<int> EmptySet { get; } = new HashSet<int>();
}
