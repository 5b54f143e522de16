using Services86.Agents.Time;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Patterns of series and their dates, and the rows of bookings and series.</summary>
internal sealed class AppointmentRecurrence(SeriesCalculation series, SeriesRecords records, WireTime time) : IAppointmentRecurrence
{
    public Task<RecurrenceInfo> CreateDefaultRecurrence() => Task.FromResult(DefaultRecurrence.From(time.Today));

    public Task<RecurrenceInfo> CreateDefaultRecurrenceByDate(DateTime startDate) =>
        Task.FromResult(DefaultRecurrence.From(WireTime.DateFromWire(startDate) ?? time.Today));

    public Task<RecurrenceInfo> CalculateDays(AppointmentEntity? appointmentEntity) => series.CalculateAsync(appointmentEntity);

    public Task<RecurrenceDate[]> ValidateDays(AppointmentEntity? appointmentEntity, DateTime[]? dates) => series.ValidateAsync(appointmentEntity, dates);

    public Task<Appointment[]> GetAppointmentRecords(int motherId, int recurrenceRuleId) => records.OfAsync(motherId, recurrenceRuleId);
}
