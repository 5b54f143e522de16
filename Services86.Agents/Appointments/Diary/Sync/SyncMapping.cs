using Services86.Agents.Appointments.Lists;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>Row, names and participants as calendars take them (appointment-entities.md §10).</summary>
internal static class SyncMapping
{
    public static AppointmentSyncData ToSyncData(
        this AppointmentListRow row, PageNames names, string task, ParticipantSyncData[] participants, WireTime time)
    {
        var status = (AppointmentStatus)row.Status;
        var company = names.Contact(row.ContactId);
        var department = names.Department(row.ContactId);
        return new()
        {
            AlarmTime = row.HasAlarm ? time.ToWire(AlarmTime.Of(row)) : WireDate.None,
            AppointmentId = row.AppointmentId,
            AppointmentText = row.Description,
            ContactDepartment = department,
            ContactFullName = RecordNames.Company(company, department),
            ContactName = company,
            ContactId = row.ContactId,
            EndDate = time.ToWire(row.EndAt),
            HasAlarm = row.HasAlarm,
            IsAllDay = row.AllDay,
            IsAssignment = RowStatus.IsAssignment(status),
            IsBusy = !row.IsFree,
            IsCompleted = status == AppointmentStatus.Completed,
            IsInvitation = row.IsSlave,
            IsTentative = RowType.IsPending((AppointmentType)row.Type),
            Location = row.Location,
            Participants = participants,
            PersonFormalName = names.FormalName(row.PersonId),
            PersonFullName = names.Person(row.PersonId),
            PersonId = row.PersonId,
            ProjectId = row.ProjectId,
            ProjectName = names.Project(row.ProjectId),
            SaleId = row.SaleId,
            SaleName = names.Sale(row.SaleId),
            StartDate = time.ToWire(row.StartAt),
            TaskName = task,
        };
    }
}
