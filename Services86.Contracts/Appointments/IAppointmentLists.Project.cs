using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>Get project appointments.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get project appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectAppointments", ReplyAction = WireNames.AppointmentActions + "GetProjectAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectAppointments(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get project appointments by type.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="appointmentType">Appointment type.</param>
    /// <returns>Get project appointments by type.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectAppointmentsByType", ReplyAction = WireNames.AppointmentActions + "GetProjectAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectAppointmentsByType(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>Get project appointments by task.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskId">Task id.</param>
    /// <returns>Get project appointments by task.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectAppointmentsByTask", ReplyAction = WireNames.AppointmentActions + "GetProjectAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectAppointmentsByTask(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>Get project appointments by tasks.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskIds">Task ids.</param>
    /// <returns>Get project appointments by tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectAppointmentsByTasks", ReplyAction = WireNames.AppointmentActions + "GetProjectAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectAppointmentsByTasks(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>Get project appointments by task heading.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskHeadingId">Task heading id.</param>
    /// <returns>Get project appointments by task heading.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectAppointmentsByTaskHeading", ReplyAction = WireNames.AppointmentActions + "GetProjectAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectAppointmentsByTaskHeading(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
