using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Invitations and assignments.</summary>
internal sealed class AppointmentBooking(
    InvitationAnswers answers,
    RefusalNotice refusals,
    MeetingAssignment assignments,
    MeetingMove moves,
    CancelledRows cancelled,
    MeetingRepository meetings) : IAppointmentBooking
{
    public Task Accept(int appointmentId, RecurrenceUpdateMode updateMode) => answers.AcceptAsync(appointmentId, updateMode);

    public Task Reject(int appointmentId, string? rejectReason, RecurrenceUpdateMode updateMode) =>
        answers.RefuseAsync(appointmentId, rejectReason ?? "", updateMode);

    public Task<AppointmentEntity?> AcceptRejected(int appointmentId, RecurrenceUpdateMode updateMode) => refusals.TakeAsync(appointmentId, updateMode);

    public Task<AppointmentEntity?> AssignTo(int appointmentId, ParticipantInfo? participant, RecurrenceUpdateMode updateMode) =>
        assignments.AssignAsync(appointmentId, participant, updateMode);

    public Task<AppointmentEntity?> Move(int appointmentId, DateTime newStartTime, RecurrenceUpdateMode updateMode) =>
        moves.MoveAsync(appointmentId, newStartTime, updateMode);

    public Task SetSeen(int appointmentId, RecurrenceUpdateMode updateMode) => answers.SeeAsync(appointmentId, updateMode);

    public Task<int> CleanUpBookingDeleted(int[]? appointmentIds) => cancelled.ClearAsync(appointmentIds ?? []);

    public Task<int> CleanUpRecurringBookingDeleted() => cancelled.ClearOwnAsync();

    public Task<bool> GetAppointmentHaveParticipantsWithEmail(int appointmentId) => meetings.HasMailedParticipantsAsync(appointmentId);
}
