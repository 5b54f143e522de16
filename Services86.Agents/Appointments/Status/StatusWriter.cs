using Services86.Agents.Appointments.Entities;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Status;

/// <summary>Ends the transaction of a status call: writes the plan in bulk and stores it, or undoes it when there is nothing to write.</summary>
internal sealed class StatusWriter(CallContext call, Session session, ActivityRepository activities, DerivedDates derived, WireTime time)
{
    public async Task FinishAsync(StatusPlan plan)
    {
        if (plan.IsEmpty)
        {
            session.Rollback();
            return;
        }

        await WriteRowsAsync(plan);
        await WriteSalesAsync(plan);
        int[] milestones = [.. plan.Rows.Select(item => item.Row).Where(row => row is { IsMilestone: true, ProjectId: not 0 }).Select(row => row.ProjectId).Distinct()];
        await derived.FollowAsync(DueSales(plan), milestones);
        await session.CommitAsync();
    }

    private async Task WriteRowsAsync(StatusPlan plan)
    {
        var refused = plan.Rows.FindAll(item => item.Change.WithdrawsRefusal && item.Row.MasterId != 0);
        if (refused.Count > 0) await activities.WithdrawRefusalsAsync(refused.ConvertAll(item => item.Row), time.UtcNow, By);
        foreach (var group in plan.Rows.GroupBy(item => item.Change.Status, item => item.Row.AppointmentId))
        {
            int[] ids = [.. group];
            if (group.Key == AppointmentStatus.Completed) await activities.CompleteAsync(ids, plan.Now, time.UtcNow, By);
            else await activities.ReopenAsync(ids, (short)group.Key, time.UtcNow, By);
        }
    }

    private async Task WriteSalesAsync(StatusPlan plan)
    {
        foreach (var group in plan.Sales.GroupBy(sale => sale.Done, sale => sale.SaleId))
        {
            await activities.SetSalesAsync([.. group], group.Key, time.UtcNow, By);
        }
    }

    private int By => call.Caller.AssociateId;

    // Documents are no follow-ups: they do not move the next due date of their sale (appointment-rules.md §11).
    private static HashSet<int> DueSales(StatusPlan plan)
    {
        var due = new HashSet<int>(plan.Sales.Count + plan.Rows.Count);
        foreach (var (saleId, _) in plan.Sales) due.Add(saleId);
        foreach (var (row, _) in plan.Rows)
        {
            if (row.SaleId != 0 && !RowType.IsDocument((AppointmentType)row.Type)) due.Add(row.SaleId);
        }

        return due;
    }
}
