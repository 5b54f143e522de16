using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment lists.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public partial interface IAppointmentLists
{
    /// <summary>Get my appointments.</summary>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get my appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetMyAppointments", ReplyAction = WireNames.AppointmentActions + "GetMyAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyAppointments(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get appointments by task heading.</summary>
    /// <param name="taskHeadingId">Task heading id.</param>
    /// <returns>Get appointments by task heading.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointmentsByTaskHeading", ReplyAction = WireNames.AppointmentActions + "GetAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentsByTaskHeading([MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
