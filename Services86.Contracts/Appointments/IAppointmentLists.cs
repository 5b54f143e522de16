using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Follow-ups by person, project, project member or company, filtered by kind, task or heading. Each file holds one owner.</summary>
/// <remarks>Source: appointment-operations.md §4.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public partial interface IAppointmentLists
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns the caller's follow-ups whose active date lies in the interval, ends included, by date; every status, pending invitations too.
    /// </summary>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetMyAppointments", ReplyAction = Actions + "GetMyAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyAppointments(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns every follow-up the caller may read whose task belongs to the heading, by date, each meeting once. There is no interval and no
    /// limit: expect large answers.
    /// </summary>
    /// <param name="taskHeadingId">Id of a heading that groups tasks, deleted tasks included; an unknown one finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetAppointmentsByTaskHeading", ReplyAction = Actions + "GetAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAppointmentsByTaskHeading([MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
