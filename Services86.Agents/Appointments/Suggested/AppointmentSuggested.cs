using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>Steps of sale and project guides; not supported yet.</summary>
internal sealed class AppointmentSuggested : IAppointmentSuggested
{
    public Task<SuggestedAppointment?> GetSuggestedAppointment(int suggestedAppointmentId) =>
        throw new SoNotSupportedException(nameof(GetSuggestedAppointment));

    public Task<SuggestedAppointmentEntity?> GetSuggestedAppointmentEntity(int suggestedAppointmentEntityId) =>
        throw new SoNotSupportedException(nameof(GetSuggestedAppointmentEntity));

    public Task<SuggestedAppointmentEntity> CreateDefaultSuggestedAppointmentEntity() =>
        throw new SoNotSupportedException(nameof(CreateDefaultSuggestedAppointmentEntity));

    public Task<SuggestedAppointmentEntity> SaveSuggestedAppointmentEntity(SuggestedAppointmentEntity? suggestedAppointmentEntity) =>
        throw new SoNotSupportedException(nameof(SaveSuggestedAppointmentEntity));

    public Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromSaleSuggestion(
        int suggestedAppointmentId, int saleId, bool createNow, int ownerId) =>
        throw new SoNotSupportedException(nameof(CreateDefaultAppointmentEntityFromSaleSuggestion));

    public Task<SuggestedAppointment?> GetNextSuggestedAppointmentBySale(int saleId, int currentAppointmentId, bool skipCompleteCheck) =>
        throw new SoNotSupportedException(nameof(GetNextSuggestedAppointmentBySale));

    public Task<AppointmentEntity> CreateDefaultReOpenAppointment(int saleId) =>
        throw new SoNotSupportedException(nameof(CreateDefaultReOpenAppointment));

    public Task<AppointmentEntity?> CreateDefaultAppointmentEntityFromProjectSuggestion(
        int suggestedAppointmentId, int projectId, bool createNow, int ownerId) =>
        throw new SoNotSupportedException(nameof(CreateDefaultAppointmentEntityFromProjectSuggestion));

    public Task<bool> CanAssignToProjectMember(int projectId, int suggestedAppointmentId) =>
        throw new SoNotSupportedException(nameof(CanAssignToProjectMember));
}
