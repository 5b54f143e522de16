using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Published;

/// <summary>Published follow-ups; not supported yet.</summary>
internal sealed class AppointmentPublished : IAppointmentPublished
{
    public Task<Appointment?> GetPublishedAppointment(int appointmentId) =>
        throw new SoNotSupportedException(nameof(GetPublishedAppointment));

    public Task<Appointment[]> GetPublishedAppointments(int[]? appointmentIds) =>
        throw new SoNotSupportedException(nameof(GetPublishedAppointments));

    public Task<Appointment[]> GetMyPublishedAppointments() =>
        throw new SoNotSupportedException(nameof(GetMyPublishedAppointments));

    public Task<Appointment[]> GetPublishedProjectAppointments(int projectId) =>
        throw new SoNotSupportedException(nameof(GetPublishedProjectAppointments));
}
