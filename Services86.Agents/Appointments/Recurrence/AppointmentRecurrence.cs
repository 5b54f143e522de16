using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Series; not supported yet.</summary>
internal sealed class AppointmentRecurrence : IAppointmentRecurrence
{
    public Task<RecurrenceInfo> CreateDefaultRecurrence() =>
        throw new SoNotSupportedException(nameof(CreateDefaultRecurrence));

    public Task<RecurrenceInfo> CreateDefaultRecurrenceByDate(DateTime startDate) =>
        throw new SoNotSupportedException(nameof(CreateDefaultRecurrenceByDate));

    public Task<RecurrenceInfo> CalculateDays(AppointmentEntity? appointmentEntity) =>
        throw new SoNotSupportedException(nameof(CalculateDays));

    public Task<RecurrenceDate[]> ValidateDays(AppointmentEntity? appointmentEntity, DateTime[]? dates) =>
        throw new SoNotSupportedException(nameof(ValidateDays));

    public Task<Appointment[]> GetAppointmentRecords(int motherId, int recurrenceRuleId) =>
        throw new SoNotSupportedException(nameof(GetAppointmentRecords));
}
