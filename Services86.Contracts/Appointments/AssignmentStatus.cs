using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>How far the hand-over of a row is.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum AssignmentStatus
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Not assigned, or accepted.</summary>
    [EnumMember] None = 1,
    /// <summary>Assigned, not seen yet.</summary>
    [EnumMember] Assigning = 11,
    /// <summary>Assigned and seen, not answered.</summary>
    [EnumMember] Seen = 12,
    /// <summary>Returned to the sender.</summary>
    [EnumMember] Declined = 13,
}
