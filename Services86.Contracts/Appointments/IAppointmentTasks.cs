using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment tasks.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentTasks
{
    /// <summary>Get my tasks.</summary>
    /// <param name="count">Count.</param>
    /// <returns>Get my tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetMyTasks", ReplyAction = WireNames.AppointmentActions + "GetMyTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyTasks([MessageParameter(Name = "Count")] int count);

    /// <summary>Get person tasks.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get person tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonTasks", ReplyAction = WireNames.AppointmentActions + "GetPersonTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonTasks([MessageParameter(Name = "PersonId")] int personId, [MessageParameter(Name = "Count")] int count);

    /// <summary>Create default task list item.</summary>
    /// <returns>Create default task list item.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultTaskListItem", ReplyAction = WireNames.AppointmentActions + "CreateDefaultTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem> CreateDefaultTaskListItem();

    /// <summary>Get task list item.</summary>
    /// <param name="taskListItemId">Task list item id.</param>
    /// <returns>Get task list item.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetTaskListItem", ReplyAction = WireNames.AppointmentActions + "GetTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem?> GetTaskListItem([MessageParameter(Name = "TaskListItemId")] int taskListItemId);

    /// <summary>Get task list items.</summary>
    /// <param name="includeDeleted">Include deleted.</param>
    /// <returns>Get task list items.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetTaskListItems", ReplyAction = WireNames.AppointmentActions + "GetTaskListItemsResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem[]> GetTaskListItems([MessageParameter(Name = "IncludeDeleted")] bool includeDeleted);

    /// <summary>Save task list item.</summary>
    /// <param name="taskListItem">Task list item.</param>
    /// <returns>Save task list item.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "SaveTaskListItem", ReplyAction = WireNames.AppointmentActions + "SaveTaskListItemResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<TaskListItem> SaveTaskListItem([MessageParameter(Name = "TaskListItem")] TaskListItem? taskListItem);
}
