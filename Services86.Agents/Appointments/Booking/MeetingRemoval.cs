using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>
/// Deletes follow-ups: a plain one goes, a meeting is cancelled by its owner, an invitation or an assignment is refused by whoever got it
/// (appointment-operations.md, Delete).
/// </summary>
internal sealed class MeetingRemoval(
    CallContext call,
    Session session,
    DirectoryStore directories,
    MeetingRepository rows,
    MeetingStore meetings,
    SeriesRules rules,
    BookingRoles roles,
    WireTime time)
{
    public async Task DeleteAsync(int id, RecurrenceUpdateMode mode)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        await session.BeginAsync();
        if (await meetings.FindAsync(id, SeriesPart.Whole) is not { } meeting)
        {
            if (await rows.FindAsync(id) is not null)
            {
                throw new SoIllegalOperationException($"Appointment id {id} is a note or belongs to a document; it cannot be deleted as a follow-up");
            }

            session.Rollback();
            return;
        }

        var row = meeting.Asked;
        IReadOnlyList<AppointmentRow> dates = mode switch
        {
            RecurrenceUpdateMode.ThisAndForward => [row, .. meeting.Later(row)],
            RecurrenceUpdateMode.StopRecurrence => meeting.Later(row),
            _ => [row],
        };
        if (row.IsSlave) await LeaveAsync(meeting, dates, directory);
        else await DeleteOwnAsync(meeting, dates, directory);
        if (row is { IsSlave: false, RecurrenceRuleId: not 0 }) await rules.ShrinkAsync(meeting, row.RecurrenceRuleId);
        await meetings.StoreAsync(session, meeting);
    }

    /// <summary>A date of the caller's own goes, and its participants with it or, if they know of it, with a notice.</summary>
    public void Cancel(Meeting meeting, AppointmentRow master)
    {
        foreach (var slave in meeting.SlavesOf(master.AppointmentId)) Uninvite(meeting, slave);
        meeting.Remove(master.AppointmentId);
    }

    /// <summary>A participant is taken out of a meeting. What is over concerns nobody any more.</summary>
    public void Uninvite(Meeting meeting, AppointmentRow slave)
    {
        if (IsPast(slave) || Invitation.Remove(slave) is not { } told) meeting.Remove(slave.AppointmentId);
        else meeting.Put(told);
    }

    private async Task DeleteOwnAsync(Meeting meeting, IReadOnlyList<AppointmentRow> dates, DirectoryCarriers directory)
    {
        var row = meeting.Asked;
        if (row.MasterId != 0) await roles.DemandAsync(meeting, row);
        else Sentry.Demand(await roles.RightOnAsync(meeting, row), ETableRight.Delete);
        foreach (var date in dates)
        {
            if (IsOpenAssignment(date) && date.AssignedBy != call.Caller.AssociateId) Refuse(meeting, date, directory);
            else Cancel(meeting, date);
        }
    }

    // The owner takes the participant out, the participant declines; what he has declined before goes.
    private async Task LeaveAsync(Meeting meeting, IReadOnlyList<AppointmentRow> dates, DirectoryCarriers directory)
    {
        var isOwner = meeting.Master is { } master && (roles.IsMine(master) || (!roles.IsMine(meeting.Asked) && await roles.MayActForAsync(meeting, master)));
        if (!isOwner) await roles.DemandAsync(meeting, meeting.Asked);
        foreach (var date in dates)
        {
            if (isOwner) Uninvite(meeting, date);
            else if (IsPast(date) || IsOver(date)) meeting.Remove(date.AppointmentId);
            else Refuse(meeting, date, directory);
            meeting.EndBookingIfAlone(date.MasterId);
        }
    }

    private static void Refuse(Meeting meeting, AppointmentRow row, DirectoryCarriers directory) =>
        meeting.PutAnswer(row, Invitation.Refuse(row, "", (directory.PersonOf(row.AssignedBy), directory.GroupOf(row.AssignedBy) ?? 0)));

    private static bool IsOver(AppointmentRow row) =>
        row.Status is (short)AppointmentStatus.BookingDeclined or (short)AppointmentStatus.Hidden or (short)AppointmentStatus.BookingDeleted;

    private static bool IsOpenAssignment(AppointmentRow row) => row.Status is (short)AppointmentStatus.Assignment or (short)AppointmentStatus.AssignmentSeen;

    private bool IsPast(AppointmentRow row) => DateOnly.FromDateTime(row.StartAt.ToDateTime()) < time.Today;
}
