using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Whom a VisibleFor lets in.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum Visibility
{
    /// <summary>Everybody.</summary>
    [EnumMember] All = 0,
    /// <summary>One user.</summary>
    [EnumMember] Associate = 1,
    /// <summary>One user group.</summary>
    [EnumMember] Group = 2,
}
