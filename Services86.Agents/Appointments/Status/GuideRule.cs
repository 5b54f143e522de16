using Services86.Agents.Appointments.Suggested;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>
/// Completing one step of a sale guide lets a client propose the next one; several at once would leave open which. Then none of them is
/// completed (appointment-operations.md §8, ToggleAndSetActivities). Project guides propose nothing here.
/// </summary>
internal sealed class GuideRule(GuideRepository guides, GuideSteps steps)
{
    /// <returns>The rows to be left alone; none unless several of them trigger a proposal.</returns>
    public async Task<IReadOnlySet<ActivityRecord>> WithheldAsync(IReadOnlyList<ActivityRecord> records, ActivityStatus target, StatusPlan plan)
    {
        if (target != ActivityStatus.Completed) return Nothing;
        var candidates = new Dictionary<int, ActivityRecord>();
        foreach (var record in records)
        {
            if (record is RowActivity row && IsToBeCompleted(row, plan)) candidates.Add(row.Row.AppointmentId, row);
        }

        if (candidates.Count < 2) return Nothing;
        var instances = await guides.InstancesAsync(candidates.Keys);
        if (instances.Count < 2) return Nothing;
        var sequence = await steps.OfSaleTypesAsync([.. instances.Select(instance => instance.SaleTypeId).Distinct()]);
        var triggers = instances.FindAll(instance => sequence.Next(instance.SaleTypeId, instance.StepId) is { AutoSuggest: true });
        return triggers.Count < 2 ? Nothing : triggers.Select(instance => candidates[instance.AppointmentId]).ToHashSet();
    }

    private static IReadOnlySet<ActivityRecord> Nothing { get; } = new HashSet<ActivityRecord>();

    private static bool IsToBeCompleted(RowActivity row, StatusPlan plan) =>
        Completion.Of(row.State, ActivityStatus.Completed, plan.IsThreeState, plan.Now) is not null;
}
