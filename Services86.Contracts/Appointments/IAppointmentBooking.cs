using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Invitations and assignments: answer, hand over, move, clean up.</summary>
/// <remarks>Source: appointment-operations.md §3, §7.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentBooking
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Accepts an invitation or assignment, also one refused before: the row becomes a fixed entry of the participant's diary or check list.
    /// Changes nothing when accepted already or cancelled. Refuses callers who are neither the participant nor his secretary
    /// (SoSentryException) and a missing row (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the row; a master's id means the caller's own row of that booking.</param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "Accept", ReplyAction = Actions + "AcceptResponse")]
    [SlowCall(2000)]
    Task Accept(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Declines an invitation, or returns an assignment to its sender, with a reason; the row leaves the diary but can be accepted later.
    /// Declining twice replaces the reason. Refuses callers who are neither the participant nor his secretary (SoSentryException) and a
    /// missing row (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the row; a master's id means the caller's own row of that booking.</param>
    /// <param name="rejectReason">Free text, at most 254 characters; nil is blank.</param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "Reject", ReplyAction = Actions + "RejectResponse")]
    [SlowCall(2000)]
    Task Reject(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "RejectReason")] string? rejectReason,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Lets the owner take note of a refusal: declined participants of a booking are hidden, a returned assignment is his own again. Nothing
    /// declined leaves everything unchanged. Refuses all but the owner or his secretary (SoSentryException) and a missing row
    /// (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the declined row; the master's id means all declined rows of the booking.</param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <returns>The owner's entity; nil when the caller may not read it.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "AcceptRejected", ReplyAction = Actions + "AcceptRejectedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> AcceptRejected(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Hands a follow-up to another user, who then has to accept it; his former participation, if any, is replaced. Refuses all but the owner
    /// or his secretary (SoSentryException), a participant who is no user with a diary (SoIllegalOperationException), contradicting ids
    /// (SoInvalidArgumentException) and a missing row (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the row, a master's or a participant's.</param>
    /// <param name="participant">The new owner, by AssociateId or by the PersonId of a user.</param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <returns>The updated entity; nil when the caller may not read it.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "AssignTo", ReplyAction = Actions + "AssignToResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> AssignTo(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "Participant")] ParticipantInfo? participant,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Moves a follow-up or booking to a new start and keeps its length; participants of a moved booking are asked anew. Refuses participants
    /// (SoIllegalOperationException), callers without the right (SoSentryException) and a missing row (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the row, a master's or a participant's.</param>
    /// <param name="newStartTime">The new start, in the zone of the TimeZone header; the present start or 0001-01-01 changes nothing.</param>
    /// <param name="updateMode">
    /// OnlyThis moves one date; ThisAndForward shifts later dates by the same days and to the same time of day.
    /// </param>
    /// <returns>The updated entity; nil when the caller may not read it.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7; appointment-rules.md §3.3.</remarks>
    [OperationContract(Action = Actions + "Move", ReplyAction = Actions + "MoveResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> Move(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "NewStartTime")] DateTime newStartTime,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Marks an invitation, a moved invitation or an assignment as seen by its receiver; in any other status it changes nothing. Refuses
    /// callers who are neither the participant nor his secretary (SoSentryException) and a missing row (SoNotFoundException).
    /// </summary>
    /// <param name="appointmentId">Id of the row; a master's id means the caller's own row of that booking.</param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "SetSeen", ReplyAction = Actions + "SetSeenResponse")]
    [SlowCall(2000)]
    Task SetSeen(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode);

    /// <summary>
    /// Removes for good those of the given rows whose meeting was cancelled, and returns how many. Rows in another status, and rows of others
    /// without the right to delete, are skipped silently.
    /// </summary>
    /// <param name="appointmentIds">Ids of rows; nil or empty does nothing.</param>
    /// <returns>The number of rows removed.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "CleanUpBookingDeleted", ReplyAction = Actions + "CleanUpBookingDeletedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CleanUpBookingDeleted([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>Removes for good all rows of the caller whose meeting was cancelled, in a series or not, and returns how many.</summary>
    /// <returns>The number of rows removed.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "CleanUpRecurringBookingDeleted", ReplyAction = Actions + "CleanUpRecurringBookingDeletedResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CleanUpRecurringBookingDeleted();

    /// <summary>
    /// Tells whether at least one participant of the appointment is marked to get e-mail. False without participants and for an unknown id.
    /// </summary>
    /// <param name="appointmentId">Id of the row, a master's or a participant's.</param>
    /// <returns>True when a participant is marked for e-mail.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §3.</remarks>
    [OperationContract(
        Action = Actions + "GetAppointmentHaveParticipantsWithEmail",
        ReplyAction = Actions + "GetAppointmentHaveParticipantsWithEmailResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> GetAppointmentHaveParticipantsWithEmail([MessageParameter(Name = "AppointmentId")] int appointmentId);
}
