using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment booking.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentBooking
{
    /// <summary>Accept.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "Accept", ReplyAction = WireNames.AppointmentActions + "AcceptResponse")]
    [SlowCall(2000)]
    Task Accept(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Reject.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="rejectReason">Reject reason.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "Reject", ReplyAction = WireNames.AppointmentActions + "RejectResponse")]
    [SlowCall(2000)]
    Task Reject(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "RejectReason")] string? rejectReason,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Accept rejected.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <returns>Accept rejected.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "AcceptRejected", ReplyAction = WireNames.AppointmentActions + "AcceptRejectedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> AcceptRejected(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Assign to.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="participant">Participant.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <returns>Assign to.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "AssignTo", ReplyAction = WireNames.AppointmentActions + "AssignToResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> AssignTo(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "Participant")] ParticipantInfo? participant,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Move.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="newStartTime">New start time.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <returns>Move.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "Move", ReplyAction = WireNames.AppointmentActions + "MoveResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> Move(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "NewStartTime")] DateTime newStartTime,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Set seen.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "SetSeen", ReplyAction = WireNames.AppointmentActions + "SetSeenResponse")]
    [SlowCall(2000)]
    Task SetSeen(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>Clean up booking deleted.</summary>
    /// <param name="appointmentIds">Appointment ids.</param>
    /// <returns>Clean up booking deleted.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CleanUpBookingDeleted", ReplyAction = WireNames.AppointmentActions + "CleanUpBookingDeletedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CleanUpBookingDeleted([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>Clean up recurring booking deleted.</summary>
    /// <returns>Clean up recurring booking deleted.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CleanUpRecurringBookingDeleted", ReplyAction = WireNames.AppointmentActions + "CleanUpRecurringBookingDeletedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CleanUpRecurringBookingDeleted();

    /// <summary>Get appointment have participants with email.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <returns>Get appointment have participants with email.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointmentHaveParticipantsWithEmail", ReplyAction = WireNames.AppointmentActions + "GetAppointmentHaveParticipantsWithEmailResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> GetAppointmentHaveParticipantsWithEmail([MessageParameter(Name = "AppointmentId")] int appointmentId);
}
