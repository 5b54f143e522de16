using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Which rows of a list are wanted: one type, some tasks, or all (appointment-operations.md §4).</summary>
internal readonly record struct ListFilter
{
    private int? HeadingId { get; init; }

    public static ListFilter All => default;

    /// <summary>Nothing can fit, whatever is stored.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>0 for any.</summary>
    public short Type { get; private init; }

    /// <summary>Null for any.</summary>
    public int[]? Tasks { get; private init; }

    // Only follow-ups are listed, so a type that is none finds nothing (A35).
    public static ListFilter OfType(AppointmentType type) =>
        new() { Type = (short)type, IsEmpty = type != AppointmentType.Unknown && !RowType.IsFollowUp(type) };

    public static ListFilter OfTask(int taskId) => OfTasks(taskId == 0 ? [] : [taskId]);

    public static ListFilter OfTasks(int[]? taskIds) => new() { Tasks = taskIds ?? [], IsEmpty = taskIds is null or { Length: 0 } };

    public static ListFilter OfHeading(int headingId) => new() { HeadingId = headingId };

    /// <summary>With the tasks of the heading, deleted ones included, in place of the heading.</summary>
    public ListFilter Resolve(ListSnapshot lists) => HeadingId is { } heading ? OfTasks(lists.TasksUnder(heading)) : this;
}
