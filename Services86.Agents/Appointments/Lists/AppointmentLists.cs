using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Follow-ups by owner, person, project, contact, task and heading; not supported yet.</summary>
internal sealed partial class AppointmentLists : IAppointmentLists
{
    public Task<Appointment[]> GetMyAppointments(DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetMyAppointments));

    public Task<Appointment[]> GetAppointmentsByTaskHeading(int taskHeadingId) =>
        throw new SoNotSupportedException(nameof(GetAppointmentsByTaskHeading));
}
