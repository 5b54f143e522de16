using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>What a save changes about the participants of a date; later dates of a series take over this, and keep what else is special about them.</summary>
/// <param name="Gone">Rows of the date whose participants are on the list no more.</param>
/// <param name="Wanted">Who is new, or comes back, or is listed with another address or answer.</param>
internal sealed record ParticipantDelta(IReadOnlyList<AppointmentRow> Gone, IReadOnlyList<Invitee> Wanted)
{
    public static ParticipantDelta None { get; } = new([], []);

    /// <param name="stored">The participants' rows of the date.</param>
    /// <param name="invitees">Everybody who shall take part, the owner left out.</param>
    public static ParticipantDelta Between(IReadOnlyList<AppointmentRow> stored, IReadOnlyList<Invitee> invitees) => new(
        [.. stored.Where(slave => slave.Status != (short)AppointmentStatus.BookingDeleted && !invitees.Any(invitee => Is(invitee, slave)))],
        [.. invitees.Where(invitee => stored.FirstOrDefault(slave => Is(invitee, slave)) is not { } slave || ParticipantChange.Kept(slave, invitee) != slave)]);

    private static bool Is(Invitee invitee, AppointmentRow slave) => invitee.Is(slave.AssociateId, slave.InvitedPersonId);
}
