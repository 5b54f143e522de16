using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Hands a follow-up to another user, who may refuse it (appointment-operations.md §7, appointment-rules.md §1).</summary>
internal sealed class MeetingAssignment(
    CallContext call, Session session, DirectoryStore directories, MeetingStore meetings, BookingRoles roles, EntityReader reader)
{
    // Bit of associate.type: no calendar.
    private const int NoCalendar = 4;

    /// <returns>The entity of the row that was handed over.</returns>
    public async Task<AppointmentEntity?> AssignAsync(int id, ParticipantInfo? participant, RecurrenceUpdateMode mode)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        await session.BeginAsync();
        var isForward = mode == RecurrenceUpdateMode.ThisAndForward;
        var meeting = await meetings.DemandAsync(id, isForward ? SeriesPart.Later : SeriesPart.None);
        var master = meeting.Master ?? meeting.Asked;
        if (!IsOwnOrder(master, participant, directory)) await roles.DemandAsync(meeting, master);
        var receiver = Receiver(participant, directory);
        if (master.IsSlave) throw new SoIllegalOperationException($"Appointment id {id} belongs to a meeting that was cancelled; there is nothing to assign");
        foreach (var date in meeting.Similar(master, isForward)) Hand(meeting, date, receiver, call.Caller.AssociateId);
        await meetings.StoreAsync(session, meeting);
        return await reader.FindAsync(master.AppointmentId);
    }

    /// <summary>Changes the owner of a row; his own row as a participant of that meeting goes.</summary>
    /// <param name="meeting">The rows.</param>
    /// <param name="row">The row.</param>
    /// <param name="receiver">Who gets it.</param>
    /// <param name="by">Who hands it over: only the sender himself takes his order back.</param>
    public static void Hand(Meeting meeting, AppointmentRow row, Associate receiver, int by)
    {
        if (row.AssociateId == receiver.AssociateId) return;
        meeting.Put(receiver.AssociateId == by && IsTakenBack(row, receiver) ? Own(row, receiver) : Assigned(row, receiver, row.AssociateId));
        if (row.MasterId == 0) return;
        foreach (var slave in meeting.SlavesOf(row.AppointmentId).Where(slave => slave.AssociateId == receiver.AssociateId)) meeting.Remove(slave.AppointmentId);
        meeting.EndBookingIfAlone(row.AppointmentId);
    }

    /// <summary>A row as an open assignment (appointment-rules.md §1).</summary>
    /// <param name="row">The row.</param>
    /// <param name="receiver">Who shall do it.</param>
    /// <param name="sender">Who wants it done.</param>
    public static AppointmentRow Assigned(AppointmentRow row, Associate receiver, int sender) => Owned(row, receiver) with
    {
        AssignedBy = sender,
        Status = (short)AppointmentStatus.Assignment,
        Type = (short)RowType.Pending((AppointmentType)row.Type),
        RejectReason = "",
        DoneAt = null,
        ActiveAt = row.StartAt,
    };

    // The sender takes back what nobody has answered yet.
    private static bool IsTakenBack(AppointmentRow row, Associate receiver) =>
        row.AssignedBy == receiver.AssociateId && row.Status is (short)AppointmentStatus.Assignment or (short)AppointmentStatus.AssignmentSeen;

    // That is his right, whatever his role allows in the receiver's diary.
    private bool IsOwnOrder(AppointmentRow row, ParticipantInfo? participant, DirectoryCarriers directory) =>
        UserOf(participant, directory) is { } receiver && receiver.AssociateId == call.Caller.AssociateId && IsTakenBack(row, receiver);

    private static AppointmentRow Own(AppointmentRow row, Associate owner) => Owned(row, owner) with
    {
        AssignedBy = 0,
        Status = (short)AppointmentStatus.NotStarted,
        Type = (short)RowType.Accepted((AppointmentType)row.Type),
    };

    private static AppointmentRow Owned(AppointmentRow row, Associate owner) =>
        row.Hand(owner.AssociateId, owner.GroupIdx, owner.PersonId);

    /// <summary>Only a user with a diary can be given something to do.</summary>
    public static Associate Receiver(ParticipantInfo? participant, DirectoryCarriers directory)
    {
        var user = UserOf(participant, directory);
        if (user is not null && participant is { AssociateId: not 0, PersonId: not 0 } && participant.PersonId != user.PersonId)
        {
            throw SoInvalidArgumentException.For("Participant.PersonId", participant.PersonId, $"the person of associate {user.AssociateId}");
        }

        return user is { Deleted: false } && directory.Lists.Associates[user.AssociateId] is { IsPerson: true } row && (row.Type & NoCalendar) == 0
            ? user
            : throw new SoIllegalOperationException(
                $"Participant (AssociateId {participant?.AssociateId ?? 0}, PersonId {participant?.PersonId ?? 0}) needs to be a user with a diary");
    }

    private static Associate? UserOf(ParticipantInfo? participant, DirectoryCarriers directory) => participant switch
    {
        { AssociateId: not 0 } => directory.Associate(participant.AssociateId),
        { PersonId: not 0 } => directory.UserOfPerson(participant.PersonId),
        _ => null,
    };
}
