using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Completion of appointments, documents and sales.</summary>
/// <remarks>Source: appointment-operations.md §8.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentStatus
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Toggles one follow-up between completed and started and returns the new status; every status but completed becomes completed. Notes,
    /// hidden and cancelled rows stay as they are. A missing row gives UnknownOrPostIt; refuses without write right (SoSentryException).
    /// </summary>
    /// <param name="appointmentId">Id of the row.</param>
    /// <returns>The status afterwards.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §8; appointment-rules.md §6.</remarks>
    [OperationContract(Action = Actions + "ToggleAppointmentStatus", ReplyAction = Actions + "ToggleAppointmentStatusResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentStatus> ToggleAppointmentStatus([MessageParameter(Name = "AppointmentId")] int appointmentId);

    /// <summary>
    /// Toggles the completion of one appointment, document or sale, saves it at once and returns the result. Two states by default; with the
    /// three-state preference an appointment passes through started. A missing record gives NotStarted. Refuses a malformed identifier
    /// (SoIllegalOperationException) and missing write right (SoSentryException).
    /// </summary>
    /// <param name="activityIdentifier">
    /// key=value: appointment_id, todo_id, document_id or sale_id and a positive number, the key in any case.
    /// </param>
    /// <returns>The state afterwards.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §8; appointment-rules.md §6.1.</remarks>
    [OperationContract(Action = Actions + "ToggleActivity", ReplyAction = Actions + "ToggleActivityResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityStatus> ToggleActivity([MessageParameter(Name = "ActivityIdentifier")] string? activityIdentifier);

    /// <summary>
    /// Toggles the completion of several appointments, documents or sales, each on its own, in one transaction, and returns the state of the
    /// first. An empty array gives Unknown. Refuses a malformed identifier (SoIllegalOperationException) and missing write right
    /// (SoSentryException); then nothing is changed.
    /// </summary>
    /// <param name="activityIdentifier">
    /// Identifiers key=value: appointment_id, todo_id, document_id or sale_id; a record named twice counts once.
    /// </param>
    /// <returns>The state of the first element afterwards.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §8.</remarks>
    [OperationContract(Action = Actions + "ToggleActivities", ReplyAction = Actions + "ToggleActivitiesResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityStatus> ToggleActivities([MessageParameter(Name = "ActivityIdentifier")] string[]? activityIdentifier);

    /// <summary>
    /// Gives all listed appointments, documents and sales one completion state and saves them at once, all or none: if one of them does not
    /// exist nothing is changed, without an error. Refuses a malformed identifier (SoIllegalOperationException) and missing write right on
    /// any of them (SoSentryException).
    /// </summary>
    /// <param name="activityIdentifier">
    /// Identifiers key=value: appointment_id, todo_id, document_id or sale_id; nil or empty does nothing.
    /// </param>
    /// <param name="activityStatus">The state to set; Unknown counts as NotStarted.</param>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §8; appointment-rules.md §6.1, §6.2.</remarks>
    [OperationContract(Action = Actions + "SetActivityStatus", ReplyAction = Actions + "SetActivityStatusResponse")]
    [SlowCall(1000)]
    Task SetActivityStatus(
        [MessageParameter(Name = "ActivityIdentifier")] string[]? activityIdentifier,
        [MessageParameter(Name = "ActivityStatus")] ActivityStatus activityStatus);

    /// <summary>
    /// Toggles the first activity and sets the others to its result, and returns the identifiers that were left alone: missing records, rows
    /// that cannot take the state, and, when several appointments would each propose a next step of their sales guide, all of those. Refuses
    /// a malformed identifier (SoIllegalOperationException) and missing write right (SoSentryException).
    /// </summary>
    /// <param name="activityIdentifiers">Identifiers key=value: appointment_id, todo_id, document_id or sale_id; the first decides.</param>
    /// <returns>The identifiers not changed, in their order and text, never nil.</returns>
    /// <remarks>Slow above 1000 ms. Source: appointment-operations.md §8.</remarks>
    [OperationContract(Action = Actions + "ToggleAndSetActivities", ReplyAction = Actions + "ToggleAndSetActivitiesResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<string[]> ToggleAndSetActivities([MessageParameter(Name = "ActivityIdentifiers")] string[]? activityIdentifiers);
}
