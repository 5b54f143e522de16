using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Appointments.Lists;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Follow-ups one by one. Bookings, series and the remaining operations are not supported yet.</summary>
/// <param name="entities">The hottest operation.</param>
/// <param name="rooms">Gives the rest when it is asked for: a read pays for nothing that only a save needs.</param>
internal sealed class AppointmentEntities(EntityReader entities, IServiceProvider rooms) : IAppointmentEntities
{
    public Task<AppointmentEntity> CreateDefaultAppointmentEntity() => Defaults.CreateAsync(TaskType.Appointment, 0);

    public Task<AppointmentEntity> CreateDefaultAppointmentEntityByType(TaskType type) => Defaults.CreateAsync(type, 0);

    public Task<AppointmentEntity> CreateDefaultAppointmentEntityByTypeAndAssociate(TaskType type, int associateId) =>
        Defaults.CreateAsync(type, associateId);

    // Id 0 asks for a new entity (appointment-operations.md C1).
    public async Task<AppointmentEntity?> GetAppointmentEntity(int appointmentEntityId) =>
        appointmentEntityId == 0 ? await Defaults.CreateAsync(TaskType.Appointment, 0) : await entities.FindAsync(appointmentEntityId);

    public Task<Appointment?> GetAppointment(int appointmentId) => rooms.GetRequiredService<AppointmentReader>().FindAsync(appointmentId);

    public Task<AppointmentEntity?> SaveAppointmentEntity(AppointmentEntity? appointmentEntity) =>
        rooms.GetRequiredService<EntitySave>().SaveAsync(appointmentEntity);

    public Task DeleteAppointmentEntity(int appointmentEntityId) =>
        rooms.GetRequiredService<EntityDeletion>().DeleteAsync(appointmentEntityId);

    public Task<AppointmentEntity?> Save(
        AppointmentEntity? appointmentEntity,
        RecurrenceUpdateMode updateMode,
        bool sendEmailToParticipants,
        EMailConnectionInfo? smtpEMailConnectionInfo,
        EMailConnectionInfo? imapEMailConnectionInfo) =>
        throw new SoNotSupportedException(nameof(Save));

    public Task Delete(
        int appointmentId,
        RecurrenceUpdateMode updateMode,
        bool sendEmailToParticipants,
        EMailConnectionInfo? smtpEMailConnectionInfo,
        EMailConnectionInfo? imapEMailConnectionInfo) =>
        throw new SoNotSupportedException(nameof(Delete));

    public Task<Appointment[]> GetAppointmentList(int[]? appointmentIds) =>
        rooms.GetRequiredService<AppointmentReader>().ListAsync(appointmentIds ?? []);

    public Task<Appointment?> UpdateAppointment(int id, DateTime startTime, DateTime endTime, int status, int type, int associateId) =>
        rooms.GetRequiredService<DirectUpdate>().RunAsync(id, startTime, endTime, status, type, associateId);

    public Task<bool[]> GetCanInsertForAssociates(int[]? associateIds) =>
        associateIds is null or { Length: 0 } ? Task.FromResult<bool[]>([]) : rooms.GetRequiredService<InsertableDiaries>().JudgeAsync(associateIds);

    private EntityDefaults Defaults => rooms.GetRequiredService<EntityDefaults>();
}
