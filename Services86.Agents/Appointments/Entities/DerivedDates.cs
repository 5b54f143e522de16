using Services86.Agents.Time;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The dates that sales and projects take from their follow-ups; in the transaction that writes those (appointment-operations.md C11).</summary>
internal sealed class DerivedDates(SaleRepository sales, MilestoneRepository milestones, WireTime time)
{
    /// <param name="rows">What was written, as it was and as it is.</param>
    public async ValueTask FollowAsync(params AppointmentRow[] rows)
    {
        var saleIds = rows.Where(row => row.SaleId != 0).Select(row => row.SaleId).ToHashSet();
        var projectIds = rows.Where(row => row is { IsMilestone: true, ProjectId: not 0 }).Select(row => row.ProjectId).ToHashSet();
        await FollowAsync(saleIds, projectIds);
    }

    /// <param name="saleIds">Sales of which a follow-up was written.</param>
    /// <param name="projectIds">Projects of which a milestone was written.</param>
    public async ValueTask FollowAsync(IReadOnlyCollection<int> saleIds, IReadOnlyCollection<int> projectIds)
    {
        if (saleIds.Count > 0) await sales.RecomputeDueAsync(saleIds);
        if (projectIds.Count > 0) await milestones.RecomputeAsync(projectIds, time.Now);
    }
}
