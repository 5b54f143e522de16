using Services86.Agents.Appointments.Entities;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Status;

/// <summary>
/// Gives many activities one status or toggles them, all or nothing (appointment-rules.md §6.2): existence first, then rights, then one
/// transaction of bulk writes.
/// </summary>
internal sealed class ActivityCompletion(
    CallContext call, Session session, ListStore lists, ActivityReader activities, GuideRule guides, StatusWriter writer, WireTime time)
{
    /// <summary>A missing record leaves all of them as they are, and that is no error.</summary>
    public async Task SetAsync(ActivityIdentifier[] identifiers, ActivityStatus wanted)
    {
        var plan = await BeginAsync();
        var set = await activities.FindAsync(identifiers);
        if (set.IsComplete)
        {
            set.DemandWrite();
            foreach (var record in set.Records) record.Set(wanted, plan);
        }

        await writer.FinishAsync(plan);
    }

    /// <summary>Toggles each record on its own.</summary>
    /// <returns>How the first one reads then; a missing one reads NotStarted.</returns>
    public async Task<ActivityStatus> ToggleAsync(ActivityIdentifier[] identifiers)
    {
        var plan = await BeginAsync();
        var set = await activities.FindAsync(identifiers);
        set.DemandWrite();
        var result = ActivityStatus.NotStarted;
        foreach (var record in set.Records)
        {
            var after = record.Set(record.Toggled(plan.IsThreeState), plan);
            if (ReferenceEquals(record, set.Named[0])) result = after;
        }

        await writer.FinishAsync(plan);
        return result;
    }

    /// <summary>Toggles the first record and sets the others to its result.</summary>
    /// <returns>For each identifier whether its record was left alone although it was to be changed.</returns>
    public async Task<bool[]> ToggleAndSetAsync(ActivityIdentifier[] identifiers)
    {
        var plan = await BeginAsync();
        var set = await activities.FindAsync(identifiers);
        if (set.Named[0] is not { } first)
        {
            await writer.FinishAsync(plan);
            return Array.ConvertAll(identifiers, _ => true);
        }

        set.DemandWrite();
        var target = first.Toggled(plan.IsThreeState);
        var withheld = await guides.WithheldAsync(set.Records, target, plan);
        foreach (var record in set.Records)
        {
            if (!withheld.Contains(record)) record.Set(target, plan);
        }

        await writer.FinishAsync(plan);
        return Array.ConvertAll(set.Named, record => record is null || withheld.Contains(record) || !record.Takes(target));
    }

    /// <summary>Toggles the stored status of one row: completed becomes started, everything else completed.</summary>
    /// <returns>The status then; UnknownOrPostIt for a missing row.</returns>
    public async Task<AppointmentStatus> ToggleRowAsync(int id)
    {
        var plan = await BeginAsync();
        var found = await activities.FindRowAsync(id);
        found?.DemandWrite();
        var state = found?.State ?? default;
        if (found is not null && Completion.Toggle(state, plan.Now) is { } change)
        {
            plan.Rows.Add((found.Row, change));
            state = state with { Status = change.Status };
        }

        await writer.FinishAsync(plan);
        return state.Status;
    }

    private async Task<StatusPlan> BeginAsync()
    {
        var preferences = new CallerPreferences(await lists.CurrentAsync(call.Cancellation), call.Caller.AssociateId);
        await session.BeginAsync();
        return new(preferences.IsThreeState, time.Now);
    }
}
