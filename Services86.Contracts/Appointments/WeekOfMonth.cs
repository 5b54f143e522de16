using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Week of month.</summary>
[DataContract]
public enum WeekOfMonth
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>First.</summary>
    [EnumMember] First = 1,
    /// <summary>Second.</summary>
    [EnumMember] Second = 2,
    /// <summary>Third.</summary>
    [EnumMember] Third = 3,
    /// <summary>Fourth.</summary>
    [EnumMember] Fourth = 4,
    /// <summary>Last.</summary>
    [EnumMember] Last = 5,
}
