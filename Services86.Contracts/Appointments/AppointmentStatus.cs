using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Appointment status.</summary>
[DataContract]
public enum AppointmentStatus : short
{
    /// <summary>Unknown or post it.</summary>
    [EnumMember] UnknownOrPostIt = 0,
    /// <summary>Not started.</summary>
    [EnumMember] NotStarted = 1,
    /// <summary>Started.</summary>
    [EnumMember] Started = 2,
    /// <summary>Completed.</summary>
    [EnumMember] Completed = 3,
    /// <summary>Hidden.</summary>
    [EnumMember] Hidden = 4,
    /// <summary>Booking.</summary>
    [EnumMember] Booking = 5,
    /// <summary>Booking moved.</summary>
    [EnumMember] BookingMoved = 6,
    /// <summary>Booking seen.</summary>
    [EnumMember] BookingSeen = 7,
    /// <summary>Booking moved seen.</summary>
    [EnumMember] BookingMovedSeen = 8,
    /// <summary>Booking declined.</summary>
    [EnumMember] BookingDeclined = 9,
    /// <summary>Booking deleted.</summary>
    [EnumMember] BookingDeleted = 10,
    /// <summary>Assignment.</summary>
    [EnumMember] Assignment = 11,
    /// <summary>Assignment seen.</summary>
    [EnumMember] AssignmentSeen = 12,
    /// <summary>Assignment declined.</summary>
    [EnumMember] AssignmentDeclined = 13,
}
