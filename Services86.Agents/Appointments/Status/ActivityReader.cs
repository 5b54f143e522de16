using Services86.Agents.Appointments.Entities;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>Finds what identifiers name, a statement for each kind of record, however many there are.</summary>
internal sealed class ActivityReader(ActivityRepository activities, RowRights rights)
{
    public async Task<ActivitySet> FindAsync(ActivityIdentifier[] identifiers)
    {
        var rows = await RowsAsync(identifiers);
        var sales = Ids(identifiers, ActivityKind.Sale) is { Count: > 0 } saleIds ? await activities.SalesAsync(saleIds) : [];
        var found = new Dictionary<ActivityIdentifier, ActivityRecord>(identifiers.Length);
        foreach (var row in rows)
        {
            // Found by either key, it is one record.
            if (found.ContainsKey(new(ActivityKind.Appointment, row.AppointmentId))) continue;
            var record = new RowActivity(row, await rights.OnAsync(row));
            found[new(ActivityKind.Appointment, row.AppointmentId)] = record;
            if (row.DocumentId != 0) found[new(ActivityKind.Document, row.DocumentId)] = record;
        }

        foreach (var sale in sales)
        {
            found[new(ActivityKind.Sale, sale.SaleId)] = new SaleActivity(sale, await rights.OnAsync(sale));
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
}
