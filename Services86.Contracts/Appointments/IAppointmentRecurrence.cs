using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment recurrence.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentRecurrence
{
    /// <summary>Create default recurrence.</summary>
    /// <returns>Create default recurrence.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultRecurrence", ReplyAction = WireNames.AppointmentActions + "CreateDefaultRecurrenceResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CreateDefaultRecurrence();

    /// <summary>Create default recurrence by date.</summary>
    /// <param name="startDate">Start date.</param>
    /// <returns>Create default recurrence by date.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CreateDefaultRecurrenceByDate", ReplyAction = WireNames.AppointmentActions + "CreateDefaultRecurrenceByDateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CreateDefaultRecurrenceByDate([MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate);

    /// <summary>Calculate days.</summary>
    /// <param name="appointmentEntity">Appointment entity.</param>
    /// <returns>Calculate days.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "CalculateDays", ReplyAction = WireNames.AppointmentActions + "CalculateDaysResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CalculateDays([MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity);

    /// <summary>Validate days.</summary>
    /// <param name="appointmentEntity">Appointment entity.</param>
    /// <param name="dates">Dates.</param>
    /// <returns>Validate days.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "ValidateDays", ReplyAction = WireNames.AppointmentActions + "ValidateDaysResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceDate[]> ValidateDays(
        [MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity,
        [MessageParameter(Name = "Dates")] DateTime[]? dates);

    /// <summary>Get appointment records.</summary>
    /// <param name="motherId">Mother id.</param>
    /// <param name="recurrenceRuleId">Recurrence rule id.</param>
    /// <returns>Get appointment records.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAppointmentRecords", ReplyAction = WireNames.AppointmentActions + "GetAppointmentRecordsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentRecords(
        [MessageParameter(Name = "MotherId")] int motherId,
        [MessageParameter(Name = "RecurrenceRuleId")] int recurrenceRuleId);
}
