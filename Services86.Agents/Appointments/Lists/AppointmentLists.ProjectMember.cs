using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetProjectMemberAppointments(int personId, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetProjectMemberAppointments));

    public Task<Appointment[]> GetProjectMemberAppointmentsByType(
        int personId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        throw new SoNotSupportedException(nameof(GetProjectMemberAppointmentsByType));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTask(
        int personId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        throw new SoNotSupportedException(nameof(GetProjectMemberAppointmentsByTask));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTasks(
        int personId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        throw new SoNotSupportedException(nameof(GetProjectMemberAppointmentsByTasks));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTaskHeading(
        int personId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        throw new SoNotSupportedException(nameof(GetProjectMemberAppointmentsByTaskHeading));
}
