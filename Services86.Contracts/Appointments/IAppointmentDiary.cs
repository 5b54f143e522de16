using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Diaries, what days look like, alarms and synchronisation.</summary>
/// <remarks>Source: appointment-operations.md §5, §9, §13.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentDiary
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Returns the rows that the caller's diary shows in the interval, by date: fixed and tentative appointments that overlap it, without
    /// hidden, refused and cancelled ones.
    /// </summary>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetMyDiary", ReplyAction = Actions + "GetMyDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyDiary(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the rows that the diary of a person's user shows in the interval, by date; private rows of others come with their times only.
    /// Refuses a person who is no user (SoInvalidArgumentException) and a diary the caller may not see (SoSentryException).
    /// </summary>
    /// <param name="personId">Id of a person who is a user.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §4, §5.</remarks>
    [OperationContract(Action = Actions + "GetPersonDiary", ReplyAction = Actions + "GetPersonDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonDiary(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the rows that an associate's diary shows in the interval, by date; works for resources too, which makes it the test whether a
    /// room is booked. An unknown associate or a diary the caller may not see gives an empty array.
    /// </summary>
    /// <param name="associateId">The user or resource; 0 is the caller.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetAssociateDiary", ReplyAction = Actions + "GetAssociateDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAssociateDiary(
        [MessageParameter(Name = "AssociateId")] int associateId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns the rows that the diaries of several associates show in the interval, sorted by date over all of them. Diaries the caller may
    /// not see add nothing; there is no limit.
    /// </summary>
    /// <param name="associateIds">Users and resources; repeated ids count once, nil or empty gives an empty array.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetAssociatesDiary", ReplyAction = Actions + "GetAssociatesDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAssociatesDiary(
        [MessageParameter(Name = "AssociateIds")] int[]? associateIds,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime);

    /// <summary>
    /// Returns the rows that the diaries of a group show in the interval, sorted by date over all members. An unknown group or group type
    /// gives an empty array; diaries the caller may not see add nothing.
    /// </summary>
    /// <param name="groupId">Id of the diary view, the user group or the resource heading, as the type says.</param>
    /// <param name="groupType">1 user-defined diary view, 2 user group (by primary group), 3 resource heading.</param>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <param name="count">How many rows at most over the whole group: a negative number is no limit, 0 gives an empty array.</param>
    /// <returns>The rows, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetDiaryByGroup", ReplyAction = Actions + "GetDiaryByGroupResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetDiaryByGroup(
        [MessageParameter(Name = "GroupId")] int groupId,
        [MessageParameter(Name = "GroupType")] int groupType,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>
    /// Returns one item for each day of the interval, both days included: how busy an associate's day is, private rows counted, and whether
    /// it is a public holiday. Days without anything come with zeros. Refuses more than 5000 days (SoInvalidArgumentException).
    /// </summary>
    /// <param name="startDate">First day, a calendar date as written; the time of day is ignored.</param>
    /// <param name="endDate">Last day, included; before the first day: an empty array.</param>
    /// <param name="associateId">Whose day; 0 is the caller.</param>
    /// <returns>One item for each day, ascending, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5; appointment-entities.md §8.</remarks>
    [OperationContract(
        Action = Actions + "GetDayInformationListByDatesAndAssociate",
        ReplyAction = Actions + "GetDayInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DayInformationListItem[]> GetDayInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>
    /// Returns for each day of the interval, both days included, how many busy and free activities an associate has and what share of the
    /// working day is booked. Refuses more than 5000 days (SoInvalidArgumentException).
    /// </summary>
    /// <param name="startDate">First day, a calendar date as written; the time of day is ignored.</param>
    /// <param name="endDate">Last day, included; before the first day: an empty array.</param>
    /// <param name="associateId">Whose day; 0 is the caller.</param>
    /// <returns>One item for each day, ascending, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5; appointment-entities.md §8.</remarks>
    [OperationContract(
        Action = Actions + "GetActivityInformationListByDatesAndAssociate",
        ReplyAction = Actions + "GetActivityInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityInformationListItem[]> GetActivityInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>
    /// Returns for each day of the interval, both days included, whether it is a holiday in the associate's home country or elsewhere, and
    /// the texts of the day. Refuses more than 5000 days (SoInvalidArgumentException).
    /// </summary>
    /// <param name="startDate">First day, a calendar date as written; the time of day is ignored.</param>
    /// <param name="endDate">Last day, included; before the first day: an empty array.</param>
    /// <param name="associateId">Whose home country; 0 is the caller.</param>
    /// <returns>One item for each day, ascending, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §5; appointment-entities.md §8.</remarks>
    [OperationContract(
        Action = Actions + "GetRedLetterInformationListByDatesAndAssociate",
        ReplyAction = Actions + "GetRedLetterInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RedLetterInformationListItem[]> GetRedLetterInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>
    /// Returns the alarms of the caller's open appointments that start within the next seven days, by alarm time, and how often to ask again.
    /// </summary>
    /// <param name="includeInvitations">True adds invitations and assignments that are not answered yet.</param>
    /// <param name="includeAllAppointments">
    /// True adds rows without an alarm of their own, at the default lead time; false keeps to rows with an alarm.
    /// </param>
    /// <param name="defaultAlarmLeadTimeInMinutes">
    /// Lead time, in minutes, of rows without their own; 0 or less takes the caller's preference, else 10.
    /// </param>
    /// <returns>The alarms and the polling times, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §9.</remarks>
    [OperationContract(Action = Actions + "GetAlarms", ReplyAction = Actions + "GetAlarmsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<MultiAlarmData> GetAlarms(
        [MessageParameter(Name = "IncludeInvitations")] bool includeInvitations,
        [MessageParameter(Name = "IncludeAllAppointments")] bool includeAllAppointments,
        [MessageParameter(Name = "DefaultAlarmLeadTimeInMinutes")] int defaultAlarmLeadTimeInMinutes);

    /// <summary>
    /// Returns the caller's diary rows in the interval with the full data of all participants, for calendar synchronisation; completed ones
    /// included, to-dos not. There is no limit.
    /// </summary>
    /// <param name="startTime">Start of the interval, in the zone of the TimeZone header; 0001-01-01 leaves it open.</param>
    /// <param name="endTime">End of the interval; 0001-01-01 leaves it open, one before the start finds nothing.</param>
    /// <returns>The rows, by date, never nil.</returns>
    /// <remarks>Slow above 5000 ms. Source: appointment-operations.md §13.</remarks>
    [OperationContract(Action = Actions + "GetMySyncAppointments", ReplyAction = Actions + "GetMySyncAppointmentsResponse")]
    [SlowCall(5000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentSyncData[]> GetMySyncAppointments(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime);
}
