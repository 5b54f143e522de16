using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Directory;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Brings the rows of a meeting in line with a saved owner's row: participants, times, later dates, the series (appointment-operations.md, Save).</summary>
internal sealed class MeetingEdit(CallContext call, Invitees invitees, ParticipantChange participants, SeriesEdit series, RowIds ids)
{
    /// <param name="meeting">With the whole series when later dates are concerned.</param>
    /// <param name="after">The owner's row as the carrier has it.</param>
    /// <param name="sent">Participants, owner and recurrence of the carrier.</param>
    /// <param name="mode">Which dates of a series.</param>
    /// <param name="directory">Users and resources.</param>
    public async Task ApplyAsync(Meeting meeting, AppointmentRow after, AppointmentEntity sent, RecurrenceUpdateMode mode, DirectoryCarriers directory)
    {
        var before = meeting.Asked;
        var order = SeriesOrders.Of(before, sent.Recurrence, mode);
        var isForward = mode == RecurrenceUpdateMode.ThisAndForward && before.RecurrenceRuleId != 0 && order != SeriesOrder.Stop;
        var later = isForward ? meeting.Similar(before, withLater: true).Skip(1).Where(date => date.Status != (short)AppointmentStatus.Completed).ToArray() : [];
        var delta = ParticipantDelta.None;
        if (sent.Participants is { } list)
        {
            var stored = meeting.SlavesOf(before.AppointmentId);
            var everybody = await invitees.ResolveAsync(list, after, stored, directory);
            delta = ParticipantDelta.Between(stored, everybody);
            after = after with { Location = MeetingInsert.Location(after.Location, everybody) };
        }

        var taken = new Queue<int>(await ids.TakeAsync(delta.Wanted.Count * (1 + later.Length)));
        ChangeDate(meeting, before, after, delta, taken);
        var shift = TimeShift.Between(before.StartAt, after.StartAt);
        var isMoved = before.StartAt != after.StartAt || before.EndAt != after.EndAt;
        foreach (var date in later)
        {
            var followed = DateColumns.Follow(date, before, after);
            if (isMoved)
            {
                var start = shift.Of(date.StartAt);
                followed = Invitation.MoveOwn(followed, start, new(start.Seconds + after.EndAt.Seconds - after.StartAt.Seconds));
            }

            ChangeDate(meeting, date, followed, delta, taken);
        }

        // Dates that the series gets now are copies of what has been handed over.
        if (sent.Associate is { AssociateId: not 0 } owner && owner.AssociateId != before.AssociateId) HandOver(meeting, before, owner.AssociateId, isForward, directory);
        await series.ApplyAsync(meeting, order, sent.Recurrence, isMoved && isForward);
    }

    private void HandOver(Meeting meeting, AppointmentRow before, int ownerId, bool isForward, DirectoryCarriers directory)
    {
        var receiver = MeetingAssignment.Receiver(new() { AssociateId = ownerId }, directory);
        foreach (var date in meeting.Similar(meeting.Find(before.AppointmentId)!, isForward)) MeetingAssignment.Hand(meeting, date, receiver, call.Caller.AssociateId);
    }

    // One date: its own row, what all rows of it share, its time, its participants. Rows that wait to be cleared away are left alone.
    private void ChangeDate(Meeting meeting, AppointmentRow before, AppointmentRow after, ParticipantDelta delta, Queue<int> taken)
    {
        meeting.Put(after);
        foreach (var slave in meeting.SlavesOf(after.AppointmentId).Where(slave => slave.Status != (short)AppointmentStatus.BookingDeleted))
        {
            var shared = MeetingRows.Shared(slave, after);
            if (shared != MeetingRows.Shared(slave, before)) meeting.Put(shared);
        }

        if (before.StartAt != after.StartAt || before.EndAt != after.EndAt) meeting.MoveDate(after, after.StartAt, after.EndAt);
        if (delta != ParticipantDelta.None) participants.Apply(meeting, after.AppointmentId, delta, taken.Dequeue);
    }
}
