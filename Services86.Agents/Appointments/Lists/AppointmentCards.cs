using Services86.Agents.Appointments.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Pages of rows as short carriers: the names of other records come in one statement, those of lists from memory.</summary>
internal sealed class AppointmentCards(CallContext call, DirectoryStore directories, RowPage pages, Neighbours neighbours, WireTime time)
{
    /// <summary>A page that leaves out what may not be read in full.</summary>
    public async Task<Appointment[]> ListAsync(int count, Func<int, Task<List<AppointmentListRow>>> read) =>
        await CarriersAsync(await pages.FillAsync(count, showsBlocks: false, read));

    /// <summary>A page that shows private rows of others as blocks of time.</summary>
    public async Task<Appointment[]> DiaryAsync(int count, Func<int, Task<List<AppointmentListRow>>> read) =>
        await CarriersAsync(await pages.FillAsync(count, showsBlocks: true, read));

    /// <summary>The rows of ids in the order of the ids, each once.</summary>
    /// <param name="ids">Ids as they were asked for.</param>
    /// <param name="showsBlocks">Rows of which only start and end may be seen are shown as such; otherwise they are left out.</param>
    /// <param name="read">Reads those that are there, in any order.</param>
    public async Task<Appointment[]> PickedAsync(int[] ids, bool showsBlocks, Func<int[], Task<List<AppointmentListRow>>> read)
    {
        int[] wanted = [.. ids.Where(id => id > 0).Distinct()];
        if (wanted.Length == 0) return [];
        var found = (await read(wanted)).ToDictionary(row => row.AppointmentId);
        AppointmentListRow[] rows = [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
        return await CarriersAsync(await pages.JudgeAsync(rows, rows.Length, showsBlocks));
    }

    /// <summary>The rows in their order.</summary>
    public async Task<Appointment[]> CarriersAsync(List<JudgedRow> page)
    {
        if (page.Count == 0) return [];
        var names = await neighbours.NamesAsync(page);
        var directory = await directories.CurrentAsync(call.Cancellation);
        var isThreeState = new CallerPreferences(directory.Lists, call.Caller.AssociateId).IsThreeState;
        var right = new TableRight();
        var carriers = new Appointment[page.Count];
        for (var i = 0; i < carriers.Length; i++)
        {
            right = RightOf(page[i].Right, right);
            carriers[i] = Carrier(page[i], right, names, directory, isThreeState);
        }

        return carriers;
    }

    // Neighbours on a page mostly have the same rights, and carriers are only written out: they share them.
    private static TableRight RightOf(in RecordRight right, TableRight last) =>
        right.Mask == last.Mask && right.Reason == last.Reason ? last : right.ToCarrier();

    private Appointment Carrier(in JudgedRow judged, TableRight right, PageNames names, DirectoryCarriers directory, bool isThreeState)
    {
        var row = judged.Row;
        var isMasterMine = row.MasterId != 0 && (row.IsSlave ? row.MasterAssociateId : row.AssociateId) == call.Caller.AssociateId;
        if (!judged.Right.CanRead) return row.ToFilteredCarrier(isMasterMine, right, time);
        directory.Lists.Tasks.TryGetValue(row.TaskId, out var task);
        return row.ToCarrier(
            new()
            {
                Contact = names.Contact(row.ContactId),
                Person = names.Person(row.PersonId),
                Project = names.Project(row.ProjectId),
                Sale = names.Sale(row.SaleId),
                Priority = directory.Lists.ItemName(ListNumber.Priority, row.PriorityId),
                Task = task?.Name ?? "",
                TaskType = directory.Lists.KindOfTask(row.TaskId),
                TaskColor = task is null ? (short)0 : ListCarriers.ColorOf(task),
                Owner = directory.Associate(row.AssociateId),
                CreatedBy = directory.Associate(row.CreatedBy),
                AssignedBy = directory.Associate(row.AssignedBy),
                IsMasterMine = isMasterMine,
                IsThreeState = isThreeState,
            },
            right,
            time).Readable(judged.Right);
    }
}
