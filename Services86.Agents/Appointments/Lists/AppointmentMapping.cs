using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Row and names as the short carrier (appointment-entities.md §5).</summary>
internal static class AppointmentMapping
{
    public static Appointment ToCarrier(this AppointmentListRow row, in AppointmentNames names, TableRight right, WireTime time)
    {
        var status = (AppointmentStatus)row.Status;
        var booking = RowStatus.Booking(row.AppointmentId, row.MasterId);
        return new()
        {
            TableRight = right,
            AppointmentId = row.AppointmentId,
            StartDate = time.ToWire(row.StartAt),
            EndDate = time.ToWire(row.EndAt),
            Type = (AppointmentType)row.Type,
            Task = names.Task,
            AssociateFullName = names.Owner?.FullName ?? "",
            ContactName = names.Contact,
            Description = row.Description,
            PersonFullName = names.Person,
            PersonId = row.PersonId,
            ContactId = row.ContactId,
            ProjectId = row.ProjectId,
            ProjectName = names.Project,
            IsPublished = row.IsPublished,
            AssociateId = row.AssociateId,
            ColorIndex = names.TaskColor,
            IsFree = row.IsFree,
            HasAlarm = row.HasAlarm,
            IsAlldayEvent = row.AllDay,
            Private = (AppointmentPrivate)row.Visibility,
            PriorityId = row.PriorityId,
            PriorityName = names.Priority,
            TaskType = names.TaskType,
            IsBookingMain = names.IsMasterMine,
            IsRecurrence = row.RecurrenceRuleId != 0,
            IsBooking = row.MasterId != 0,
            ActiveDate = time.ToWire(row.ActiveAt),
            AssignmentStatus = RowStatus.Assignment(status),
            InvitationStatus = RowStatus.Invitation(status, booking),
            BookingType = booking,
            Completed = RowStatus.Completion(status, names.IsThreeState),
            RecurringPattern = RecurrenceMapping.Pattern(row.Pattern),
            RecurringStartDate = row.RuleStartAt is { } start ? RecurrenceMapping.Day(start) : WireDate.None,
            RecurringEndDate = row.RuleEndAt is { } end ? RecurrenceMapping.Day(end) : WireDate.None,
            MotherId = row.MasterId,
            AssignedBy = row.AssignedBy,
            AssignedByFullName = names.AssignedBy?.FullName ?? "",
            RejectReason = row.RejectReason,
            Location = row.Location,
            AlarmLeadTime = TimeSpan.FromMinutes(row.AlarmMin),
            SaleId = row.SaleId,
            SaleName = names.Sale,
            AssociateName = names.Owner?.Name ?? "",
            CreatedDate = WireTime.ToWire(row.CreatedAt),
            CreatedBy = names.CreatedBy?.Name ?? "",
            CreatedByFullName = names.CreatedBy?.FullName ?? "",
            CreatedByAssociateId = row.CreatedBy,
        };
    }

    /// <summary>A row of which the caller may see start and end only.</summary>
    public static Appointment ToFilteredCarrier(this AppointmentListRow row, bool isMasterMine, TableRight right, WireTime time) => new()
    {
        TableRight = right,
        AppointmentId = row.AppointmentId,
        StartDate = time.ToWire(row.StartAt),
        EndDate = time.ToWire(row.EndAt),
        Type = (AppointmentType)row.Type,
        Task = "",
        AssociateFullName = "",
        ContactName = "",
        Description = "",
        PersonFullName = "",
        ProjectName = "",
        AssociateId = row.AssociateId,
        IsFree = row.IsFree,
        IsAlldayEvent = row.AllDay,
        PriorityName = "",
        IsBookingMain = isMasterMine,
        IsRecurrence = row.RecurrenceRuleId != 0,
        IsBooking = row.MasterId != 0,
        ActiveDate = time.ToWire(row.ActiveAt),
        AssignmentStatus = AssignmentStatus.None,
        InvitationStatus = InvitationStatus.None,
        BookingType = RowStatus.Booking(row.AppointmentId, row.MasterId),
        Completed = ActivityStatus.NotStarted,
        AssignedByFullName = "",
        RejectReason = "",
        Location = "",
        SaleName = "",
        AssociateName = "",
        CreatedBy = "",
        CreatedByFullName = "",
    };
}
