using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Invitation status.</summary>
[DataContract]
public enum InvitationStatus
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>None.</summary>
    [EnumMember] None = 1,
    /// <summary>Accepted.</summary>
    [EnumMember] Accepted = 2,
    /// <summary>Hidden.</summary>
    [EnumMember] Hidden = 4,
    /// <summary>Invitation.</summary>
    [EnumMember] Invitation = 5,
    /// <summary>Moved.</summary>
    [EnumMember] Moved = 6,
    /// <summary>Seen.</summary>
    [EnumMember] Seen = 7,
    /// <summary>Moved seen.</summary>
    [EnumMember] MovedSeen = 8,
    /// <summary>Declined.</summary>
    [EnumMember] Declined = 9,
    /// <summary>Cancelled.</summary>
    [EnumMember] Cancelled = 10,
}
