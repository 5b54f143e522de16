using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Days of the week.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[Flags]
[DataContract]
public enum Weekday
{
    /// <summary>Zero: no day. Not a wire name; tolerated on input, written as the empty list.</summary>
    Unknown = 0,
    /// <summary>Monday.</summary>
    [EnumMember] Monday = 1,
    /// <summary>Tuesday.</summary>
    [EnumMember] Tuesday = 2,
    /// <summary>Wednesday.</summary>
    [EnumMember] Wednesday = 4,
    /// <summary>Thursday.</summary>
    [EnumMember] Thursday = 8,
    /// <summary>Friday.</summary>
    [EnumMember] Friday = 16,
    /// <summary>Saturday.</summary>
    [EnumMember] Saturday = 32,
    /// <summary>Sunday.</summary>
    [EnumMember] Sunday = 64,
}
