using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Which weekday of a month.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum WeekOfMonth
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>The first.</summary>
    [EnumMember] First = 1,
    /// <summary>The second.</summary>
    [EnumMember] Second = 2,
    /// <summary>The third.</summary>
    [EnumMember] Third = 3,
    /// <summary>The fourth.</summary>
    [EnumMember] Fourth = 4,
    /// <summary>The last, be it the fourth or fifth.</summary>
    [EnumMember] Last = 5,
}
