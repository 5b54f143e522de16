using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment published.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentPublished
{
    /// <summary>Get published appointment.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <returns>Get published appointment.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPublishedAppointment", ReplyAction = WireNames.AppointmentActions + "GetPublishedAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> GetPublishedAppointment([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>Get published appointments.</summary>
    /// <param name="appointmentIds">Appointment ids.</param>
    /// <returns>Get published appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPublishedAppointments", ReplyAction = WireNames.AppointmentActions + "GetPublishedAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPublishedAppointments([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>Get my published appointments.</summary>
    /// <returns>Get my published appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetMyPublishedAppointments", ReplyAction = WireNames.AppointmentActions + "GetMyPublishedAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyPublishedAppointments();

    /// <summary>Get published project appointments.</summary>
    /// <param name="projectId">Project id.</param>
    /// <returns>Get published project appointments.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPublishedProjectAppointments", ReplyAction = WireNames.AppointmentActions + "GetPublishedProjectAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPublishedProjectAppointments([MessageParameter(Name = "ProjectId")] int projectId);
}
