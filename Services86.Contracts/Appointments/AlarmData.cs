using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Alarm data.</summary>
[DataContract]
public sealed class AlarmData : Carrier
{
    /// <summary>Appointment id.</summary>
    [DataMember(Order = 1)] public int AppointmentId { get; set; }
    /// <summary>Start time.</summary>
    [DataMember(Order = 2)] public DateTime StartTime { get; set; }
    /// <summary>End date.</summary>
    [DataMember(Order = 3)] public DateTime EndDate { get; set; }
    /// <summary>Alarm time.</summary>
    [DataMember(Order = 4)] public DateTime AlarmTime { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 5)] public int PersonId { get; set; }
    /// <summary>Person full name.</summary>
    [DataMember(Order = 6)] public string? PersonFullName { get; set; }
    /// <summary>Contact name.</summary>
    [DataMember(Order = 7)] public string? ContactName { get; set; }
    /// <summary>Project id.</summary>
    [DataMember(Order = 8)] public int ProjectId { get; set; }
    /// <summary>Project name.</summary>
    [DataMember(Order = 9)] public string? ProjectName { get; set; }
    /// <summary>Appointment text.</summary>
    [DataMember(Order = 10)] public string? AppointmentText { get; set; }
    /// <summary>Sale id.</summary>
    [DataMember(Order = 11)] public int SaleId { get; set; }
    /// <summary>Sale name.</summary>
    [DataMember(Order = 12)] public string? SaleName { get; set; }
    /// <summary>Location.</summary>
    [DataMember(Order = 13)] public string? Location { get; set; }
    /// <summary>Appointment type.</summary>
    [DataMember(Order = 14)] public AppointmentType AppointmentType { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 15)] public int ContactId { get; set; }
    /// <summary>Assignment status.</summary>
    [DataMember(Order = 16)] public AssignmentStatus AssignmentStatus { get; set; }
    /// <summary>Invitation status.</summary>
    [DataMember(Order = 17)] public InvitationStatus InvitationStatus { get; set; }
    /// <summary>Booking type.</summary>
    [DataMember(Order = 18)] public BookingType BookingType { get; set; }
    /// <summary>Formal name.</summary>
    [DataMember(Order = 19)] public string? FormalName { get; set; }
    /// <summary>Task name.</summary>
    [DataMember(Order = 20)] public string? TaskName { get; set; }
    /// <summary>Contact department.</summary>
    [DataMember(Order = 21)] public string? ContactDepartment { get; set; }
    /// <summary>Contact full name.</summary>
    [DataMember(Order = 22)] public string? ContactFullName { get; set; }
}
