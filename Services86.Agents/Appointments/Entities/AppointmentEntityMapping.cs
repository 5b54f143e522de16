using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Row and parts as the full carrier (appointment-entities.md §1).</summary>
internal static class AppointmentEntityMapping
{
    public static AppointmentEntity ToCarrier(this AppointmentRow row, EntityParts parts, WireTime time)
    {
        var status = (AppointmentStatus)row.Status;
        var booking = RowStatus.Booking(row.AppointmentId, row.MasterId);
        return new()
        {
            TableRight = parts.Right.ToCarrier(),
            FieldProperties = parts.FieldProperties,
            Associate = parts.Owner,
            Contact = parts.Cards.Contact,
            CreatedBy = parts.CreatedBy,
            UpdatedBy = parts.UpdatedBy,
            CreatedDate = row.AppointmentId == 0 ? WireDate.None : WireTime.ToWire(row.CreatedAt),
            AppointmentId = row.AppointmentId,
            Description = row.Description,
            StartDate = time.ToWire(row.StartAt),
            EndDate = time.ToWire(row.EndAt),
            InvitedPerson = parts.Cards.InvitedPerson,
            Person = parts.Cards.Person,
            MotherId = row.MasterId,
            Priority = parts.Priority,
            Private = (AppointmentPrivate)row.Visibility,
            Project = parts.Cards.Project,
            Type = (AppointmentType)row.Type,
            UpdatedDate = row.UpdatedCount == 0 ? WireDate.None : WireTime.ToWire(row.UpdatedAt),
            Completed = RowStatus.Completion(status, parts.IsThreeState),
            ActiveLinks = parts.Links.Length,
            Links = parts.Links,
            AlarmLeadTime = TimeSpan.FromMinutes(row.AlarmMin),
            HasAlarm = row.HasAlarm,
            ColorIndex = row.ColorIndex,
            IsFree = row.IsFree,
            IsAlldayEvent = row.AllDay,
            LagTime = TimeSpan.FromMinutes(row.LagMin),
            LeadTime = TimeSpan.FromMinutes(row.LeadMin),
            Location = row.Location,
            RejectCounter = (short)Math.Min(row.RejectCounter, short.MaxValue),
            RejectReason = row.RejectReason,
            Recurrence = parts.Recurrence,
            Participants = parts.Participants,
            AssignmentStatus = RowStatus.Assignment(status),
            InvitationStatus = RowStatus.Invitation(status, booking),
            BookingType = booking,
            ActiveDate = time.ToWire(row.ActiveAt),
            HasConflict = parts.HasConflict,
            AssignedBy = parts.AssignedBy,
            MotherAssociate = parts.MotherAssociate,
            Task = parts.Task,
            PreferredTZLocation = row.TzLocationId,
            Sale = parts.Cards.Sale,
            SuggestedAppointmentId = row.SuggestedAppointmentId,
            IsMileStone = row.IsMilestone,
            UserDefinedFields = parts.UserDefinedFields,
            ExtraFields = parts.ExtraFields,
            PublishEventDate = time.ToWire(row.PublishEventAt),
            PublishTo = WireTime.ToWire(row.PublishTo),
            PublishFrom = WireTime.ToWire(row.PublishFrom),
            IsPublished = row.IsPublished,
            VisibleFor = [parts.VisibleFor],
        };
    }

    /// <summary>A row of which the caller may see start and end only: times and flags stay, texts and foreign ids go (appointment-entities.md §5).</summary>
    public static AppointmentEntity ToFilteredCarrier(this AppointmentRow row, in RecordRight right, FieldPropertyDictionary fields, WireTime time)
    {
        var recurrence = RecurrenceMapping.None(row.StartAt);
        recurrence.IsRecurrence = row.RecurrenceRuleId != 0;
        return new()
        {
            TableRight = right.ToCarrier(),
            FieldProperties = fields,
            Associate = row.AssociateId == 0 ? null : Blank(row.AssociateId),
            CreatedDate = WireDate.None,
            AppointmentId = row.AppointmentId,
            Description = "",
            StartDate = time.ToWire(row.StartAt),
            EndDate = time.ToWire(row.EndAt),
            Type = (AppointmentType)row.Type,
            UpdatedDate = WireDate.None,
            Completed = ActivityStatus.NotStarted,
            Links = [],
            IsFree = row.IsFree,
            IsAlldayEvent = row.AllDay,
            Location = "",
            RejectReason = "",
            Recurrence = recurrence,
            Participants = [],
            AssignmentStatus = AssignmentStatus.None,
            InvitationStatus = InvitationStatus.None,
            BookingType = RowStatus.Booking(row.AppointmentId, row.MasterId),
            ActiveDate = time.ToWire(row.ActiveAt),
            UserDefinedFields = [],
            ExtraFields = [],
            PublishEventDate = WireDate.None,
            PublishTo = WireDate.None,
            PublishFrom = WireDate.None,
            VisibleFor = [],
        };
    }

    private static Associate Blank(int associateId) =>
        new() { AssociateId = associateId, Name = "", Tooltip = "", FullName = "", FormalName = "", UserName = "" };
}
