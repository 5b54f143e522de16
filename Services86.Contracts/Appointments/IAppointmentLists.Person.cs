using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>Get person appointments.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="includeProjectAppointments">Include project appointments.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get person appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonAppointments", ReplyAction = WireNames.AppointmentActions + "GetPersonAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointments(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get person appointments by type.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="includeProjectAppointments">Include project appointments.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="appointmentType">Appointment type.</param>
    /// <returns>Get person appointments by type.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonAppointmentsByType", ReplyAction = WireNames.AppointmentActions + "GetPersonAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByType(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>Get person appointments by task.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="includeProjectAppointments">Include project appointments.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskId">Task id.</param>
    /// <returns>Get person appointments by task.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonAppointmentsByTask", ReplyAction = WireNames.AppointmentActions + "GetPersonAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTask(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>Get person appointments by tasks.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="includeProjectAppointments">Include project appointments.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskIds">Task ids.</param>
    /// <returns>Get person appointments by tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonAppointmentsByTasks", ReplyAction = WireNames.AppointmentActions + "GetPersonAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTasks(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>Get person appointments by task heading.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="includeProjectAppointments">Include project appointments.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskHeadingId">Task heading id.</param>
    /// <returns>Get person appointments by task heading.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonAppointmentsByTaskHeading", ReplyAction = WireNames.AppointmentActions + "GetPersonAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTaskHeading(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
