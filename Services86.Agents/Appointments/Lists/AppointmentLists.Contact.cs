using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetContactAppointments(int contactId, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetContactAppointments));

    public Task<Appointment[]> GetContactAppointmentsByType(
        int contactId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        throw new SoNotSupportedException(nameof(GetContactAppointmentsByType));

    public Task<Appointment[]> GetContactAppointmentsByTask(int contactId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        throw new SoNotSupportedException(nameof(GetContactAppointmentsByTask));

    public Task<Appointment[]> GetContactAppointmentsByTasks(
        int contactId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        throw new SoNotSupportedException(nameof(GetContactAppointmentsByTasks));

    public Task<Appointment[]> GetContactAppointmentsByTaskHeading(
        int contactId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        throw new SoNotSupportedException(nameof(GetContactAppointmentsByTaskHeading));
}
