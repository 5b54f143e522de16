using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment sync data.</summary>
[DataContract]
public sealed class AppointmentSyncData : Carrier
{
    /// <summary>Alarm time.</summary>
    [DataMember(Order = 1)] public DateTime AlarmTime { get; set; }
    /// <summary>Appointment id.</summary>
    [DataMember(Order = 2)] public int AppointmentId { get; set; }
    /// <summary>Appointment text.</summary>
    [DataMember(Order = 3)] public string? AppointmentText { get; set; }
    /// <summary>Contact department.</summary>
    [DataMember(Order = 4)] public string? ContactDepartment { get; set; }
    /// <summary>Contact full name.</summary>
    [DataMember(Order = 5)] public string? ContactFullName { get; set; }
    /// <summary>Contact name.</summary>
    [DataMember(Order = 6)] public string? ContactName { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 7)] public int ContactId { get; set; }
    /// <summary>End date.</summary>
    [DataMember(Order = 8)] public DateTime EndDate { get; set; }
    /// <summary>Has alarm.</summary>
    [DataMember(Order = 9)] public bool HasAlarm { get; set; }
    /// <summary>Is all day.</summary>
    [DataMember(Order = 10)] public bool IsAllDay { get; set; }
    /// <summary>Is assignment.</summary>
    [DataMember(Order = 11)] public bool IsAssignment { get; set; }
    /// <summary>Is busy.</summary>
    [DataMember(Order = 12)] public bool IsBusy { get; set; }
    /// <summary>Is completed.</summary>
    [DataMember(Order = 13)] public bool IsCompleted { get; set; }
    /// <summary>Is invitation.</summary>
    [DataMember(Order = 14)] public bool IsInvitation { get; set; }
    /// <summary>Is tentative.</summary>
    [DataMember(Order = 15)] public bool IsTentative { get; set; }
    /// <summary>Location.</summary>
    [DataMember(Order = 16)] public string? Location { get; set; }
    /// <summary>Participants.</summary>
    [DataMember(Order = 17)] public ParticipantSyncData[]? Participants { get; set; }
    /// <summary>Person formal name.</summary>
    [DataMember(Order = 18)] public string? PersonFormalName { get; set; }
    /// <summary>Person full name.</summary>
    [DataMember(Order = 19)] public string? PersonFullName { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 20)] public int PersonId { get; set; }
    /// <summary>Project id.</summary>
    [DataMember(Order = 21)] public int ProjectId { get; set; }
    /// <summary>Project name.</summary>
    [DataMember(Order = 22)] public string? ProjectName { get; set; }
    /// <summary>Sale id.</summary>
    [DataMember(Order = 23)] public int SaleId { get; set; }
    /// <summary>Sale name.</summary>
    [DataMember(Order = 24)] public string? SaleName { get; set; }
    /// <summary>Start date.</summary>
    [DataMember(Order = 25)] public DateTime StartDate { get; set; }
    /// <summary>Task name.</summary>
    [DataMember(Order = 26)] public string? TaskName { get; set; }
}
