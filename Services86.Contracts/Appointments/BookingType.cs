using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>What a row is within a booking.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum BookingType
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Not part of a booking.</summary>
    [EnumMember] None = 1,
    /// <summary>The master row, of the owner.</summary>
    [EnumMember] Owner = 2,
    /// <summary>The row of a participant.</summary>
    [EnumMember] Participant = 3,
}
