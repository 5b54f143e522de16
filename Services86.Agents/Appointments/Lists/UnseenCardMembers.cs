using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>What preferences take from a caller is blank on the short carrier too (rights.md §10); rights are told by the members of the full entity.</summary>
internal static class UnseenCardMembers
{
    private static readonly (string Member, Action<Appointment> Blank)[] Members =
    [
        ("Associate", card => (card.AssociateId, card.AssociateName, card.AssociateFullName) = (0, "", "")),
        ("Contact", card => (card.ContactId, card.ContactName) = (0, "")),
        ("CreatedBy", card => (card.CreatedByAssociateId, card.CreatedBy, card.CreatedByFullName) = (0, "", "")),
        ("CreatedDate", card => card.CreatedDate = WireDate.None),
        ("Description", card => card.Description = ""),
        ("StartDate", card => card.StartDate = WireDate.None),
        ("EndDate", card => card.EndDate = WireDate.None),
        ("Person", card => (card.PersonId, card.PersonFullName) = (0, "")),
        ("MotherId", card => card.MotherId = 0),
        ("Priority", card => (card.PriorityId, card.PriorityName) = (0, "")),
        ("Private", card => card.Private = AppointmentPrivate.Public),
        ("Project", card => (card.ProjectId, card.ProjectName) = (0, "")),
        ("Type", card => card.Type = AppointmentType.Unknown),
        ("Completed", card => card.Completed = ActivityStatus.NotStarted),
        ("AlarmLeadTime", card => card.AlarmLeadTime = TimeSpan.Zero),
        ("HasAlarm", card => card.HasAlarm = false),
        ("ColorIndex", card => card.ColorIndex = 0),
        ("IsFree", card => card.IsFree = false),
        ("IsAlldayEvent", card => card.IsAlldayEvent = false),
        ("Location", card => card.Location = ""),
        ("RejectReason", card => card.RejectReason = ""),
        ("Recurrence", card =>
        {
            (card.IsRecurrence, card.RecurringPattern) = (false, RecurrencePattern.Unknown);
            (card.RecurringStartDate, card.RecurringEndDate) = (WireDate.None, WireDate.None);
        }),
        ("AssignmentStatus", card => card.AssignmentStatus = AssignmentStatus.None),
        ("InvitationStatus", card => card.InvitationStatus = InvitationStatus.None),
        ("BookingType", card => (card.BookingType, card.IsBooking, card.IsBookingMain) = (BookingType.None, false, false)),
        ("ActiveDate", card => card.ActiveDate = WireDate.None),
        ("AssignedBy", card => (card.AssignedBy, card.AssignedByFullName) = (0, "")),
        ("Task", card => (card.Task, card.TaskType) = ("", TaskType.Unknown)),
        ("Sale", card => (card.SaleId, card.SaleName) = (0, "")),
        ("IsPublished", card => card.IsPublished = false),
    ];

    /// <summary>The card as the caller may see it.</summary>
    public static Appointment Readable(this Appointment card, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return card;
        foreach (var (member, blank) in Members)
        {
            if (!right.CanReadMember(member)) blank(card);
        }

        return card;
    }
}
