using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Follow-ups by owner, person, project, contact, task and heading: 22 questions to one list.</summary>
internal sealed partial class AppointmentLists(FollowUps followUps) : IAppointmentLists
{
    public Task<Appointment[]> GetMyAppointments(DateTime startTime, DateTime endTime, int count) =>
        followUps.MineAsync(new(startTime, endTime, count));

    public Task<Appointment[]> GetAppointmentsByTaskHeading(int taskHeadingId) => followUps.OfHeadingAsync(taskHeadingId);
}
