using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>Steps of sale and project guides, and the follow-ups they propose.</summary>
internal sealed class AppointmentSuggested(SuggestionList suggestions, GuideProposals proposals, NextSteps next) : IAppointmentSuggested
{
    public Task<SuggestedAppointment?> GetSuggestedAppointment(int suggestedAppointmentId) => suggestions.FindAsync(suggestedAppointmentId);

    // Id 0 asks for a new entity (appointment-operations.md C1).
    public async Task<SuggestedAppointmentEntity?> GetSuggestedAppointmentEntity(int suggestedAppointmentEntityId) =>
        suggestedAppointmentEntityId == 0 ? await suggestions.DefaultAsync() : await suggestions.EntityAsync(suggestedAppointmentEntityId);

    public Task<SuggestedAppointmentEntity> CreateDefaultSuggestedAppointmentEntity() => suggestions.DefaultAsync();

    public Task<SuggestedAppointmentEntity> SaveSuggestedAppointmentEntity(SuggestedAppointmentEntity? suggestedAppointmentEntity) =>
        suggestions.SaveAsync(suggestedAppointmentEntity);

    public Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromSaleSuggestion(
        int suggestedAppointmentId, int saleId, bool createNow, int ownerId) =>
        proposals.OfSaleAsync(suggestedAppointmentId, saleId, createNow, ownerId);

    public Task<SuggestedAppointment?> GetNextSuggestedAppointmentBySale(int saleId, int currentAppointmentId, bool skipCompleteCheck) =>
        next.OfSaleAsync(saleId, currentAppointmentId, skipCompleteCheck);

    public Task<AppointmentEntity> CreateDefaultReOpenAppointment(int saleId) => proposals.ReopenAsync(saleId);

    public Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromProjectSuggestion(
        int suggestedAppointmentId, int projectId, bool createNow, int ownerId) =>
        proposals.OfProjectAsync(suggestedAppointmentId, projectId, createNow, ownerId);

    public Task<bool> CanAssignToProjectMember(int projectId, int suggestedAppointmentId) =>
        next.CanAssignToMemberAsync(projectId, suggestedAppointmentId);
}
