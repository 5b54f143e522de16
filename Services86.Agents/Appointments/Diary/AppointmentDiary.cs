using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Day information; diaries, alarms and synchronisation are not supported yet.</summary>
internal sealed class AppointmentDiary(DayInformation days) : IAppointmentDiary
{
    public Task<Appointment[]> GetMyDiary(DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetMyDiary));

    public Task<Appointment[]> GetPersonDiary(int personId, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetPersonDiary));

    public Task<Appointment[]> GetAssociateDiary(int associateId, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetAssociateDiary));

    public Task<Appointment[]> GetAssociatesDiary(int[]? associateIds, DateTime startTime, DateTime endTime) =>
        throw new SoNotSupportedException(nameof(GetAssociatesDiary));

    public Task<Appointment[]> GetDiaryByGroup(int groupId, int groupType, DateTime startTime, DateTime endTime, int count) =>
        throw new SoNotSupportedException(nameof(GetDiaryByGroup));

    public Task<DayInformationListItem[]> GetDayInformationListByDatesAndAssociate(DateTime startDate, DateTime endDate, int associateId) =>
        days.DaysAsync(startDate, endDate, associateId);

    public Task<ActivityInformationListItem[]> GetActivityInformationListByDatesAndAssociate(
        DateTime startDate, DateTime endDate, int associateId) =>
        days.ActivitiesAsync(startDate, endDate, associateId);

    public Task<RedLetterInformationListItem[]> GetRedLetterInformationListByDatesAndAssociate(
        DateTime startDate, DateTime endDate, int associateId) =>
        days.RedLettersAsync(startDate, endDate, associateId);

    public Task<MultiAlarmData> GetAlarms(bool includeInvitations, bool includeAllAppointments, int defaultAlarmLeadTimeInMinutes) =>
        throw new SoNotSupportedException(nameof(GetAlarms));

    public Task<AppointmentSyncData[]> GetMySyncAppointments(DateTime startTime, DateTime endTime) =>
        throw new SoNotSupportedException(nameof(GetMySyncAppointments));
}
