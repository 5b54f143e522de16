using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

internal sealed partial class AppointmentLists
{
    public Task<Appointment[]> GetPersonAppointments(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count) =>
        followUps.OfPersonAsync(personId, includeProjectAppointments, new(startTime, endTime, count), ListFilter.All);

    public Task<Appointment[]> GetPersonAppointmentsByType(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, AppointmentType appointmentType) =>
        followUps.OfPersonAsync(personId, includeProjectAppointments, new(startTime, endTime, count), ListFilter.OfType(appointmentType));

    public Task<Appointment[]> GetPersonAppointmentsByTask(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int taskId) =>
        followUps.OfPersonAsync(personId, includeProjectAppointments, new(startTime, endTime, count), ListFilter.OfTask(taskId));

    public Task<Appointment[]> GetPersonAppointmentsByTasks(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int[]? taskIds) =>
        followUps.OfPersonAsync(personId, includeProjectAppointments, new(startTime, endTime, count), ListFilter.OfTasks(taskIds));

    public Task<Appointment[]> GetPersonAppointmentsByTaskHeading(
        int personId, bool includeProjectAppointments, DateTime startTime, DateTime endTime, int count, int taskHeadingId) =>
        followUps.OfPersonAsync(personId, includeProjectAppointments, new(startTime, endTime, count), ListFilter.OfHeading(taskHeadingId));
}
