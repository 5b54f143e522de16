using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>Get project member appointments.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get project member appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectMemberAppointments", ReplyAction = WireNames.AppointmentActions + "GetProjectMemberAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointments(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get project member appointments by type.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="appointmentType">Appointment type.</param>
    /// <returns>Get project member appointments by type.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByType", ReplyAction = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByType(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>Get project member appointments by task.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskId">Task id.</param>
    /// <returns>Get project member appointments by task.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTask", ReplyAction = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTask(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>Get project member appointments by tasks.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskIds">Task ids.</param>
    /// <returns>Get project member appointments by tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTasks", ReplyAction = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTasks(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>Get project member appointments by task heading.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskHeadingId">Task heading id.</param>
    /// <returns>Get project member appointments by task heading.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTaskHeading", ReplyAction = WireNames.AppointmentActions + "GetProjectMemberAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTaskHeading(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
