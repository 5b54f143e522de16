using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>The owner takes notice of refusals (AcceptRejected): they leave his list of declined invitations, a returned assignment is his again.</summary>
internal sealed class RefusalNotice(Session session, MeetingStore meetings, BookingRoles roles, EntityReader reader)
{
    /// <returns>The owner's entity.</returns>
    public async Task<AppointmentEntity?> TakeAsync(int id, RecurrenceUpdateMode mode)
    {
        await session.BeginAsync();
        var isForward = mode == RecurrenceUpdateMode.ThisAndForward;
        var meeting = await meetings.DemandAsync(id, isForward ? SeriesPart.Later : SeriesPart.None);
        var owner = meeting.Master ?? meeting.Asked;
        await roles.DemandAsync(meeting, owner);

        // Given the master every refusal of the date, given a participant's row that one.
        IEnumerable<AppointmentRow> rows = meeting.Asked.IsSlave ? [meeting.Asked] : [owner, .. meeting.SlavesOf(owner.AppointmentId)];
        foreach (var row in rows.SelectMany(row => meeting.Similar(row, isForward)).ToArray()) meeting.Put(Invitation.Acknowledge(row));
        await meetings.StoreAsync(session, meeting);
        return await reader.FindAsync(owner.AppointmentId);
    }
}
