using Services86.Agents.Appointments.Lists;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Row and names as an alarm (appointment-entities.md §9).</summary>
internal static class AlarmMapping
{
    public static AlarmData ToAlarm(this AppointmentListRow row, WallClock at, PageNames names, string task, WireTime time)
    {
        var status = (AppointmentStatus)row.Status;
        var booking = RowStatus.Booking(row.AppointmentId, row.MasterId);
        var company = names.Contact(row.ContactId);
        var department = names.Department(row.ContactId);
        return new()
        {
            AppointmentId = row.AppointmentId,
            StartTime = time.ToWire(row.StartAt),
            EndDate = time.ToWire(row.EndAt),
            AlarmTime = time.ToWire(at),
            PersonId = row.PersonId,
            PersonFullName = names.Person(row.PersonId),
            ContactName = company,
            ProjectId = row.ProjectId,
            ProjectName = names.Project(row.ProjectId),
            AppointmentText = row.Description,
            SaleId = row.SaleId,
            SaleName = names.Sale(row.SaleId),
            Location = row.Location,
            AppointmentType = (AppointmentType)row.Type,
            ContactId = row.ContactId,
            AssignmentStatus = RowStatus.Assignment(status),
            InvitationStatus = RowStatus.Invitation(status, booking),
            BookingType = booking,
            FormalName = names.FormalName(row.PersonId),
            TaskName = task,
            ContactDepartment = department,
            ContactFullName = RecordNames.Company(company, department),
        };
    }
}
