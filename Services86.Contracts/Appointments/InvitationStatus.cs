using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>How a participant answered.</summary>
/// <remarks>Source: appointment-enums.md; appointment-entities.md §1.</remarks>
[DataContract]
public enum InvitationStatus
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Not an invitation.</summary>
    [EnumMember] None = 1,
    /// <summary>Accepted; also resources and external persons from the start.</summary>
    [EnumMember] Accepted = 2,
    /// <summary>Refused, and the owner took note.</summary>
    [EnumMember] Hidden = 4,
    /// <summary>Not seen yet.</summary>
    [EnumMember] Invitation = 5,
    /// <summary>Moved since, not seen yet.</summary>
    [EnumMember] Moved = 6,
    /// <summary>Seen, not answered.</summary>
    [EnumMember] Seen = 7,
    /// <summary>Moved and seen, not answered.</summary>
    [EnumMember] MovedSeen = 8,
    /// <summary>Refused.</summary>
    [EnumMember] Declined = 9,
    /// <summary>The meeting was cancelled.</summary>
    [EnumMember] Cancelled = 10,
}
