using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment.</summary>
[DataContract]
public sealed class Appointment : Carrier
{
    /// <summary>Appointment id.</summary>
    [DataMember(Order = 1)] public int AppointmentId { get; set; }
    /// <summary>Start date.</summary>
    [DataMember(Order = 2)] public DateTime StartDate { get; set; }
    /// <summary>End date.</summary>
    [DataMember(Order = 3)] public DateTime EndDate { get; set; }
    /// <summary>Type.</summary>
    [DataMember(Order = 4)] public AppointmentType Type { get; set; }
    /// <summary>Task.</summary>
    [DataMember(Order = 5)] public string? Task { get; set; }
    /// <summary>Associate full name.</summary>
    [DataMember(Order = 6)] public string? AssociateFullName { get; set; }
    /// <summary>Contact name.</summary>
    [DataMember(Order = 7)] public string? ContactName { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 8)] public string? Description { get; set; }
    /// <summary>Person full name.</summary>
    [DataMember(Order = 9)] public string? PersonFullName { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 10)] public int PersonId { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 11)] public int ContactId { get; set; }
    /// <summary>Project id.</summary>
    [DataMember(Order = 12)] public int ProjectId { get; set; }
    /// <summary>Project name.</summary>
    [DataMember(Order = 13)] public string? ProjectName { get; set; }
    /// <summary>Is published.</summary>
    [DataMember(Order = 14)] public bool IsPublished { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 15)] public int AssociateId { get; set; }
    /// <summary>Color index.</summary>
    [DataMember(Order = 16)] public short ColorIndex { get; set; }
    /// <summary>Is free.</summary>
    [DataMember(Order = 17)] public bool IsFree { get; set; }
    /// <summary>Has alarm.</summary>
    [DataMember(Order = 18)] public bool HasAlarm { get; set; }
    /// <summary>Is allday event.</summary>
    [DataMember(Order = 19)] public bool IsAlldayEvent { get; set; }
    /// <summary>Private.</summary>
    [DataMember(Order = 20)] public AppointmentPrivate Private { get; set; }
    /// <summary>Priority id.</summary>
    [DataMember(Order = 21)] public int PriorityId { get; set; }
    /// <summary>Priority name.</summary>
    [DataMember(Order = 22)] public string? PriorityName { get; set; }
    /// <summary>Task type.</summary>
    [DataMember(Order = 23)] public TaskType TaskType { get; set; }
    /// <summary>Is booking main.</summary>
    [DataMember(Order = 24)] public bool IsBookingMain { get; set; }
    /// <summary>Is recurrence.</summary>
    [DataMember(Order = 25)] public bool IsRecurrence { get; set; }
    /// <summary>Is booking.</summary>
    [DataMember(Order = 26)] public bool IsBooking { get; set; }
    /// <summary>Active date.</summary>
    [DataMember(Order = 27)] public DateTime ActiveDate { get; set; }
    /// <summary>Assignment status.</summary>
    [DataMember(Order = 28)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>Invitation status.</summary>
    [DataMember(Order = 29)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>Booking type.</summary>
    [DataMember(Order = 30)] public BookingType BookingType { get; set; }
    /// <summary>Completed.</summary>
    [DataMember(Order = 31)] public ActivityStatus Completed { get; set; }
    /// <summary>Recurring pattern.</summary>
    [DataMember(Order = 32)] public RecurrencePattern RecurringPattern { get; set; }
    /// <summary>Recurring start date.</summary>
    [DataMember(Order = 33), AsWritten] public DateTime RecurringStartDate { get; set; }
    /// <summary>Recurring end date.</summary>
    [DataMember(Order = 34), AsWritten] public DateTime RecurringEndDate { get; set; }
    /// <summary>Mother id.</summary>
    [DataMember(Order = 35)] public int MotherId { get; set; }
    /// <summary>Assigned by.</summary>
    [DataMember(Order = 36)] public int AssignedBy { get; set; }
    /// <summary>Assigned by full name.</summary>
    [DataMember(Order = 37)] public string? AssignedByFullName { get; set; }
    /// <summary>Reject reason.</summary>
    [DataMember(Order = 38)] public string? RejectReason { get; set; }
    /// <summary>Location.</summary>
    [DataMember(Order = 39)] public string? Location { get; set; }
    /// <summary>Alarm lead time.</summary>
    [DataMember(Order = 40)] public TimeSpan AlarmLeadTime { get; set; }
    /// <summary>Sale id.</summary>
    [DataMember(Order = 41)] public int SaleId { get; set; }
    /// <summary>Sale name.</summary>
    [DataMember(Order = 42)] public string? SaleName { get; set; }
    /// <summary>Associate name.</summary>
    [DataMember(Order = 43)] public string? AssociateName { get; set; }
    /// <summary>Created date.</summary>
    [DataMember(Order = 44)] public DateTime CreatedDate { get; set; }
    /// <summary>Created by.</summary>
    [DataMember(Order = 45)] public string? CreatedBy { get; set; }
    /// <summary>Created by full name.</summary>
    [DataMember(Order = 46)] public string? CreatedByFullName { get; set; }
    /// <summary>Created by associate id.</summary>
    [DataMember(Order = 47)] public int CreatedByAssociateId { get; set; }
}
