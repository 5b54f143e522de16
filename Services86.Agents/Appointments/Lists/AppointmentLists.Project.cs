using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetProjectAppointments(int projectId, DateTime startTime, DateTime endTime, int count) =>
        followUps.OfProjectAsync(projectId, new(startTime, endTime, count), ListFilter.All);

    public Task<Appointment[]> GetProjectAppointmentsByType(
        int projectId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        followUps.OfProjectAsync(projectId, new(startTime, endTime, count), ListFilter.OfType(appointmentType));

    public Task<Appointment[]> GetProjectAppointmentsByTask(int projectId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        followUps.OfProjectAsync(projectId, new(startTime, endTime, count), ListFilter.OfTask(taskId));

    public Task<Appointment[]> GetProjectAppointmentsByTasks(
        int projectId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        followUps.OfProjectAsync(projectId, new(startTime, endTime, count), ListFilter.OfTasks(taskIds));

    public Task<Appointment[]> GetProjectAppointmentsByTaskHeading(
        int projectId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        followUps.OfProjectAsync(projectId, new(startTime, endTime, count), ListFilter.OfHeading(taskHeadingId));
}
