using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Brings the participants of one date in line with the list of a save (appointment-rules.md §3.2).</summary>
internal sealed class ParticipantChange(MeetingRemoval removal)
{
    /// <param name="meeting">The rows.</param>
    /// <param name="masterId">The owner's row of the date.</param>
    /// <param name="invitees">Everybody who shall take part, the owner left out.</param>
    /// <param name="takeId">Gives the id of a new row.</param>
    public void Apply(Meeting meeting, int masterId, IReadOnlyList<Invitee> invitees, Func<int> takeId)
    {
        var stored = meeting.SlavesOf(masterId);
        foreach (var slave in stored.Where(slave => !invitees.Any(invitee => invitee.Is(slave.AssociateId, slave.InvitedPersonId)))) removal.Uninvite(meeting, slave);
        foreach (var invitee in invitees)
        {
            if (stored.FirstOrDefault(slave => invitee.Is(slave.AssociateId, slave.InvitedPersonId)) is { } known) Keep(meeting, known, invitee);
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

    private static void Keep(Meeting meeting, AppointmentRow slave, Invitee invitee)
    {
        var kept = slave.Status == (short)AppointmentStatus.BookingDeleted ? Invitation.Reinvite(slave) : slave;
        kept = kept with { EmailId = invitee.EmailId, SendEmail = invitee.EmailId != 0 };
        meeting.PutAnswer(slave, Answered(kept, invitee));
    }

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
