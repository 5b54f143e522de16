using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Follow-ups published to external users.</summary>
/// <remarks>Source: appointment-operations.md §11.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentPublished
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns one follow-up if it is published and today lies in its publishing period, both days included; otherwise, or when it is
    /// unreadable, nil.
    /// </summary>
    /// <param name="appointmentId">Id of the row.</param>
    /// <returns>The row, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §11.</remarks>
    [OperationContract(Action = Actions + "GetPublishedAppointment", ReplyAction = Actions + "GetPublishedAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> GetPublishedAppointment([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>Returns those of the given follow-ups that are published today, in the order of the request.</summary>
    /// <param name="appointmentIds">Ids of rows; nil or empty gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §11.</remarks>
    [OperationContract(Action = Actions + "GetPublishedAppointments", ReplyAction = Actions + "GetPublishedAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPublishedAppointments([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>
    /// Returns the caller's follow-ups that are published today, by date; for an external user those that he is invited to or that are with
    /// him.
    /// </summary>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §11.</remarks>
    [OperationContract(Action = Actions + "GetMyPublishedAppointments", ReplyAction = Actions + "GetMyPublishedAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyPublishedAppointments();

    /// <summary>Returns the follow-ups of a project that are published today, by date, each meeting once.</summary>
    /// <param name="projectId">Id of the project; an unknown one finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §11.</remarks>
    [OperationContract(Action = Actions + "GetPublishedProjectAppointments", ReplyAction = Actions + "GetPublishedProjectAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPublishedProjectAppointments([MessageParameter(Name = "ProjectId")] int projectId);
}
