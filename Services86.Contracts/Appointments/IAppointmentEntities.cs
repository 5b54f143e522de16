using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Follow-ups one by one: defaults, read, save, delete.</summary>
/// <remarks>Source: appointment-operations.md §2, §3, §5, §8.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentEntities
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns a new, unsaved appointment with the server's defaults: the caller as owner, now as start, the length, task, text, alarm and
    /// visibility of the caller's preferences, empty arrays and a recurrence that is switched off. Nothing is written.
    /// </summary>
    /// <returns>The unsaved entity, AppointmentId 0.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2, table D.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultAppointmentEntity", ReplyAction = Actions + "CreateDefaultAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntity();

    /// <summary>
    /// Returns a new, unsaved follow-up with the defaults of its kind: 60 minutes in the diary for an appointment, 15 minutes for a phone
    /// call, today at noon in the check list for a to-do, unless preferences say otherwise. Nothing is written.
    /// </summary>
    /// <param name="type">Appointment, Phone or ToDo; every other value counts as Appointment.</param>
    /// <returns>The unsaved entity, AppointmentId 0.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2, table D.</remarks>
    [OperationContract(
        Action = Actions + "CreateDefaultAppointmentEntityByType",
        ReplyAction = Actions + "CreateDefaultAppointmentEntityByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntityByType([MessageParameter(Name = "Type")] TaskType type);

    /// <summary>
    /// Returns a new, unsaved follow-up with the defaults of its kind, owned by the given associate; saving it puts an ordinary row, no
    /// invitation, into that diary. Without insert right there the entity still comes, its TableRight lacking Insert. Refuses an unknown
    /// associate (SoInvalidArgumentException).
    /// </summary>
    /// <param name="type">Appointment, Phone or ToDo; every other value counts as Appointment.</param>
    /// <param name="associateId">The owner to be; 0 is the caller.</param>
    /// <returns>The unsaved entity, AppointmentId 0.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2.</remarks>
    [OperationContract(
        Action = Actions + "CreateDefaultAppointmentEntityByTypeAndAssociate",
        ReplyAction = Actions + "CreateDefaultAppointmentEntityByTypeAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntityByTypeAndAssociate(
        [MessageParameter(Name = "Type")] TaskType type,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>
    /// Returns one follow-up with everything that can be edited: participants, recurrence, links, visibility, publishing and user-defined
    /// fields. The id may be a master's, a participant's or a plain row's; id 0 gives the default entity. A private row of somebody else
    /// comes with its times only. A missing or unreadable row, a note or a document gives nil.
    /// </summary>
    /// <param name="appointmentEntityId">Id of the row; 0 asks for a new, unsaved entity.</param>
    /// <returns>The entity, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §1 C1, §2.</remarks>
    [OperationContract(Action = Actions + "GetAppointmentEntity", ReplyAction = Actions + "GetAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> GetAppointmentEntity([MessageParameter(Name = "AppointmentEntityId")] int appointmentEntityId);

    /// <summary>
    /// Inserts (AppointmentId 0) or updates a follow-up without sending mail, and returns it as read again. In a series it changes this date
    /// only; a pattern on a plain row creates the series, a switched-off recurrence ends one. Refuses a nil entity
    /// (SoInvalidArgumentException), a missing row (SoNotFoundException), broken rules of saving (SoValidationException, naming the member)
    /// and missing rights (SoSentryException).
    /// </summary>
    /// <param name="appointmentEntity">
    /// The whole row as it shall be; absent texts, numbers and flags clear, while nil Participants, Links and Recurrence keep what is stored.
    /// </param>
    /// <returns>The entity as stored; nil when the caller may not read the result.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2.</remarks>
    [OperationContract(Action = Actions + "SaveAppointmentEntity", ReplyAction = Actions + "SaveAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> SaveAppointmentEntity([MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity);

    /// <summary>
    /// Deletes one date of a follow-up without sending mail; the same as Delete with OnlyThis. A missing id does nothing; refuses without the
    /// right to delete (SoSentryException) and for a note or document row (SoIllegalOperationException).
    /// </summary>
    /// <param name="appointmentEntityId">Id of the row, a master's or a participant's.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2.</remarks>
    [OperationContract(Action = Actions + "DeleteAppointmentEntity", ReplyAction = Actions + "DeleteAppointmentEntityResponse")]
    [SlowCall(2000)]
    Task DeleteAppointmentEntity([MessageParameter(Name = "AppointmentEntityId")] int appointmentEntityId);

    /// <summary>
    /// Inserts (AppointmentId 0) or updates a booking or follow-up with its participants, series, links, visibility and publishing in one
    /// transaction, and returns it as read again. Moved bookings ask their participants anew; a foreign owner makes an assignment.
    /// Participants may change only priority, alarm and completion of their own row. Refuses a nil entity (SoInvalidArgumentException), a
    /// missing row (SoNotFoundException), broken rules of saving (SoValidationException, naming the member) and missing rights
    /// (SoSentryException).
    /// </summary>
    /// <param name="appointmentEntity">
    /// The whole row as it shall be; absent texts, numbers and flags clear, while nil Participants, Links and Recurrence keep what is stored.
    /// </param>
    /// <param name="updateMode">
    /// Which dates of a series are meant: OnlyThis or Unknown this one, ThisAndForward the later ones too. No matter outside a series.
    /// </param>
    /// <param name="sendEmailToParticipants">
    /// True mails the participants whose own SendEmail is set; false mails nobody. A server without mail skips the mailing.
    /// </param>
    /// <param name="smtpEMailConnectionInfo">Login for sending; nil uses the caller's stored settings. Never logged or stored.</param>
    /// <param name="imapEMailConnectionInfo">Login for the mail folder; nil uses the caller's stored settings. Never logged or stored.</param>
    /// <returns>
    /// The entity as stored, of the row that was passed in (the first date of a new series); nil when the caller may not read the result.
    /// </returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2, save pipeline.</remarks>
    [OperationContract(Action = Actions + "Save", ReplyAction = Actions + "SaveResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> Save(
        [MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode,
        [MessageParameter(Name = "SendEmailToParticipants")] bool sendEmailToParticipants,
        [MessageParameter(Name = "SmtpEMailConnectionInfo")] EMailConnectionInfo? smtpEMailConnectionInfo,
        [MessageParameter(Name = "ImapEMailConnectionInfo")] EMailConnectionInfo? imapEMailConnectionInfo);

    /// <summary>
    /// Deletes a follow-up or booking. The owner of a booking removes it for all: unseen invitations vanish, seen ones are marked as
    /// cancelled. A participant who deletes declines with an empty reason; the owner who names a participant's row removes that participant.
    /// A missing id does nothing. Refuses without the right (SoSentryException) and for a note or document row (SoIllegalOperationException).
    /// </summary>
    /// <param name="appointmentId">Id of the row, a master's or a participant's.</param>
    /// <param name="updateMode">
    /// OnlyThis deletes one date, ThisAndForward this and all later ones, StopRecurrence the later ones only; Unknown counts as OnlyThis.
    /// </param>
    /// <param name="sendEmailToParticipants">
    /// True mails the participants whose own SendEmail is set; false mails nobody. A server without mail skips the mailing.
    /// </param>
    /// <param name="smtpEMailConnectionInfo">Login for sending; nil uses the caller's stored settings. Never logged or stored.</param>
    /// <param name="imapEMailConnectionInfo">Login for the mail folder; nil uses the caller's stored settings. Never logged or stored.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §2; appointment-rules.md §3.4.</remarks>
    [OperationContract(Action = Actions + "Delete", ReplyAction = Actions + "DeleteResponse")]
    [SlowCall(2000)]
    Task Delete(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode,
        [MessageParameter(Name = "SendEmailToParticipants")] bool sendEmailToParticipants,
        [MessageParameter(Name = "SmtpEMailConnectionInfo")] EMailConnectionInfo? smtpEMailConnectionInfo,
        [MessageParameter(Name = "ImapEMailConnectionInfo")] EMailConnectionInfo? imapEMailConnectionInfo);

    /// <summary>
    /// Returns one follow-up as a light, read-only carrier. A private row of somebody else comes with its times only; a missing or unreadable
    /// row, a note, a document or id 0 gives nil.
    /// </summary>
    /// <param name="appointmentId">Id of the row.</param>
    /// <returns>The row, or nil.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §3.</remarks>
    [OperationContract(Action = Actions + "GetAppointment", ReplyAction = Actions + "GetAppointmentResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> GetAppointment([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>
    /// Returns the follow-ups of the given ids as light carriers, in the order of the request and each once. Missing and unreadable rows are
    /// left out; private rows of others come with their times only.
    /// </summary>
    /// <param name="appointmentIds">Ids of rows; nil or empty gives an empty array.</param>
    /// <returns>The rows that were found, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §3.</remarks>
    [OperationContract(Action = Actions + "GetAppointmentList", ReplyAction = Actions + "GetAppointmentListResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentList([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>
    /// Changes start, end, status, type and owner of one row directly, without asking anybody but the participants of a moved booking; in a
    /// series this date only. Refuses an undefined status or type and an unknown associate (SoInvalidArgumentException) and missing write
    /// right (SoSentryException).
    /// </summary>
    /// <param name="id">Id of the row.</param>
    /// <param name="startTime">New start, in the zone of the TimeZone header; 0001-01-01 keeps it.</param>
    /// <param name="endTime">New end, in the same zone; 0001-01-01 keeps it.</param>
    /// <param name="status">Number of an AppointmentStatus, 0 to 13; 0 keeps it, 3 completes the row.</param>
    /// <param name="type">Number of an AppointmentType, 0 to 9; 0 keeps it.</param>
    /// <param name="associateId">New owner; 0 keeps him.</param>
    /// <returns>The row afterwards; nil when it is missing or unreadable.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §8.</remarks>
    [OperationContract(Action = Actions + "UpdateAppointment", ReplyAction = Actions + "UpdateAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> UpdateAppointment(
        [MessageParameter(Name = "Id")] int id,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Status")] int status,
        [MessageParameter(Name = "Type")] int type,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>
    /// Tells for each given associate, in the same order, whether the caller may create appointments in that diary. True for the caller,
    /// false for unknown or retired associates and those without a diary.
    /// </summary>
    /// <param name="associateIds">Users and resources; nil or empty gives an empty array.</param>
    /// <returns>One boolean for each id, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetCanInsertForAssociates", ReplyAction = Actions + "GetCanInsertForAssociatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool[]> GetCanInsertForAssociates([MessageParameter(Name = "AssociateIds")] int[]? associateIds);
}
