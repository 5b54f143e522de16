using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Steps of sales and project guides, and the follow-ups made from them.</summary>
/// <remarks>Source: appointment-operations.md §10.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentSuggested
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns one step of a sales or project guide as a light, read-only carrier, deleted steps too. A missing one or id 0 gives nil.
    /// </summary>
    /// <param name="suggestedAppointmentId">Id of the step.</param>
    /// <returns>The step, or nil; Associate is nil, as no sale is known here.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(Action = Actions + "GetSuggestedAppointment", ReplyAction = Actions + "GetSuggestedAppointmentResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointment?> GetSuggestedAppointment([MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId);

    /// <summary>
    /// Returns one step of a sales or project guide with everything that can be edited; id 0 gives the default entity, a missing one nil.
    /// </summary>
    /// <param name="suggestedAppointmentEntityId">Id of the step; 0 asks for a new, unsaved one.</param>
    /// <returns>The step, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §1 C1, §10.</remarks>
    [OperationContract(Action = Actions + "GetSuggestedAppointmentEntity", ReplyAction = Actions + "GetSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity?> GetSuggestedAppointmentEntity(
        [MessageParameter(Name = "SuggestedAppointmentEntityId")] int suggestedAppointmentEntityId);

    /// <summary>
    /// Returns a new, unsaved guide step: 60 minutes, no days ahead, all flags off, the default task, not yet tied to a guide. Nothing is
    /// written.
    /// </summary>
    /// <returns>The unsaved step, SuggestedAppointmentId 0.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(
        Action = Actions + "CreateDefaultSuggestedAppointmentEntity",
        ReplyAction = Actions + "CreateDefaultSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity> CreateDefaultSuggestedAppointmentEntity();

    /// <summary>
    /// Inserts (id 0) or updates a guide step and returns it as read again. Refuses a step that is not tied to exactly one of sale stage and
    /// project status, or has no or too long a name (SoValidationException), a nil entity (SoInvalidArgumentException), a missing step
    /// (SoNotFoundException) and callers without the right to edit lists (SoSentryException).
    /// </summary>
    /// <param name="suggestedAppointmentEntity">
    /// The step: name at most 239 characters, tooltip 254, text 2047; rank 0 on insert puts it last.
    /// </param>
    /// <returns>The step as stored.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10, §12.</remarks>
    [OperationContract(Action = Actions + "SaveSuggestedAppointmentEntity", ReplyAction = Actions + "SaveSuggestedAppointmentEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointmentEntity> SaveSuggestedAppointmentEntity(
        [MessageParameter(Name = "SuggestedAppointmentEntity")] SuggestedAppointmentEntity? suggestedAppointmentEntity);

    /// <summary>
    /// Returns an unsaved follow-up built from a step of the sales guide: text, task, length, start and the sale with its company, person and
    /// project. Nothing is written. An unknown step gives nil.
    /// </summary>
    /// <param name="suggestedAppointmentId">Id of the step.</param>
    /// <param name="saleId">Id of the sale; 0 or an unknown one starts the follow-up now.</param>
    /// <param name="createNow">
    /// True starts it now; false counts the step's days from the sale's latest guide follow-up, never before now.
    /// </param>
    /// <param name="ownerId">Associate who is to own it; 0 is the sale's owner.</param>
    /// <returns>The unsaved entity, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(
        Action = Actions + "CreateDefaultAppointmentEntityFromSaleSuggestion",
        ReplyAction = Actions + "CreateDefaultAppointmentEntityFromSaleSuggestionResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromSaleSuggestion(
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId,
        [MessageParameter(Name = "SaleId")] int saleId,
        [MessageParameter(Name = "CreateNow")] bool createNow,
        [MessageParameter(Name = "OwnerId")] int ownerId);

    /// <summary>
    /// Returns the step of the sales guide that follows the one the given appointment came from, over stage borders too. Nil when none
    /// follows, the sale has no guide, an id does not fit, or the appointment is not completed.
    /// </summary>
    /// <param name="saleId">Id of the sale.</param>
    /// <param name="currentAppointmentId">Id of the follow-up made from the present step; it must belong to the sale.</param>
    /// <param name="skipCompleteCheck">True asks for the next step even if the present one is not completed.</param>
    /// <returns>The next step, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(
        Action = Actions + "GetNextSuggestedAppointmentBySale",
        ReplyAction = Actions + "GetNextSuggestedAppointmentBySaleResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SuggestedAppointment?> GetNextSuggestedAppointmentBySale(
        [MessageParameter(Name = "SaleId")] int saleId,
        [MessageParameter(Name = "CurrentAppointmentId")] int currentAppointmentId,
        [MessageParameter(Name = "SkipCompleteCheck")] bool skipCompleteCheck);

    /// <summary>
    /// Returns an unsaved reminder to take up a stalled sale again: at the date when the sale is to be reopened, with the reason why it
    /// stalled. Nothing is written. Without a valid sale it is the plain default entity.
    /// </summary>
    /// <param name="saleId">Id of the sale.</param>
    /// <returns>The unsaved entity, AppointmentId 0.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultReOpenAppointment", ReplyAction = Actions + "CreateDefaultReOpenAppointmentResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity> CreateDefaultReOpenAppointment([MessageParameter(Name = "SaleId")] int saleId);

    /// <summary>
    /// Returns an unsaved follow-up built from a step of the project guide: text, task, length, milestone flag and the project, without a
    /// company. Nothing is written. An unknown step gives nil.
    /// </summary>
    /// <param name="suggestedAppointmentId">Id of the step.</param>
    /// <param name="projectId">Id of the project; 0 or an unknown one leaves it blank.</param>
    /// <param name="createNow">True starts it now; false counts the step's days from now.</param>
    /// <param name="ownerId">Associate who is to own it; 0 is the caller.</param>
    /// <returns>The unsaved entity, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(
        Action = Actions + "CreateDefaultAppointmentEntityFromProjectSuggestion",
        ReplyAction = Actions + "CreateDefaultAppointmentEntityFromProjectSuggestionResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromProjectSuggestion(
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId,
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "CreateNow")] bool createNow,
        [MessageParameter(Name = "OwnerId")] int ownerId);

    /// <summary>
    /// Tells whether a guide step may be assigned to a member of the project: the step allows it and the project has a member who is a user.
    /// False for unknown ids.
    /// </summary>
    /// <param name="projectId">Id of the project.</param>
    /// <param name="suggestedAppointmentId">Id of the step.</param>
    /// <returns>True when the step can be assigned.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §10.</remarks>
    [OperationContract(Action = Actions + "CanAssignToProjectMember", ReplyAction = Actions + "CanAssignToProjectMemberResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> CanAssignToProjectMember(
        [MessageParameter(Name = "ProjectId")] int projectId,
        [MessageParameter(Name = "SuggestedAppointmentId")] int suggestedAppointmentId);
}
