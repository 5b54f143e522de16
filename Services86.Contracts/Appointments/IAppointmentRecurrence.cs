using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Series: patterns, their dates, and the rows of a series.</summary>
/// <remarks>Source: appointment-operations.md §3, §6.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentRecurrence
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns a default recurrence that starts today: weekly on today's weekday for twelve weeks, dates not yet calculated. Nothing is
    /// written.
    /// </summary>
    /// <returns>The unsaved recurrence.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §6.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultRecurrence", ReplyAction = Actions + "CreateDefaultRecurrenceResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CreateDefaultRecurrence();

    /// <summary>
    /// Returns a default recurrence that starts on the given date: weekly on its weekday for twelve weeks, dates not yet calculated. Nothing
    /// is written.
    /// </summary>
    /// <param name="startDate">First day of the pattern, a calendar date as written; 0001-01-01 is today.</param>
    /// <returns>The unsaved recurrence.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §6.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultRecurrenceByDate", ReplyAction = Actions + "CreateDefaultRecurrenceByDateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CreateDefaultRecurrenceByDate([MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate);

    /// <summary>
    /// Expands the pattern in the appointment's Recurrence into its dates and reports for each of them conflicts and holidays. Nothing is
    /// written. Refuses a nil entity or recurrence, a bad pattern and more than 5000 dates (SoInvalidArgumentException).
    /// </summary>
    /// <param name="appointmentEntity">
    /// The appointment with its Recurrence; its times of day, owner and participants decide the conflicts.
    /// </param>
    /// <returns>A copy of the recurrence with Dates, RecurrenceCounter and, for a counted series, EndDate filled.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §6; appointment-rules.md §4.</remarks>
    [OperationContract(Action = Actions + "CalculateDays", ReplyAction = Actions + "CalculateDaysResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceInfo> CalculateDays([MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity);

    /// <summary>
    /// Reports for each given date whether the appointment would be in conflict there, and what day it is. The pattern is not applied: dates
    /// are taken as they are. Nothing is written. Refuses a nil entity (SoInvalidArgumentException).
    /// </summary>
    /// <param name="appointmentEntity">The appointment; its times of day, owner and participants decide the conflicts.</param>
    /// <param name="dates">The days to look at, their own time of day ignored; nil or empty gives an empty array.</param>
    /// <returns>One element for each date in the given order, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §6.</remarks>
    [OperationContract(Action = Actions + "ValidateDays", ReplyAction = Actions + "ValidateDaysResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RecurrenceDate[]> ValidateDays(
        [MessageParameter(Name = "AppointmentEntity")] AppointmentEntity? appointmentEntity,
        [MessageParameter(Name = "Dates")] DateTime[]? dates);

    /// <summary>
    /// Returns all rows of a booking, of a series, or of both together: the master before its participants, dates ascending, refused and
    /// cancelled rows included. Both ids 0 give an empty array. A caller who takes part sees the rows of his booking unfiltered.
    /// </summary>
    /// <param name="motherId">Id of the booking's master row; 0 when only the series is wanted.</param>
    /// <param name="recurrenceRuleId">Id of the recurrence rule; 0 when the booking is no series.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §3.</remarks>
    [OperationContract(Action = Actions + "GetAppointmentRecords", ReplyAction = Actions + "GetAppointmentRecordsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentRecords(
        [MessageParameter(Name = "MotherId")] int motherId,
        [MessageParameter(Name = "RecurrenceRuleId")] int recurrenceRuleId);
}
