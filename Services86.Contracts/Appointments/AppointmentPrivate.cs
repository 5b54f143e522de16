using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Who may see a row, in short.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum AppointmentPrivate : short
{
    /// <summary>Everybody.</summary>
    [EnumMember] Public = 0,
    /// <summary>Only the owner.</summary>
    [EnumMember] PrivateUser = 1,
    /// <summary>Only the owner's group.</summary>
    [EnumMember] PrivateGroup = 2,
}
