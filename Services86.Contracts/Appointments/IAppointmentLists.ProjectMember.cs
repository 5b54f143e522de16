using System.ServiceModel;

namespace Services86.Contracts.Appointments;

public partial interface IAppointmentLists
{
    /// <summary>
    /// Returns the follow-ups of all projects that a person is a member of, whoever owns them, whose active date lies in the interval, ends
    /// included, by date. Each meeting comes once; private rows of others are left out, and a person without memberships gives an empty
    /// array.
    /// </summary>
    /// <param name="personId">Id of the project member, who need not be a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetProjectMemberAppointments", ReplyAction = Actions + "GetProjectMemberAppointmentsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointments(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the follow-ups of all projects that a person is a member of, whoever owns them, of one kind only, whose active date lies in
    /// the interval, ends included, by date. Each meeting comes once; private rows of others are left out, and a person without memberships
    /// gives an empty array.
    /// </summary>
    /// <param name="personId">Id of the project member, who need not be a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="appointmentType">Exactly this kind; Unknown does not filter, kinds that are no follow-ups find nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(
        Action = Actions + "GetProjectMemberAppointmentsByType",
        ReplyAction = Actions + "GetProjectMemberAppointmentsByTypeResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByType(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "AppointmentType")] AppointmentType appointmentType);

    /// <summary>
    /// Returns the follow-ups of all projects that a person is a member of, whoever owns them, with one task only, whose active date lies in
    /// the interval, ends included, by date. Each meeting comes once; private rows of others are left out, and a person without memberships
    /// gives an empty array.
    /// </summary>
    /// <param name="personId">Id of the project member, who need not be a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskId">Id of a row in list Task; 0 finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(
        Action = Actions + "GetProjectMemberAppointmentsByTask",
        ReplyAction = Actions + "GetProjectMemberAppointmentsByTaskResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTask(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskId")] int taskId);

    /// <summary>
    /// Returns the follow-ups of all projects that a person is a member of, whoever owns them, with any of several tasks, whose active date
    /// lies in the interval, ends included, by date. Each meeting comes once; private rows of others are left out, and a person without
    /// memberships gives an empty array.
    /// </summary>
    /// <param name="personId">Id of the project member, who need not be a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskIds">Ids of rows in list Task; nil or empty finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(
        Action = Actions + "GetProjectMemberAppointmentsByTasks",
        ReplyAction = Actions + "GetProjectMemberAppointmentsByTasksResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTasks(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskIds")] int[]? taskIds);

    /// <summary>
    /// Returns the follow-ups of all projects that a person is a member of, whoever owns them, with a task of one heading, whose active date
    /// lies in the interval, ends included, by date. Each meeting comes once; private rows of others are left out, and a person without
    /// memberships gives an empty array.
    /// </summary>
    /// <param name="personId">Id of the project member, who need not be a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <param name="taskHeadingId">Id of a heading that groups tasks, deleted tasks included; an unknown one finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4.</remarks>
    [OperationContract(
        Action = Actions + "GetProjectMemberAppointmentsByTaskHeading",
        ReplyAction = Actions + "GetProjectMemberAppointmentsByTaskHeadingResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetProjectMemberAppointmentsByTaskHeading(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count,
        [MessageParameter(Name = "TaskHeadingId")] int taskHeadingId);
}
