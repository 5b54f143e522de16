using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A diary row for calendar synchronisation. Read-only; times are in the zone of the TimeZone header.</summary>
/// <remarks>Source: appointment-entities.md §10.</remarks>
[DataContract]
public sealed class AppointmentSyncData : Carrier
{
    /// <summary>When to give the alarm; 0001-01-01 without one.</summary>
    [DataMember(Order = 1)] public DateTime AlarmTime { get; set; }
    /// <summary>Id of the row.</summary>
    [DataMember(Order = 2)] public int AppointmentId { get; set; }
    /// <summary>Text of the row.</summary>
    [DataMember(Order = 3)] public string? AppointmentText { get; set; }
    /// <summary>Department of the company.</summary>
    [DataMember(Order = 4)] public string? ContactDepartment { get; set; }
    /// <summary>Name of the company with department.</summary>
    [DataMember(Order = 5)] public string? ContactFullName { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 6)] public string? ContactName { get; set; }
    /// <summary>Id of the company; 0 is none.</summary>
    [DataMember(Order = 7)] public int ContactId { get; set; }
    /// <summary>End.</summary>
    [DataMember(Order = 8)] public DateTime EndDate { get; set; }
    /// <summary>True when an alarm is to be given.</summary>
    [DataMember(Order = 9)] public bool HasAlarm { get; set; }
    /// <summary>True for an all-day event.</summary>
    [DataMember(Order = 10)] public bool IsAllDay { get; set; }
    /// <summary>True while an assignment is pending or returned.</summary>
    [DataMember(Order = 11)] public bool IsAssignment { get; set; }
    /// <summary>True when the time counts as busy.</summary>
    [DataMember(Order = 12)] public bool IsBusy { get; set; }
    /// <summary>True when it is completed.</summary>
    [DataMember(Order = 13)] public bool IsCompleted { get; set; }
    /// <summary>True for the row of an invited participant.</summary>
    [DataMember(Order = 14)] public bool IsInvitation { get; set; }
    /// <summary>True while it is not accepted.</summary>
    [DataMember(Order = 15)] public bool IsTentative { get; set; }
    /// <summary>Place.</summary>
    [DataMember(Order = 16)] public string? Location { get; set; }
    /// <summary>Everybody who takes part, owner first; empty outside a booking.</summary>
    [DataMember(Order = 17)] public ParticipantSyncData[]? Participants { get; set; }
    /// <summary>Name with titles of the person it is with.</summary>
    [DataMember(Order = 18)] public string? PersonFormalName { get; set; }
    /// <summary>Full name of the person it is with.</summary>
    [DataMember(Order = 19)] public string? PersonFullName { get; set; }
    /// <summary>Id of the person it is with; 0 is none.</summary>
    [DataMember(Order = 20)] public int PersonId { get; set; }
    /// <summary>Id of the project; 0 is none.</summary>
    [DataMember(Order = 21)] public int ProjectId { get; set; }
    /// <summary>Name of the project.</summary>
    [DataMember(Order = 22)] public string? ProjectName { get; set; }
    /// <summary>Id of the sale; 0 is none.</summary>
    [DataMember(Order = 23)] public int SaleId { get; set; }
    /// <summary>Heading of the sale.</summary>
    [DataMember(Order = 24)] public string? SaleName { get; set; }
    /// <summary>Start.</summary>
    [DataMember(Order = 25)] public DateTime StartDate { get; set; }
    /// <summary>Name of the task.</summary>
    [DataMember(Order = 26)] public string? TaskName { get; set; }
}
