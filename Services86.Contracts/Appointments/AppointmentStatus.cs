using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>State of a row of the diary or check list.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum AppointmentStatus : short
{
    /// <summary>Not set, or a day note.</summary>
    [EnumMember] UnknownOrPostIt = 0,
    /// <summary>Not started; also what an accepted invitation, a master, a resource or an external participant has.</summary>
    [EnumMember] NotStarted = 1,
    /// <summary>Begun.</summary>
    [EnumMember] Started = 2,
    /// <summary>Completed.</summary>
    [EnumMember] Completed = 3,
    /// <summary>A refusal that the owner took note of.</summary>
    [EnumMember] Hidden = 4,
    /// <summary>Invited, not seen yet.</summary>
    [EnumMember] Booking = 5,
    /// <summary>Moved since, to be answered again, not seen yet.</summary>
    [EnumMember] BookingMoved = 6,
    /// <summary>Invited and seen, not answered.</summary>
    [EnumMember] BookingSeen = 7,
    /// <summary>Moved and seen, not answered.</summary>
    [EnumMember] BookingMovedSeen = 8,
    /// <summary>Refused.</summary>
    [EnumMember] BookingDeclined = 9,
    /// <summary>The meeting was cancelled.</summary>
    [EnumMember] BookingDeleted = 10,
    /// <summary>Assigned, not seen yet.</summary>
    [EnumMember] Assignment = 11,
    /// <summary>Assigned and seen, not answered.</summary>
    [EnumMember] AssignmentSeen = 12,
    /// <summary>Returned to the sender.</summary>
    [EnumMember] AssignmentDeclined = 13,
}
