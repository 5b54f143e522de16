using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Colour in the diary. Colours of later versions are written as LightBlue.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum ColorIndex
{
    /// <summary>Light blue.</summary>
    [EnumMember] LightBlue = 0,
    /// <summary>Dark blue.</summary>
    [EnumMember] DarkBlue = 1,
    /// <summary>Light grey.</summary>
    [EnumMember] LightGray = 2,
    /// <summary>Dark grey.</summary>
    [EnumMember] DarkGray = 3,
    /// <summary>Light green.</summary>
    [EnumMember] LightGreen = 4,
    /// <summary>Dark green.</summary>
    [EnumMember] DarkGreen = 5,
    /// <summary>Light yellow.</summary>
    [EnumMember] LightYellow = 6,
    /// <summary>Dark yellow.</summary>
    [EnumMember] DarkYellow = 7,
    /// <summary>Light red.</summary>
    [EnumMember] LightRed = 8,
    /// <summary>Dark red.</summary>
    [EnumMember] DarkRed = 9,
}
