using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Activity status.</summary>
[DataContract]
public enum ActivityStatus
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Not started.</summary>
    [EnumMember] NotStarted = 1,
    /// <summary>Started.</summary>
    [EnumMember] Started = 2,
    /// <summary>Completed.</summary>
    [EnumMember] Completed = 3,
}
