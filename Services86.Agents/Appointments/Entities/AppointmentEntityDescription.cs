using Services86.Agents.Rights;
using static Services86.Agents.Rights.CarrierMember;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The members of AppointmentEntity in wire order, for FieldProperties (appointment-entities.md §0).</summary>
internal static class AppointmentEntityDescription
{
    public const int DescriptionLength = 2047;
    public const int LocationLength = 254;
    public const int RejectReasonLength = 254;

    private const string Duration = "duration";
    private const string Associate = "Associate";
    private const string Person = "Person";
    private const string Dictionary = "StringDictionary";

    public static CarrierDescription Members { get; } = new(
        Written("Associate", Associate),
        Written("Contact", "Contact"),
        Shown("CreatedBy", Associate),
        Shown("UpdatedBy", Associate),
        Shown("CreatedDate", CarrierMember.Time),
        Shown("AppointmentId", Number),
        Written("Description", Text) with { Length = DescriptionLength },
        Written("StartDate", CarrierMember.Time) with { IsTimeBlock = true },
        Written("EndDate", CarrierMember.Time) with { IsTimeBlock = true },
        Shown("InvitedPerson", Person),
        Written("Person", Person),
        Shown("MotherId", Number),
        Written("Priority", "Priority"),
        Written("Private", "AppointmentPrivate"),
        Written("Project", "Project"),
        Written("Type", "AppointmentType"),
        Shown("UpdatedDate", CarrierMember.Time),
        Written("Completed", "ActivityStatus"),
        Shown("ActiveLinks", Number),
        Written("Links", "ArrayOfLink"),
        Written("AlarmLeadTime", Duration),
        Written("HasAlarm", Flag),
        Written("ColorIndex", Short),
        Written("IsFree", Flag),
        Written("IsAlldayEvent", Flag),
        Written("LagTime", Duration),
        Written("LeadTime", Duration),
        Written("Location", Text) with { Length = LocationLength },
        Shown("RejectCounter", Short),
        Shown("RejectReason", Text) with { Length = RejectReasonLength },
        Written("Recurrence", "RecurrenceInfo"),
        Written("Participants", "ArrayOfParticipantInfo"),
        Shown("AssignmentStatus", "AssignmentStatus"),
        Shown("InvitationStatus", "InvitationStatus"),
        Shown("BookingType", "BookingType"),
        Shown("ActiveDate", CarrierMember.Time) with { IsTimeBlock = true },
        Shown("HasConflict", Flag),
        Written("AssignedBy", Associate),
        Shown("MotherAssociate", Associate),
        Written("Task", "TaskListItem"),
        Written("PreferredTZLocation", Number),
        Written("Sale", "Sale"),
        Written("SuggestedAppointmentId", Number),
        Written("IsMileStone", Flag),
        Written("UserDefinedFields", Dictionary),
        Written("ExtraFields", Dictionary),
        Written("PublishEventDate", CarrierMember.Time),
        Written("PublishTo", CarrierMember.Time),
        Written("PublishFrom", CarrierMember.Time),
        Written("IsPublished", Flag),
        Written("VisibleFor", "ArrayOfVisibleFor"));

    private static CarrierMember Written(string name, string type) => new(name, type) { IsWritable = true };

    private static CarrierMember Shown(string name, string type) => new(name, type);
}
