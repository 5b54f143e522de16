using Services86.Agents.Appointments.Status;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// Members that preferences take from a caller (rights.md §10): a read shows them blank, and what comes back blank from somebody who was shown
/// nothing is unchanged (appointment-operations.md, Save step 2).
/// </summary>
internal static class UnseenMembers
{
    // In wire order. The id stays: a row without one would be a new row.
    private static readonly UnseenMember[] Members =
    [
        Shown("Associate", e => e.Associate = null),
        Kept("Contact", e => e.Contact is not { ContactId: not 0 }, e => e.Contact = null, (e, row, _) => e.Contact = new() { ContactId = row.ContactId }),
        Shown("CreatedBy", e => e.CreatedBy = null),
        Shown("UpdatedBy", e => e.UpdatedBy = null),
        Shown("CreatedDate", e => e.CreatedDate = WireDate.None),
        Kept("Description", e => string.IsNullOrEmpty(e.Description), e => e.Description = "", (e, row, _) => e.Description = row.Description),
        Kept("StartDate", e => WireDate.IsNone(e.StartDate), e => e.StartDate = WireDate.None, (e, row, time) => e.StartDate = time.ToWire(row.StartAt)),
        Kept("EndDate", e => WireDate.IsNone(e.EndDate), e => e.EndDate = WireDate.None, (e, row, time) => e.EndDate = time.ToWire(row.EndAt)),
        Shown("InvitedPerson", e => e.InvitedPerson = null),
        Kept("Person", e => e.Person is not { PersonId: not 0 }, e => e.Person = null, (e, row, _) => e.Person = new() { PersonId = row.PersonId }),
        Shown("MotherId", e => e.MotherId = 0),
        Kept("Priority", e => e.Priority is not { Id: not 0 }, e => e.Priority = null, (e, row, _) => e.Priority = new() { Id = row.PriorityId }),
        Kept(
            "Private",
            e => e.Private == AppointmentPrivate.Public,
            e => e.Private = AppointmentPrivate.Public,
            (e, row, _) => e.Private = (AppointmentPrivate)row.Visibility),
        Kept("Project", e => e.Project is not { ProjectId: not 0 }, e => e.Project = null, (e, row, _) => e.Project = new() { ProjectId = row.ProjectId }),
        Shown("Type", e => e.Type = AppointmentType.Unknown),
        Shown("UpdatedDate", e => e.UpdatedDate = WireDate.None),
        Kept(
            "Completed",
            e => e.Completed is ActivityStatus.Unknown or ActivityStatus.NotStarted,
            e => e.Completed = ActivityStatus.NotStarted,
            (e, row, _) => e.Completed = RowStatus.Completion((AppointmentStatus)row.Status, isThreeState: true)),
        Shown("ActiveLinks", e => e.ActiveLinks = 0),
        Kept("Links", e => e.Links is not { Length: > 0 }, e => e.Links = [], (e, _, _) => e.Links = null),
        Kept(
            "AlarmLeadTime",
            e => e.AlarmLeadTime == TimeSpan.Zero,
            e => e.AlarmLeadTime = TimeSpan.Zero,
            (e, row, _) => e.AlarmLeadTime = TimeSpan.FromMinutes(row.AlarmMin)),
        Kept("HasAlarm", e => !e.HasAlarm, e => e.HasAlarm = false, (e, row, _) => e.HasAlarm = row.HasAlarm),
        Kept("ColorIndex", e => e.ColorIndex == 0, e => e.ColorIndex = 0, (e, row, _) => e.ColorIndex = row.ColorIndex),
        Kept("IsFree", e => !e.IsFree, e => e.IsFree = false, (e, row, _) => e.IsFree = row.IsFree),
        Kept("IsAlldayEvent", e => !e.IsAlldayEvent, e => e.IsAlldayEvent = false, (e, row, _) => e.IsAlldayEvent = row.AllDay),
        Kept("LagTime", e => e.LagTime == TimeSpan.Zero, e => e.LagTime = TimeSpan.Zero, (e, row, _) => e.LagTime = TimeSpan.FromMinutes(row.LagMin)),
        Kept("LeadTime", e => e.LeadTime == TimeSpan.Zero, e => e.LeadTime = TimeSpan.Zero, (e, row, _) => e.LeadTime = TimeSpan.FromMinutes(row.LeadMin)),
        Kept("Location", e => string.IsNullOrEmpty(e.Location), e => e.Location = "", (e, row, _) => e.Location = row.Location),
        Shown("RejectCounter", e => e.RejectCounter = 0),
        Shown("RejectReason", e => e.RejectReason = ""),
        Shown("Recurrence", e => e.Recurrence = null),
        Kept("Participants", e => e.Participants is not { Length: > 0 }, e => e.Participants = [], (e, _, _) => e.Participants = null),
        Shown("AssignmentStatus", e => e.AssignmentStatus = AssignmentStatus.None),
        Shown("InvitationStatus", e => e.InvitationStatus = InvitationStatus.None),
        Shown("BookingType", e => e.BookingType = BookingType.None),
        Shown("ActiveDate", e => e.ActiveDate = WireDate.None),
        Shown("HasConflict", e => e.HasConflict = false),
        Shown("AssignedBy", e => e.AssignedBy = null),
        Shown("MotherAssociate", e => e.MotherAssociate = null),
        Shown("Task", e => e.Task = null),
        Shown("PreferredTZLocation", e => e.PreferredTZLocation = 0),
        Kept("Sale", e => e.Sale is not { SaleId: not 0 }, e => e.Sale = null, (e, row, _) => e.Sale = new() { SaleId = row.SaleId }),
        Kept(
            "SuggestedAppointmentId",
            e => e.SuggestedAppointmentId == 0,
            e => e.SuggestedAppointmentId = 0,
            (e, row, _) => e.SuggestedAppointmentId = row.SuggestedAppointmentId),
        Kept("IsMileStone", e => !e.IsMileStone, e => e.IsMileStone = false, (e, row, _) => e.IsMileStone = row.IsMilestone),
        Shown("UserDefinedFields", e => e.UserDefinedFields = []),
        Shown("ExtraFields", e => e.ExtraFields = []),
        Kept(
            "PublishEventDate",
            e => WireDate.IsNone(e.PublishEventDate),
            e => e.PublishEventDate = WireDate.None,
            (e, row, time) => e.PublishEventDate = time.ToWire(row.PublishEventAt)),
        Kept("PublishTo", e => WireDate.IsNone(e.PublishTo), e => e.PublishTo = WireDate.None, (e, row, _) => e.PublishTo = WireTime.ToWire(row.PublishTo)),
        Kept(
            "PublishFrom", e => WireDate.IsNone(e.PublishFrom), e => e.PublishFrom = WireDate.None, (e, row, _) => e.PublishFrom = WireTime.ToWire(row.PublishFrom)),
        Kept("IsPublished", e => !e.IsPublished, e => e.IsPublished = false, (e, row, _) => e.IsPublished = row.IsPublished),
        Shown("VisibleFor", e => e.VisibleFor = []),
    ];

    /// <summary>The entity as the caller may see it.</summary>
    public static AppointmentEntity Readable(this AppointmentEntity entity, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return entity;
        foreach (var member in Members)
        {
            if (!right.CanReadMember(member.Name)) member.Blank(entity);
        }

        return entity;
    }

    /// <summary>Puts what is stored in place of what the sender was not shown and says nothing of.</summary>
    /// <returns>Takes it out again: a save that is overtaken starts anew, with what came and with what is stored then.</returns>
    public static RestoredMembers Restore(AppointmentEntity sent, AppointmentRow stored, in RecordRight right, WireTime time)
    {
        var restored = new RestoredMembers(sent);
        if (right.Override is not { HasMembers: true }) return restored;
        foreach (var member in Members)
        {
            if (member.IsBlank is not { } isBlank || right.CanReadMember(member.Name) || !isBlank(sent)) continue;
            member.Restore!(sent, stored, time);
            restored.Add(member);
        }

        return restored;
    }

    private static UnseenMember Shown(string name, Action<AppointmentEntity> blank) => new(name, blank);

    private static UnseenMember Kept(
        string name, Func<AppointmentEntity, bool> isBlank, Action<AppointmentEntity> blank, Action<AppointmentEntity, AppointmentRow, WireTime> restore) =>
        new(name, blank) { IsBlank = isBlank, Restore = restore };
}
