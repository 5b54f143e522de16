using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Completion of an appointment, document or sale.</summary>
/// <remarks>Source: appointment-enums.md; appointment-rules.md §6.1.</remarks>
[DataContract]
public enum ActivityStatus
{
    /// <summary>Not known; to set it is to set NotStarted.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Not started.</summary>
    [EnumMember] NotStarted = 1,
    /// <summary>Begun.</summary>
    [EnumMember] Started = 2,
    /// <summary>Completed.</summary>
    [EnumMember] Completed = 3,
}
