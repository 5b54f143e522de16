using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetContactAppointments(int contactId, DateTime startTime, DateTime endTime, int count) =>
        followUps.OfContactAsync(contactId, new(startTime, endTime, count), ListFilter.All);

    public Task<Appointment[]> GetContactAppointmentsByType(
        int contactId, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        followUps.OfContactAsync(contactId, new(startTime, endTime, count), ListFilter.OfType(appointmentType));

    public Task<Appointment[]> GetContactAppointmentsByTask(int contactId, DateTime startTime, DateTime endTime, int count, int taskId) =>
        followUps.OfContactAsync(contactId, new(startTime, endTime, count), ListFilter.OfTask(taskId));

    public Task<Appointment[]> GetContactAppointmentsByTasks(
        int contactId, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        followUps.OfContactAsync(contactId, new(startTime, endTime, count), ListFilter.OfTasks(taskIds));

    public Task<Appointment[]> GetContactAppointmentsByTaskHeading(
        int contactId, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        followUps.OfContactAsync(contactId, new(startTime, endTime, count), ListFilter.OfHeading(taskHeadingId));
}
