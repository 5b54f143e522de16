using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Check lists, and the list Task of kinds of activity.</summary>
/// <remarks>Source: appointment-operations.md §5, §12.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentTasks
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns the caller's check list: open to-dos due until the look-ahead of the preference (21 days by default), overdue appointments,
    /// and what was completed today.
    /// </summary>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, by date, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetMyTasks", ReplyAction = Actions + "GetMyTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyTasks([MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the check list of a person's user: open to-dos due until the look-ahead of the preference, overdue appointments, and what was
    /// completed today. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not see (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, by date, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetPersonTasks", ReplyAction = Actions + "GetPersonTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonTasks([MessageParameter(Name = "PersonId")] int personId, [MessageParameter(Name = "Count")] int count);

    /// <summary>Returns a new, unsaved row for list Task: an appointment without direction, all flags off. Nothing is written.</summary>
    /// <returns>The unsaved item, TaskListItemId 0.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §12.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultTaskListItem", ReplyAction = Actions + "CreateDefaultTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem> CreateDefaultTaskListItem();

    /// <summary>Returns one row of list Task, deleted ones too; a missing one gives nil.</summary>
    /// <param name="taskListItemId">Id of the item.</param>
    /// <returns>The item, or nil.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §12.</remarks>
    [OperationContract(Action = Actions + "GetTaskListItem", ReplyAction = Actions + "GetTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem?> GetTaskListItem([MessageParameter(Name = "TaskListItemId")] int taskListItemId);

    /// <summary>Returns the rows of list Task, by rank and name.</summary>
    /// <param name="includeDeleted">True adds the deleted items.</param>
    /// <returns>The items, never nil.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §12.</remarks>
    [OperationContract(Action = Actions + "GetTaskListItems", ReplyAction = Actions + "GetTaskListItemsResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem[]> GetTaskListItems([MessageParameter(Name = "IncludeDeleted")] bool includeDeleted);

    /// <summary>
    /// Inserts (id 0) or updates a row of list Task and returns it as read again. Refuses a blank, too long or already used name and a type
    /// or direction SaintAll (SoValidationException), a nil item (SoInvalidArgumentException), a missing one (SoNotFoundException) and
    /// callers without the right to edit lists (SoSentryException).
    /// </summary>
    /// <param name="taskListItem">
    /// The item: name unique without regard to case and at most 239 characters, tooltip 254; rank 0 on insert puts it last.
    /// </param>
    /// <returns>The item as stored.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §12.</remarks>
    [OperationContract(Action = Actions + "SaveTaskListItem", ReplyAction = Actions + "SaveTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem> SaveTaskListItem([MessageParameter(Name = "TaskListItem")] TaskListItem? taskListItem);
}
