using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Booking type.</summary>
[DataContract]
public enum BookingType
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>None.</summary>
    [EnumMember] None = 1,
    /// <summary>Owner.</summary>
    [EnumMember] Owner = 2,
    /// <summary>Participant.</summary>
    [EnumMember] Participant = 3,
}
