using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetProjectMemberAppointments(int personId, DateTime startTime, DateTime endTime, int count) =>
        followUps.OfMemberAsync(personId, new(startTime, endTime, count), ListFilter.All);

    public Task<Appointment[]> GetProjectMemberAppointmentsByType(
        int personId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        followUps.OfMemberAsync(personId, new(startTime, endTime, count), ListFilter.OfType(appointmentType));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTask(
        int personId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        followUps.OfMemberAsync(personId, new(startTime, endTime, count), ListFilter.OfTask(taskId));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTasks(
        int personId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        followUps.OfMemberAsync(personId, new(startTime, endTime, count), ListFilter.OfTasks(taskIds));

    public Task<Appointment[]> GetProjectMemberAppointmentsByTaskHeading(
        int personId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        followUps.OfMemberAsync(personId, new(startTime, endTime, count), ListFilter.OfHeading(taskHeadingId));
}
