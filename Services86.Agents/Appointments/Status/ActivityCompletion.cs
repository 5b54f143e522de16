using Services86.Agents.Appointments.Entities;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Status;

/// <summary>Gives many activities one status, all or nothing (appointment-rules.md §6.2): existence first, then rights, then one transaction of bulk writes.</summary>
internal sealed class ActivityCompletion(
    CallContext call, Session session, ListStore lists, ActivityRepository activities, SaleRepository saleDates, RowRights rights, WireTime time)
{
    private const string Member = "Completed";

    public async Task SetAsync(ActivityIdentifier[] identifiers, ActivityStatus wanted)
    {
        await session.BeginAsync();
        var (rows, sales) = await LoadAsync(identifiers);
        if (rows is null || sales is null) return;
        foreach (var row in rows) Sentry.DemandWrite(await rights.OnAsync(row), Member);
        foreach (var sale in sales) Sentry.DemandWrite(rights.On(sale), Member);
        if (await WriteAsync(rows, sales, wanted)) await session.CommitAsync();
        else session.Rollback();
    }

    // One record only once, whichever key names it. Null when one of them is missing: then nothing is changed, and that is no error.
    private async Task<(IReadOnlyCollection<ActivityRow>? Rows, IReadOnlyCollection<SaleStateRow>? Sales)> LoadAsync(ActivityIdentifier[] identifiers)
    {
        var appointmentIds = Ids(identifiers, ActivityKind.Appointment);
        var documentIds = Ids(identifiers, ActivityKind.Document);
        var saleIds = Ids(identifiers, ActivityKind.Sale);
        var found = appointmentIds.Count > 0 ? await activities.AppointmentsAsync(appointmentIds) : [];
        var documents = documentIds.Count > 0 ? await activities.DocumentsAsync(documentIds) : [];
        var sales = saleIds.Count > 0 ? await activities.SalesAsync(saleIds) : [];
        if (found.Count < appointmentIds.Count || documents.Count < documentIds.Count || sales.Count < saleIds.Count)
        {
            session.Rollback();
            return default;
        }

        var rows = new Dictionary<int, ActivityRow>(found.Count + documents.Count);
        foreach (var row in found) rows[row.AppointmentId] = row;
        foreach (var row in documents) rows[row.AppointmentId] = row;
        return (rows.Values, sales);
    }

    private async Task<bool> WriteAsync(IReadOnlyCollection<ActivityRow> rows, IReadOnlyCollection<SaleStateRow> sales, ActivityStatus wanted)
    {
        var isThreeState = new CallerPreferences(await lists.CurrentAsync(call.Cancellation), call.Caller.AssociateId).IsThreeState;
        var now = time.Now;
        var changes = new List<(ActivityRow Row, StatusChange Change)>(rows.Count);
        foreach (var row in rows)
        {
            var state = new StatusState((AppointmentType)row.Type, (AppointmentStatus)row.Status, row.StartAt);
            if (Completion.Of(state, wanted, isThreeState, now) is { } change) changes.Add((row, change));
        }

        var changedSales = new List<int>(sales.Count);
        var done = 0;
        foreach (var sale in sales)
        {
            if (Completion.OfSale(sale.Done, wanted) is not { } change) continue;
            changedSales.Add(sale.SaleId);
            done = change;
        }

        if (changes.Count == 0 && changedSales.Count == 0) return false;
        await WriteRowsAsync(changes, now);
        if (changedSales.Count > 0) await activities.SetSalesAsync(changedSales, done, time.UtcNow, By);
        var due = DueSales(changes, changedSales);
        if (due.Count > 0) await saleDates.RecomputeDueAsync(due);
        return true;
    }

    private async Task WriteRowsAsync(List<(ActivityRow Row, StatusChange Change)> changes, WallClock now)
    {
        var refused = changes.FindAll(item => item.Change.WithdrawsRefusal && item.Row.MasterId != 0);
        if (refused.Count > 0)
        {
            int[] masters = [.. refused.Select(item => item.Row.MasterId).Distinct()];
            await activities.WithdrawRefusalsAsync(refused.ConvertAll(item => item.Row.AppointmentId), masters, time.UtcNow, By);
        }

        if (With(AppointmentStatus.Completed) is { Count: > 0 } completed) await activities.CompleteAsync(completed, now, time.UtcNow, By);
        if (With(AppointmentStatus.Started) is { Count: > 0 } started) await activities.ReopenAsync(started, (short)AppointmentStatus.Started, time.UtcNow, By);
        if (With(AppointmentStatus.NotStarted) is { Count: > 0 } open) await activities.ReopenAsync(open, (short)AppointmentStatus.NotStarted, time.UtcNow, By);

        List<int> With(AppointmentStatus status) => changes.FindAll(item => item.Change.Status == status).ConvertAll(item => item.Row.AppointmentId);
    }

    private int By => call.Caller.AssociateId;

    // Documents are no follow-ups: they do not move the next due date of their sale (appointment-rules.md §11).
    private static HashSet<int> DueSales(List<(ActivityRow Row, StatusChange Change)> changes, List<int> sales)
    {
        var due = new HashSet<int>(sales);
        foreach (var (row, _) in changes)
        {
            if (row.SaleId != 0 && !RowType.IsDocument((AppointmentType)row.Type)) due.Add(row.SaleId);
        }

        return due;
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
