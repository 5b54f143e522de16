using Services86.Agents.Appointments.Diary.Sync;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Diaries, day information, alarms and synchronisation.</summary>
internal sealed class AppointmentDiary(CallContext call, Diaries diaries, Alarms alarms, DiarySync sync, DayInformation days) : IAppointmentDiary
{
    private const int NoLimit = -1;

    public Task<Appointment[]> GetMyDiary(DateTime startTime, DateTime endTime, int count) =>
        diaries.OfAsync([call.Caller.AssociateId], new(startTime, endTime, count));

    public Task<Appointment[]> GetPersonDiary(int personId, DateTime startTime, DateTime endTime, int count) =>
        diaries.OfPersonAsync(personId, new(startTime, endTime, count));

    public Task<Appointment[]> GetAssociateDiary(int associateId, DateTime startTime, DateTime endTime, int count) =>
        diaries.OfAsync([associateId == 0 ? call.Caller.AssociateId : associateId], new(startTime, endTime, count));

    public Task<Appointment[]> GetAssociatesDiary(int[]? associateIds, DateTime startTime, DateTime endTime) =>
        diaries.OfAsync(associateIds ?? [], new(startTime, endTime, NoLimit));

    public Task<Appointment[]> GetDiaryByGroup(int groupId, int groupType, DateTime startTime, DateTime endTime, int count) =>
        diaries.OfGroupAsync(groupId, groupType, new(startTime, endTime, count));

    public Task<DayInformationListItem[]> GetDayInformationListByDatesAndAssociate(DateTime startDate, DateTime endDate, int associateId) =>
        days.DaysAsync(startDate, endDate, associateId);

    public Task<ActivityInformationListItem[]> GetActivityInformationListByDatesAndAssociate(
        DateTime startDate, DateTime endDate, int associateId) =>
        days.ActivitiesAsync(startDate, endDate, associateId);

    public Task<RedLetterInformationListItem[]> GetRedLetterInformationListByDatesAndAssociate(
        DateTime startDate, DateTime endDate, int associateId) =>
        days.RedLettersAsync(startDate, endDate, associateId);

    public Task<MultiAlarmData> GetAlarms(bool includeInvitations, bool includeAllAppointments, int defaultAlarmLeadTimeInMinutes) =>
        alarms.ReadAsync(includeInvitations, includeAllAppointments, defaultAlarmLeadTimeInMinutes);

    public Task<AppointmentSyncData[]> GetMySyncAppointments(DateTime startTime, DateTime endTime) =>
        sync.ReadAsync(new(startTime, endTime, NoLimit));
}
