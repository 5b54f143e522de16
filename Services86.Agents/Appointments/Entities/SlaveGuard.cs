using Services86.Agents.Appointments.Booking;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// Owner, participants and recurrence of a meeting are its owner's business: a participant may send them back as he has read them, not change them
/// (appointment-operations.md, Save step 2).
/// </summary>
internal static class SlaveGuard
{
    public static void DemandOwnMembers(AppointmentEntity sent, Meeting meeting, in RecordRight right)
    {
        var row = meeting.Asked;
        if (sent.Associate is { AssociateId: not 0 } owner && owner.AssociateId != row.AssociateId) Sentry.DemandWrite(right, "Associate");
        if (sent.Participants is { } participants && HasOthers(participants, meeting)) Sentry.DemandWrite(right, "Participants");
        if (sent.Recurrence is { } recurrence && (recurrence.Pattern != RecurrencePattern.Unknown) != (row.RecurrenceRuleId != 0)) Sentry.DemandWrite(right, "Recurrence");
    }

    private static bool HasOthers(ParticipantInfo?[] sent, Meeting meeting)
    {
        var row = meeting.Asked;
        var stored = row.MasterId == 0 ? [row] : meeting.Rows.Where(other => other.MasterId == row.MasterId && other.Status != (short)AppointmentStatus.BookingDeleted).ToArray();
        ParticipantInfo[] named = [.. sent.OfType<ParticipantInfo>().Where(participant => participant.AssociateId != 0 || participant.PersonId != 0)];
        if (row.MasterId == 0) return named.Any(participant => !IsSame(participant, row));
        return !stored.All(known => named.Any(participant => IsSame(participant, known))) || !named.All(participant => stored.Any(known => IsSame(participant, known)));
    }

    private static bool IsSame(ParticipantInfo participant, AppointmentRow row) =>
        (participant.AssociateId != 0 && participant.AssociateId == row.AssociateId) || (participant.PersonId != 0 && participant.PersonId == row.InvitedPersonId);
}
