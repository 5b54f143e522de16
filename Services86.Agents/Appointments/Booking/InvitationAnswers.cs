using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>What participants and assignees do with what they were sent: see, accept, refuse (appointment-operations.md §7).</summary>
internal sealed class InvitationAnswers(CallContext call, Session session, DirectoryStore directories, MeetingStore meetings, BookingRoles roles)
{
    public Task SeeAsync(int id, RecurrenceUpdateMode mode) => AnswerAsync(id, mode, Invitation.See);

    public Task AcceptAsync(int id, RecurrenceUpdateMode mode) => AnswerAsync(id, mode, Invitation.Accept);

    public async Task RefuseAsync(int id, string reason, RecurrenceUpdateMode mode)
    {
        var findings = new ValidationFindings();
        findings.Limit("RejectReason", reason, AppointmentEntityDescription.RejectReasonLength);
        findings.Conclude();
        var directory = await directories.CurrentAsync(call.Cancellation);
        await AnswerAsync(id, mode, row => Invitation.Refuse(row, reason, (directory.PersonOf(row.AssignedBy), directory.GroupOf(row.AssignedBy) ?? 0)));
    }

    private async Task AnswerAsync(int id, RecurrenceUpdateMode mode, Func<AppointmentRow, AppointmentRow> answer)
    {
        await session.BeginAsync();
        var isForward = mode == RecurrenceUpdateMode.ThisAndForward;
        var meeting = await meetings.DemandAsync(id, isForward ? SeriesPart.Later : SeriesPart.None);
        if (await AskedRowAsync(meeting) is { } row)
        {
            foreach (var date in meeting.Similar(row, isForward)) meeting.PutAnswer(date, answer(date));
        }

        await meetings.StoreAsync(session, meeting);
    }

    // Given a master the caller's own row of that meeting, else the named row. Null where there is nothing to answer.
    private async ValueTask<AppointmentRow?> AskedRowAsync(Meeting meeting)
    {
        var row = meeting.Asked;
        var isAssignment = RowStatus.IsAssignment((AppointmentStatus)row.Status);
        if (row.MasterId == row.AppointmentId && meeting.SlavesOf(row.AppointmentId).FirstOrDefault(roles.IsMine) is { } own) return own;
        await roles.DemandAsync(meeting, row);
        return row.IsSlave || isAssignment ? row : null;
    }
}
