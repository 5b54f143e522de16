using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>
    /// Returns the follow-ups of a person who is a user, whose active date lies in the interval, ends included, by date. Private rows of
    /// others are left out. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not see
    /// (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="includeProjectAppointments">True adds follow-ups of the projects that the person is a member of, each once.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetPersonAppointments", ReplyAction = Actions + "GetPersonAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointments(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the follow-ups of a person who is a user, of one kind only, whose active date lies in the interval, ends included, by date.
    /// Private rows of others are left out. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not see
    /// (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="includeProjectAppointments">True adds follow-ups of the projects that the person is a member of, each once.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="appointmentType">Exactly this kind; Unknown does not filter, kinds that are no follow-ups find nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetPersonAppointmentsByType", ReplyAction = Actions + "GetPersonAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByType(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>
    /// Returns the follow-ups of a person who is a user, with one task only, whose active date lies in the interval, ends included, by date.
    /// Private rows of others are left out. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not see
    /// (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="includeProjectAppointments">True adds follow-ups of the projects that the person is a member of, each once.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskId">Id of a row in list Task; 0 finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetPersonAppointmentsByTask", ReplyAction = Actions + "GetPersonAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTask(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>
    /// Returns the follow-ups of a person who is a user, with any of several tasks, whose active date lies in the interval, ends included, by
    /// date. Private rows of others are left out. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not
    /// see (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="includeProjectAppointments">True adds follow-ups of the projects that the person is a member of, each once.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskIds">Ids of rows in list Task; nil or empty finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetPersonAppointmentsByTasks", ReplyAction = Actions + "GetPersonAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTasks(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>
    /// Returns the follow-ups of a person who is a user, with a task of one heading, whose active date lies in the interval, ends included,
    /// by date. Private rows of others are left out. Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may
    /// not see (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="includeProjectAppointments">True adds follow-ups of the projects that the person is a member of, each once.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskHeadingId">Id of a heading that groups tasks, deleted tasks included; an unknown one finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(
        Action = Actions + "GetPersonAppointmentsByTaskHeading",
        ReplyAction = Actions + "GetPersonAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonAppointmentsByTaskHeading(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "IncludeProjectAppointments")] bool includeProjectAppointments,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
