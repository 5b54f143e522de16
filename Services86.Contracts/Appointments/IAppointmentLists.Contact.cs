using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>Get contact appointments.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get contact appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetContactAppointments", ReplyAction = WireNames.AppointmentActions + "GetContactAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetContactAppointments(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get contact appointments by type.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="appointmentType">Appointment type.</param>
    /// <returns>Get contact appointments by type.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetContactAppointmentsByType", ReplyAction = WireNames.AppointmentActions + "GetContactAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetContactAppointmentsByType(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>Get contact appointments by task.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskId">Task id.</param>
    /// <returns>Get contact appointments by task.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetContactAppointmentsByTask", ReplyAction = WireNames.AppointmentActions + "GetContactAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetContactAppointmentsByTask(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>Get contact appointments by tasks.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskIds">Task ids.</param>
    /// <returns>Get contact appointments by tasks.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetContactAppointmentsByTasks", ReplyAction = WireNames.AppointmentActions + "GetContactAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetContactAppointmentsByTasks(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>Get contact appointments by task heading.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <param name="taskHeadingId">Task heading id.</param>
    /// <returns>Get contact appointments by task heading.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetContactAppointmentsByTaskHeading", ReplyAction = WireNames.AppointmentActions + "GetContactAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetContactAppointmentsByTaskHeading(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
