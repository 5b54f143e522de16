using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetProjectAppointments(int projectId, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetProjectAppointments));

    public Task<Appointment[]> GetProjectAppointmentsByType(
        int projectId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        throw new SoNotSupportedException(nameof(GetProjectAppointmentsByType));

    public Task<Appointment[]> GetProjectAppointmentsByTask(int projectId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        throw new SoNotSupportedException(nameof(GetProjectAppointmentsByTask));

    public Task<Appointment[]> GetProjectAppointmentsByTasks(
        int projectId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        throw new SoNotSupportedException(nameof(GetProjectAppointmentsByTasks));

    public Task<Appointment[]> GetProjectAppointmentsByTaskHeading(
        int projectId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        throw new SoNotSupportedException(nameof(GetProjectAppointmentsByTaskHeading));
}
