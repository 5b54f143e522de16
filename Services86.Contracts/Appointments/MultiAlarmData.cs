using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>The caller's alarms and when to ask again.</summary>
/// <remarks>Source: appointment-entities.md §9; appointment-operations.md §9.</remarks>
[DataContract]
public sealed class MultiAlarmData : Carrier
{
    /// <summary>The alarms by time, never nil.</summary>
    [DataMember(Order = 1)] public AlarmData[]? Alarms { get; set; }
    /// <summary>Minutes until the next question, by preference, else 5.</summary>
    [DataMember(Order = 2)] public int PollingInterval { get; set; }
    /// <summary>Minutes after which an alarm falls silent, by preference, else 30.</summary>
    [DataMember(Order = 3)] public int SilentAfter { get; set; }
}
