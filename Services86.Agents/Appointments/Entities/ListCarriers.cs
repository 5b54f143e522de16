using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Rows of the small lists as carriers of this agent (appointment-entities.md §6, §11).</summary>
internal static class ListCarriers
{
    private static readonly TableRight Reading = new() { Mask = ETableRight.Select, Reason = "Missing functional right: admin-lists" };
    private static readonly TableRight Writing = new() { Mask = ETableRight.Select | ETableRight.Update | ETableRight.Insert, Reason = "" };

    public static Priority? Priority(this ListSnapshot lists, int id) =>
        id != 0 && lists.Item(ListNumber.Priority, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    /// <param name="lists">The lists.</param>
    /// <param name="id">Id of the task.</param>
    /// <param name="mayWrite">The caller administers lists.</param>
    public static TaskListItem? Task(this ListSnapshot lists, int id, bool mayWrite) =>
        lists.Tasks.TryGetValue(id, out var row) ? row.ToCarrier(mayWrite) : null;

    /// <param name="row">The task.</param>
    /// <param name="mayWrite">The caller administers lists.</param>
    public static TaskListItem ToCarrier(this TaskRow row, bool mayWrite) => new()
    {
        TableRight = mayWrite ? Writing : Reading,
        TaskListItemId = row.Id,
        Value = row.Name,
        Direction = DirectionOf(row),
        Type = TypeOf(row),
        Tooltip = row.Tooltip,
        Deleted = row.Deleted,
        IntentId = row.IntentId,
        Rank = RankOf(row),
        IsDefaultAlldayEvent = row.IsDefaultAllDay,
        IsDefaultFree = row.IsDefaultFree,
        IsDefaultPublished = row.IsDefaultPublished,
        ColorIndex = (ColorIndex)ColorOf(row),
    };

    /// <summary>Kind of a task; Unknown for one that is not there.</summary>
    public static TaskType KindOfTask(this ListSnapshot lists, int id) => lists.Tasks.TryGetValue(id, out var row) ? TypeOf(row) : TaskType.Unknown;

    /// <summary>Name of a task, deleted or not; blank for none.</summary>
    public static string NameOfTask(this ListSnapshot lists, int id) => lists.Tasks.TryGetValue(id, out var row) ? row.Name : "";

    /// <summary>The tasks of a heading, deleted ones included; none for a heading that there is not.</summary>
    public static int[] TasksUnder(this ListSnapshot lists, int headingId) =>
        lists.Headings.TryGetValue(headingId, out var heading) && heading.ListId == ListNumber.Task ? heading.Items : [];

    /// <summary>Colours 10 to 24 came with later servers; the contract ends at 9 (data/enums-in-db.md §5).</summary>
    public static short ColorOf(TaskRow row) => row.ColorIndex is >= 0 and <= 9 ? (short)row.ColorIndex : (short)0;

    public static TaskType TypeOf(TaskRow row) => row.Type is >= 0 and <= 9 ? (TaskType)row.Type : TaskType.Unknown;

    public static TaskDirection DirectionOf(TaskRow row) => row.Direction is >= 0 and <= 2 ? (TaskDirection)row.Direction : TaskDirection.Unknown;

    public static short RankOf(TaskRow row) => (short)Math.Clamp(row.Rank, short.MinValue, short.MaxValue);
}
