using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// A follow-up, light and read-only. On a private row of somebody else texts are blank and foreign ids 0. Dates are in the zone of the
/// TimeZone header unless they say otherwise.
/// </summary>
/// <remarks>Source: appointment-entities.md §5.</remarks>
[DataContract]
public sealed class Appointment : Carrier
{
    /// <summary>Id.</summary>
    [DataMember(Order = 1)] public int AppointmentId { get; set; }
    /// <summary>Start.</summary>
    [DataMember(Order = 2)] public DateTime StartDate { get; set; }
    /// <summary>End, for a to-do its deadline.</summary>
    [DataMember(Order = 3)] public DateTime EndDate { get; set; }
    /// <summary>Diary or check list, answered or pending.</summary>
    [DataMember(Order = 4)] public AppointmentType Type { get; set; }
    /// <summary>Name of the task.</summary>
    [DataMember(Order = 5)] public string? Task { get; set; }
    /// <summary>Full name of the owner.</summary>
    [DataMember(Order = 6)] public string? AssociateFullName { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 7)] public string? ContactName { get; set; }
    /// <summary>Text.</summary>
    [DataMember(Order = 8)] public string? Description { get; set; }
    /// <summary>Full name of the person it is with.</summary>
    [DataMember(Order = 9)] public string? PersonFullName { get; set; }
    /// <summary>Id of the person it is with; 0 is none.</summary>
    [DataMember(Order = 10)] public int PersonId { get; set; }
    /// <summary>Id of the company; 0 is none.</summary>
    [DataMember(Order = 11)] public int ContactId { get; set; }
    /// <summary>Id of the project; 0 is none.</summary>
    [DataMember(Order = 12)] public int ProjectId { get; set; }
    /// <summary>Name of the project.</summary>
    [DataMember(Order = 13)] public string? ProjectName { get; set; }
    /// <summary>True when the row is published.</summary>
    [DataMember(Order = 14)] public bool IsPublished { get; set; }
    /// <summary>Id of the owner.</summary>
    [DataMember(Order = 15)] public int AssociateId { get; set; }
    /// <summary>Colour of the task; 0 without task.</summary>
    [DataMember(Order = 16)] public short ColorIndex { get; set; }
    /// <summary>True when the time does not count as busy.</summary>
    [DataMember(Order = 17)] public bool IsFree { get; set; }
    /// <summary>True when an alarm is to be given.</summary>
    [DataMember(Order = 18)] public bool HasAlarm { get; set; }
    /// <summary>True for an all-day event.</summary>
    [DataMember(Order = 19)] public bool IsAlldayEvent { get; set; }
    /// <summary>Who may see it.</summary>
    [DataMember(Order = 20)] public AppointmentPrivate Private { get; set; }
    /// <summary>Id of the priority; 0 is none.</summary>
    [DataMember(Order = 21)] public int PriorityId { get; set; }
    /// <summary>Name of the priority.</summary>
    [DataMember(Order = 22)] public string? PriorityName { get; set; }
    /// <summary>Kind of the task.</summary>
    [DataMember(Order = 23)] public TaskType TaskType { get; set; }
    /// <summary>True when the row is part of a booking that the caller owns.</summary>
    [DataMember(Order = 24)] public bool IsBookingMain { get; set; }
    /// <summary>True when the row is part of a series.</summary>
    [DataMember(Order = 25)] public bool IsRecurrence { get; set; }
    /// <summary>True when the row is part of a booking.</summary>
    [DataMember(Order = 26)] public bool IsBooking { get; set; }
    /// <summary>The date to search and show by.</summary>
    [DataMember(Order = 27)] public DateTime ActiveDate { get; set; }
    /// <summary>How far the hand-over is.</summary>
    [DataMember(Order = 28)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>How the participant answered; None on every other row.</summary>
    [DataMember(Order = 29)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>What the row is within a booking.</summary>
    [DataMember(Order = 30)] public BookingType BookingType { get; set; }
    /// <summary>NotStarted, Completed, or with the three-state preference Started.</summary>
    [DataMember(Order = 31)] public ActivityStatus Completed { get; set; }
    /// <summary>Pattern of the series; Unknown outside one.</summary>
    [DataMember(Order = 32)] public RecurrencePattern RecurringPattern { get; set; }
    /// <summary>First day of the series, a calendar date as written; 0001-01-01 outside one.</summary>
    [DataMember(Order = 33), AsWritten] public DateTime RecurringStartDate { get; set; }
    /// <summary>Last day of the series, a calendar date as written; 0001-01-01 outside one.</summary>
    [DataMember(Order = 34), AsWritten] public DateTime RecurringEndDate { get; set; }
    /// <summary>Own id on the master of a booking, the master's id on a participant's row, 0 outside a booking.</summary>
    [DataMember(Order = 35)] public int MotherId { get; set; }
    /// <summary>Id of who last handed the row to its owner; 0 if nobody.</summary>
    [DataMember(Order = 36)] public int AssignedBy { get; set; }
    /// <summary>Full name of who last handed the row over.</summary>
    [DataMember(Order = 37)] public string? AssignedByFullName { get; set; }
    /// <summary>Reason given by who refused.</summary>
    [DataMember(Order = 38)] public string? RejectReason { get; set; }
    /// <summary>Place.</summary>
    [DataMember(Order = 39)] public string? Location { get; set; }
    /// <summary>Time between alarm and start.</summary>
    [DataMember(Order = 40)] public TimeSpan AlarmLeadTime { get; set; }
    /// <summary>Id of the sale; 0 is none.</summary>
    [DataMember(Order = 41)] public int SaleId { get; set; }
    /// <summary>Heading of the sale.</summary>
    [DataMember(Order = 42)] public string? SaleName { get; set; }
    /// <summary>Login name of the owner.</summary>
    [DataMember(Order = 43)] public string? AssociateName { get; set; }
    /// <summary>When it was created, UTC whatever the TimeZone header says.</summary>
    [DataMember(Order = 44)] public DateTime CreatedDate { get; set; }
    /// <summary>Login name of who created it.</summary>
    [DataMember(Order = 45)] public string? CreatedBy { get; set; }
    /// <summary>Full name of who created it.</summary>
    [DataMember(Order = 46)] public string? CreatedByFullName { get; set; }
    /// <summary>Id of who created it.</summary>
    [DataMember(Order = 47)] public int CreatedByAssociateId { get; set; }
}
