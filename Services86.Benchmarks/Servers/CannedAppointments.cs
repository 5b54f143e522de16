using Services86.Contracts.Appointments;

namespace Services86.Benchmarks.Servers;

/// <summary>Answers one operation with a carrier that was made before: nothing is read or mapped.</summary>
internal sealed class CannedAppointments : IAppointmentEntities
{
    private static readonly Task<AppointmentEntity?> Answer = Task.FromResult<AppointmentEntity?>(CannedCarriers.Entity(3001));

    public Task<AppointmentEntity?> GetAppointmentEntity(int appointmentEntityId) => Answer;

    public Task<AppointmentEntity> CreateDefaultAppointmentEntity() => throw Unasked();

    public Task<AppointmentEntity> CreateDefaultAppointmentEntityByType(TaskType type) => throw Unasked();

    public Task<AppointmentEntity> CreateDefaultAppointmentEntityByTypeAndAssociate(TaskType type, int associateId) => throw Unasked();

    public Task<AppointmentEntity?> SaveAppointmentEntity(AppointmentEntity? appointmentEntity) => throw Unasked();

    public Task DeleteAppointmentEntity(int appointmentEntityId) => throw Unasked();

    public Task<AppointmentEntity?> Save(
        AppointmentEntity? appointmentEntity,
        RecurrenceUpdateMode updateMode,
        bool sendEmailToParticipants,
        EMailConnectionInfo? smtpEMailConnectionInfo,
        EMailConnectionInfo? imapEMailConnectionInfo) => throw Unasked();

    public Task Delete(
        int appointmentId,
        RecurrenceUpdateMode updateMode,
        bool sendEmailToParticipants,
        EMailConnectionInfo? smtpEMailConnectionInfo,
        EMailConnectionInfo? imapEMailConnectionInfo) => throw Unasked();

    public Task<Appointment?> GetAppointment(int appointmentId) => throw Unasked();

    public Task<Appointment[]> GetAppointmentList(int[]? appointmentIds) => throw Unasked();

    public Task<Appointment?> UpdateAppointment(int id, DateTime startTime, DateTime endTime, int status, int type, int associateId) => throw Unasked();

    public Task<bool[]> GetCanInsertForAssociates(int[]? associateIds) => throw Unasked();

    private static NotSupportedException Unasked() => new("The benchmark does not ask for this.");
}

/// <summary>Takes a status and does nothing with it.</summary>
internal sealed class CannedStatus : IAppointmentStatus
{
    public Task SetActivityStatus(string[]? activityIdentifier, ActivityStatus activityStatus) => Task.CompletedTask;

    public Task<AppointmentStatus> ToggleAppointmentStatus(int appointmentId) => throw Unasked();

    public Task<ActivityStatus> ToggleActivity(string? activityIdentifier) => throw Unasked();

    public Task<ActivityStatus> ToggleActivities(string[]? activityIdentifier) => throw Unasked();

    public Task<string[]> ToggleAndSetActivities(string[]? activityIdentifiers) => throw Unasked();

    private static NotSupportedException Unasked() => new("The benchmark does not ask for this.");
}
