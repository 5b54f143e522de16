using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment suggested.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentSuggested
{
    /// <summary>Get suggested appointment.</summary>
    /// <param name="suggestedAppointmentId">Suggested appointment id.</param>
    /// <returns>Get suggested appointment.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetSuggestedAppointment", ReplyAction = WireNames.AppointmentActions + "GetSuggestedAppointmentResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointment?> GetSuggestedAppointment([MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId);

    /// <summary>Get suggested appointment entity.</summary>
    /// <param name="suggestedAppointmentEntityId">Suggested appointment entity id.</param>
    /// <returns>Get suggested appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetSuggestedAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "GetSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity?> GetSuggestedAppointmentEntity(
        [MessageParameter(Name = "SuggestedAppointmentEntityId")] int suggestedAppointmentEntityId);

    /// <summary>Create default suggested appointment entity.</summary>
    /// <returns>Create default suggested appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultSuggestedAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "CreateDefaultSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity> CreateDefaultSuggestedAppointmentEntity();

    /// <summary>Save suggested appointment entity.</summary>
    /// <param name="suggestedAppointmentEntity">Suggested appointment entity.</param>
    /// <returns>Save suggested appointment entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "SaveSuggestedAppointmentEntity", ReplyAction = WireNames.AppointmentActions + "SaveSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity> SaveSuggestedAppointmentEntity(
        [MessageParameter(Name = "SuggestedAppointmentEntity")] SuggestedAppointmentEntity? suggestedAppointmentEntity);

    /// <summary>Create default appointment entity from sale suggestion.</summary>
    /// <param name="suggestedAppointmentId">Suggested appointment id.</param>
    /// <param name="saleId">Sale id.</param>
    /// <param name="createNow">Create now.</param>
    /// <param name="ownerId">Owner id.</param>
    /// <returns>Create default appointment entity from sale suggestion.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityFromSaleSuggestion", ReplyAction = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityFromSaleSuggestionResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromSaleSuggestion(
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId,
        [MessageParameter(Name = "SaleId")] int saleId,
        [MessageParameter(Name = "CreateNow")] bool createNow,
        [MessageParameter(Name = "OwnerId")] int ownerId);

    /// <summary>Get next suggested appointment by sale.</summary>
    /// <param name="saleId">Sale id.</param>
    /// <param name="currentAppointmentId">Current appointment id.</param>
    /// <param name="skipCompleteCheck">Skip complete check.</param>
    /// <returns>Get next suggested appointment by sale.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetNextSuggestedAppointmentBySale", ReplyAction = WireNames.AppointmentActions + "GetNextSuggestedAppointmentBySaleResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointment?> GetNextSuggestedAppointmentBySale(
        [MessageParameter(Name = "SaleId")] int saleId,
        [MessageParameter(Name = "CurrentAppointmentId")] int currentAppointmentId,
        [MessageParameter(Name = "SkipCompleteCheck")] bool skipCompleteCheck);

    /// <summary>Create default re open appointment.</summary>
    /// <param name="saleId">Sale id.</param>
    /// <returns>Create default re open appointment.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultReOpenAppointment", ReplyAction = WireNames.AppointmentActions + "CreateDefaultReOpenAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultReOpenAppointment([MessageParameter(Name = "SaleId")] int saleId);

    /// <summary>Create default appointment entity from project suggestion.</summary>
    /// <param name="suggestedAppointmentId">Suggested appointment id.</param>
    /// <param name="projectId">Project id.</param>
    /// <param name="createNow">Create now.</param>
    /// <param name="ownerId">Owner id.</param>
    /// <returns>Create default appointment entity from project suggestion.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityFromProjectSuggestion", ReplyAction = WireNames.AppointmentActions + "CreateDefaultAppointmentEntityFromProjectSuggestionResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromProjectSuggestion(
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId,
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "CreateNow")] bool createNow,
        [MessageParameter(Name = "OwnerId")] int ownerId);

    /// <summary>Can assign to project member.</summary>
    /// <param name="projectId">Project id.</param>
    /// <param name="suggestedAppointmentId">Suggested appointment id.</param>
    /// <returns>Can assign to project member.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CanAssignToProjectMember", ReplyAction = WireNames.AppointmentActions + "CanAssignToProjectMemberResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> CanAssignToProjectMember(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId);
}
