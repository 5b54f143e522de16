using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetPersonAppointments(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetPersonAppointments));

    public Task<Appointment[]> GetPersonAppointmentsByType(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        throw new SoNotSupportedException(nameof(GetPersonAppointmentsByType));

    public Task<Appointment[]> GetPersonAppointmentsByTask(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int taskId) =>
        throw new SoNotSupportedException(nameof(GetPersonAppointmentsByTask));

    public Task<Appointment[]> GetPersonAppointmentsByTasks(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        throw new SoNotSupportedException(nameof(GetPersonAppointmentsByTasks));

    public Task<Appointment[]> GetPersonAppointmentsByTaskHeading(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        throw new SoNotSupportedException(nameof(GetPersonAppointmentsByTaskHeading));
}
