using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Brings the participants of one date in line with the list of a save (appointment-rules.md §3.2).</summary>
internal sealed class ParticipantChange(MeetingRemoval removal)
{
    /// <param name="meeting">The rows.</param>
    /// <param name="masterId">The owner's row of the date.</param>
    /// <param name="delta">Who goes and who comes.</param>
    /// <param name="takeId">Gives the id of a new row.</param>
    public void Apply(Meeting meeting, int masterId, ParticipantDelta delta, Func<int> takeId)
    {
        var stored = meeting.SlavesOf(masterId);
        foreach (var gone in delta.Gone)
        {
            if (stored.FirstOrDefault(slave => IsSame(gone, slave)) is { } slave) removal.Uninvite(meeting, slave);
        }

        foreach (var invitee in delta.Wanted)
        {
            if (stored.FirstOrDefault(slave => invitee.Is(slave.AssociateId, slave.InvitedPersonId)) is { } known) meeting.PutAnswer(known, Kept(Present(meeting, known), invitee));
            else Add(meeting, masterId, invitee, takeId());
        }

        meeting.EndBookingIfAlone(masterId);
    }

    private static void Add(Meeting meeting, int masterId, Invitee invitee, int id)
    {
        var master = meeting.Find(masterId)!;
        if (master.MasterId == 0) meeting.Put(master = master with { MasterId = masterId });
        meeting.Add(NewRow(master, invitee, id));
    }

    /// <summary>The row of a new participant.</summary>
    public static AppointmentRow NewRow(AppointmentRow master, Invitee invitee, int id) => Answered(MeetingRows.SlaveOf(master, invitee, id), invitee);

    /// <summary>The row of a participant who stays or comes back.</summary>
    public static AppointmentRow Kept(AppointmentRow slave, Invitee invitee)
    {
        var kept = slave.Status == (short)AppointmentStatus.BookingDeleted ? Invitation.Reinvite(slave) : slave;
        var isMailed = invitee.EmailId != 0;
        return Answered(kept.SendEmail == isMailed && kept.EmailId == invitee.EmailId ? kept : kept with { EmailId = invitee.EmailId, SendEmail = isMailed }, invitee);
    }

    // While he was out the meeting may have changed.
    private static AppointmentRow Present(Meeting meeting, AppointmentRow slave) =>
        slave.Status == (short)AppointmentStatus.BookingDeleted ? MeetingRows.Shared(slave, meeting.Find(slave.MasterId)!) : slave;

    private static bool IsSame(AppointmentRow one, AppointmentRow other) =>
        one.AssociateId == other.AssociateId && (one.AssociateId != 0 || one.InvitedPersonId == other.InvitedPersonId);

    // Whoever is not asked has the answer that the owner notes for him by hand.
    private static AppointmentRow Answered(AppointmentRow row, Invitee invitee)
    {
        if (invitee.IsAsked) return row;
        return invitee.Answer switch
        {
            InvitationStatus.Accepted => Invitation.Note(row, AppointmentStatus.NotStarted),
            InvitationStatus.Declined => Invitation.Note(row, AppointmentStatus.BookingDeclined),
            InvitationStatus.Seen => Invitation.Note(row, AppointmentStatus.BookingSeen),
            _ => row,
        };
    }
}
