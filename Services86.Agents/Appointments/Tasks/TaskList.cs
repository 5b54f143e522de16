using Services86.Agents.Appointments.Entities;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>The list of tasks, read and administered (appointment-operations.md §12).</summary>
/// <remarks>
/// Whoever edits the list looks at it at once, and not always by way of the host that saved it: these reads ask the database whether it has changed,
/// while everything else that shows a task's name learns of it within a second (ADR 7).
/// </remarks>
internal sealed class TaskList(CallContext call, Session session, ListStore lists, TaskRepository tasks, Sentry sentry)
{
    /// <summary>An item, deleted or not; null for none.</summary>
    public async Task<TaskListItem?> FindAsync(int id) => (await lists.LatestAsync(call.Cancellation)).Task(id, sentry.AdministersLists);

    /// <summary>By rank, then name.</summary>
    public async Task<TaskListItem[]> AllAsync(bool includeDeleted)
    {
        var snapshot = await lists.LatestAsync(call.Cancellation);
        var mayWrite = sentry.AdministersLists;
        return
        [
            .. snapshot.TasksInOrder
                .Where(row => includeDeleted || !row.Deleted)
                .OrderBy(row => row.Rank)
                .ThenBy(row => row.Name.ToUpperInvariant(), StringComparer.Ordinal)
                .ThenBy(row => row.Id)
                .Select(row => row.ToCarrier(mayWrite)),
        ];
    }

    /// <summary>Stores an item. Names stay unique, since two changes of the lists never run side by side: each moves the one change counter.</summary>
    public async Task<TaskListItem> SaveAsync(TaskListItem? sent)
    {
        if (sent is null) throw SoInvalidArgumentException.For("TaskListItem", null, "an item");
        await session.BeginAsync();
        var all = await tasks.AllAsync();
        var stored = sent.TaskListItemId == 0
            ? null
            : all.Find(row => row.Id == sent.TaskListItemId) ?? throw new SoNotFoundException("task", sent.TaskListItemId);
        sentry.DemandListAdministration("task", sent.TaskListItemId);
        var row = TaskEdit.Apply(stored, sent, all);
        if (row == stored)
        {
            session.Rollback();
            return row.ToCarrier(mayWrite: true);
        }

        if (stored is null) row = row with { Id = await tasks.InsertAsync(row) };
        else await tasks.UpdateAsync(row);
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        await lists.InvalidateAsync();
        return row.ToCarrier(mayWrite: true);
    }
}
