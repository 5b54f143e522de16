using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment entities.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentEntities
{
    /// <summary>Create default appointment entity.</summary>
    /// <returns>Create default appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntity();

    /// <summary>Create default appointment entity by type.</summary>
    /// <param name="type">Type.</param>
    /// <returns>Create default appointment entity by type.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityByType", ReplyAction = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntityByType([MessageParameter(Name = "Type")] TaskType type);

    /// <summary>Create default appointment entity by type and associate.</summary>
    /// <param name="type">Type.</param>
    /// <param name="associateId">Associate id.</param>
    /// <returns>Create default appointment entity by type and associate.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityByTypeAndAssociate", ReplyAction = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityByTypeAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultAppointmentEntityByTypeAndAssociate(
        [MessageParameter(Name = "Type")] TaskType type,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>Get appointment entity.</summary>
    /// <param name="appointmentEntityId">Appointment entity id.</param>
    /// <returns>Get appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "GetAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> GetAppointmentEntity([MessageParameter(Name = "AppointmentEntityId")] int appointmentEntityId);

    /// <summary>Save appointment entity.</summary>
    /// <param name="appointmentEntity">Appointment entity.</param>
    /// <returns>Save appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "SaveAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "SaveAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> SaveAppointmentEntity([MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity);

    /// <summary>Delete appointment entity.</summary>
    /// <param name="appointmentEntityId">Appointment entity id.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "DeleteAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "DeleteAppointmentEntityResponse")]
    [SlowCall(2000)]
    Task DeleteAppointmentEntity([MessageParameter(Name = "AppointmentEntityId")] int appointmentEntityId);

    /// <summary>Save.</summary>
    /// <param name="appointmentEntity">Appointment entity.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <param name="sendEmailToParticipants">Send email to participants.</param>
    /// <param name="smtpEMailConnectionInfo">Smtp e mail connection info.</param>
    /// <param name="imapEMailConnectionInfo">Imap e mail connection info.</param>
    /// <returns>Save.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "Save", ReplyAction = WireNames.AppointmentActions + "SaveResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> Save(
        [MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode,
        [MessageParameter(Name = "SendEmailToParticipants")] bool sendEmailToParticipants,
        [MessageParameter(Name = "SmtpEMailConnectionInfo")] EMailConnectionInfo? smtpEMailConnectionInfo,
        [MessageParameter(Name = "ImapEMailConnectionInfo")] EMailConnectionInfo? imapEMailConnectionInfo);

    /// <summary>Delete.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <param name="updateMode">Update mode.</param>
    /// <param name="sendEmailToParticipants">Send email to participants.</param>
    /// <param name="smtpEMailConnectionInfo">Smtp e mail connection info.</param>
    /// <param name="imapEMailConnectionInfo">Imap e mail connection info.</param>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "Delete", ReplyAction = WireNames.AppointmentActions + "DeleteResponse")]
    [SlowCall(2000)]
    Task Delete(
        [MessageParameter(Name = "AppointmentId")] int appointmentId,
        [MessageParameter(Name = "UpdateMode")] RecurrenceUpdateMode updateMode,
        [MessageParameter(Name = "SendEmailToParticipants")] bool sendEmailToParticipants,
        [MessageParameter(Name = "SmtpEMailConnectionInfo")] EMailConnectionInfo? smtpEMailConnectionInfo,
        [MessageParameter(Name = "ImapEMailConnectionInfo")] EMailConnectionInfo? imapEMailConnectionInfo);

    /// <summary>Get appointment.</summary>
    /// <param name="appointmentId">Appointment id.</param>
    /// <returns>Get appointment.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointment", ReplyAction = WireNames.AppointmentActions + "GetAppointmentResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> GetAppointment([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>Get appointment list.</summary>
    /// <param name="appointmentIds">Appointment ids.</param>
    /// <returns>Get appointment list.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointmentList", ReplyAction = WireNames.AppointmentActions + "GetAppointmentListResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentList([MessageParameter(Name = "AppointmentIds")] int[]? appointmentIds);

    /// <summary>Update appointment.</summary>
    /// <param name="id">Id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="status">Status.</param>
    /// <param name="type">Type.</param>
    /// <param name="associateId">Associate id.</param>
    /// <returns>Update appointment.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "UpdateAppointment", ReplyAction = WireNames.AppointmentActions + "UpdateAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment?> UpdateAppointment(
        [MessageParameter(Name = "Id")] int id,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Status")] int status,
        [MessageParameter(Name = "Type")] int type,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>Get can insert for associates.</summary>
    /// <param name="associateIds">Associate ids.</param>
    /// <returns>Get can insert for associates.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetCanInsertForAssociates", ReplyAction = WireNames.AppointmentActions + "GetCanInsertForAssociatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool[]> GetCanInsertForAssociates([MessageParameter(Name = "AssociateIds")] int[]? associateIds);
}
