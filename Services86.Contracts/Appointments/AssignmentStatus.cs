using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Assignment status.</summary>
[DataContract]
public enum AssignmentStatus
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>None.</summary>
    [EnumMember] None = 1,
    /// <summary>Assigning.</summary>
    [EnumMember] Assigning = 11,
    /// <summary>Seen.</summary>
    [EnumMember] Seen = 12,
    /// <summary>Declined.</summary>
    [EnumMember] Declined = 13,
}
