using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment diary.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentDiary
{
    /// <summary>Get my diary.</summary>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get my diary.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetMyDiary", ReplyAction = WireNames.AppointmentActions + "GetMyDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetMyDiary(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get person diary.</summary>
    /// <param name="personId">Person id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get person diary.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetPersonDiary", ReplyAction = WireNames.AppointmentActions + "GetPersonDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetPersonDiary(
        [MessageParameter(Name = "PersonId")] int personId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get associate diary.</summary>
    /// <param name="associateId">Associate id.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get associate diary.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAssociateDiary", ReplyAction = WireNames.AppointmentActions + "GetAssociateDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAssociateDiary(
        [MessageParameter(Name = "AssociateId")] int associateId,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get associates diary.</summary>
    /// <param name="associateIds">Associate ids.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <returns>Get associates diary.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAssociatesDiary", ReplyAction = WireNames.AppointmentActions + "GetAssociatesDiaryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetAssociatesDiary(
        [MessageParameter(Name = "AssociateIds")] int[]? associateIds,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime);

    /// <summary>Get diary by group.</summary>
    /// <param name="groupId">Group id.</param>
    /// <param name="groupType">Group type.</param>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <param name="count">Count.</param>
    /// <returns>Get diary by group.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetDiaryByGroup", ReplyAction = WireNames.AppointmentActions + "GetDiaryByGroupResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Appointment[]> GetDiaryByGroup(
        [MessageParameter(Name = "GroupId")] int groupId,
        [MessageParameter(Name = "GroupType")] int groupType,
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime,
        [MessageParameter(Name = "Count")] int count);

    /// <summary>Get day information list by dates and associate.</summary>
    /// <param name="startDate">Start date.</param>
    /// <param name="endDate">End date.</param>
    /// <param name="associateId">Associate id.</param>
    /// <returns>Get day information list by dates and associate.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetDayInformationListByDatesAndAssociate", ReplyAction = WireNames.AppointmentActions + "GetDayInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DayInformationListItem[]> GetDayInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>Get activity information list by dates and associate.</summary>
    /// <param name="startDate">Start date.</param>
    /// <param name="endDate">End date.</param>
    /// <param name="associateId">Associate id.</param>
    /// <returns>Get activity information list by dates and associate.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetActivityInformationListByDatesAndAssociate", ReplyAction = WireNames.AppointmentActions + "GetActivityInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ActivityInformationListItem[]> GetActivityInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>Get red letter information list by dates and associate.</summary>
    /// <param name="startDate">Start date.</param>
    /// <param name="endDate">End date.</param>
    /// <param name="associateId">Associate id.</param>
    /// <returns>Get red letter information list by dates and associate.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetRedLetterInformationListByDatesAndAssociate", ReplyAction = WireNames.AppointmentActions + "GetRedLetterInformationListByDatesAndAssociateResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<RedLetterInformationListItem[]> GetRedLetterInformationListByDatesAndAssociate(
        [MessageParameter(Name = "StartDate"), AsWritten] DateTime startDate,
        [MessageParameter(Name = "EndDate"), AsWritten] DateTime endDate,
        [MessageParameter(Name = "AssociateId")] int associateId);

    /// <summary>Get alarms.</summary>
    /// <param name="includeInvitations">Include invitations.</param>
    /// <param name="includeAllAppointments">Include all appointments.</param>
    /// <param name="defaultAlarmLeadTimeInMinutes">Default alarm lead time in minutes.</param>
    /// <returns>Get alarms.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetAlarms", ReplyAction = WireNames.AppointmentActions + "GetAlarmsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<MultiAlarmData> GetAlarms(
        [MessageParameter(Name = "IncludeInvitations")] bool includeInvitations,
        [MessageParameter(Name = "IncludeAllAppointments")] bool includeAllAppointments,
        [MessageParameter(Name = "DefaultAlarmLeadTimeInMinutes")] int defaultAlarmLeadTimeInMinutes);

    /// <summary>Get my sync appointments.</summary>
    /// <param name="startTime">Start time.</param>
    /// <param name="endTime">End time.</param>
    /// <returns>Get my sync appointments.</returns>
    /// <remarks>Slow above 5000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GetMySyncAppointments", ReplyAction = WireNames.AppointmentActions + "GetMySyncAppointmentsResponse")]
    [SlowCall(5000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<AppointmentSyncData[]> GetMySyncAppointments(
        [MessageParameter(Name = "StartTime")] DateTime startTime,
        [MessageParameter(Name = "EndTime")] DateTime endTime);
}
