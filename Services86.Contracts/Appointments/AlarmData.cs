using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>One alarm. Times are in the zone of the TimeZone header.</summary>
/// <remarks>Source: appointment-entities.md §9.</remarks>
[DataContract]
public sealed class AlarmData : Carrier
{
    /// <summary>Id of the row.</summary>
    [DataMember(Order = 1)] public int AppointmentId { get; set; }
    /// <summary>Start.</summary>
    [DataMember(Order = 2)] public DateTime StartTime { get; set; }
    /// <summary>End.</summary>
    [DataMember(Order = 3)] public DateTime EndDate { get; set; }
    /// <summary>When to give the alarm: start minus lead time.</summary>
    [DataMember(Order = 4)] public DateTime AlarmTime { get; set; }
    /// <summary>Id of the person it is with; 0 is none.</summary>
    [DataMember(Order = 5)] public int PersonId { get; set; }
    /// <summary>Full name of the person it is with.</summary>
    [DataMember(Order = 6)] public string? PersonFullName { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 7)] public string? ContactName { get; set; }
    /// <summary>Id of the project; 0 is none.</summary>
    [DataMember(Order = 8)] public int ProjectId { get; set; }
    /// <summary>Name of the project.</summary>
    [DataMember(Order = 9)] public string? ProjectName { get; set; }
    /// <summary>Text of the row.</summary>
    [DataMember(Order = 10)] public string? AppointmentText { get; set; }
    /// <summary>Id of the sale; 0 is none.</summary>
    [DataMember(Order = 11)] public int SaleId { get; set; }
    /// <summary>Heading of the sale.</summary>
    [DataMember(Order = 12)] public string? SaleName { get; set; }
    /// <summary>Place.</summary>
    [DataMember(Order = 13)] public string? Location { get; set; }
    /// <summary>Diary or check list, answered or pending.</summary>
    [DataMember(Order = 14)] public AppointmentType AppointmentType { get; set; }
    /// <summary>Id of the company; 0 is none.</summary>
    [DataMember(Order = 15)] public int ContactId { get; set; }
    /// <summary>How far the hand-over is.</summary>
    [DataMember(Order = 16)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>How the participant answered.</summary>
    [DataMember(Order = 17)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>What the row is within a booking.</summary>
    [DataMember(Order = 18)] public BookingType BookingType { get; set; }
    /// <summary>Name with titles of the person it is with.</summary>
    [DataMember(Order = 19)] public string? FormalName { get; set; }
    /// <summary>Name of the task.</summary>
    [DataMember(Order = 20)] public string? TaskName { get; set; }
    /// <summary>Department of the company.</summary>
    [DataMember(Order = 21)] public string? ContactDepartment { get; set; }
    /// <summary>Name of the company with department.</summary>
    [DataMember(Order = 22)] public string? ContactFullName { get; set; }
}
