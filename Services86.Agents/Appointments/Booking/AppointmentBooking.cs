using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Invitations and assignments; not supported yet.</summary>
internal sealed class AppointmentBooking : IAppointmentBooking
{
    public Task Accept(int appointmentId, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(Accept));

    public Task Reject(int appointmentId, string? rejectReason, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(Reject));

    public Task<AppointmentEntity?> AcceptRejected(int appointmentId, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(AcceptRejected));

    public Task<AppointmentEntity?> AssignTo(int appointmentId, ParticipantInfo? participant, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(AssignTo));

    public Task<AppointmentEntity?> Move(int appointmentId, DateTime newStartTime, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(Move));

    public Task SetSeen(int appointmentId, RecurrenceUpdateMode updateMode) =>
        throw new SoNotSupportedException(nameof(SetSeen));

    public Task<int> CleanUpBookingDeleted(int[]? appointmentIds) =>
        throw new SoNotSupportedException(nameof(CleanUpBookingDeleted));

    public Task<int> CleanUpRecurringBookingDeleted() =>
        throw new SoNotSupportedException(nameof(CleanUpRecurringBookingDeleted));

    public Task<bool> GetAppointmentHaveParticipantsWithEmail(int appointmentId) =>
        throw new SoNotSupportedException(nameof(GetAppointmentHaveParticipantsWithEmail));
}
