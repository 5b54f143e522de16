using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Visibility.</summary>
[DataContract]
public enum Visibility
{
    /// <summary>All.</summary>
    [EnumMember] All = 0,
    /// <summary>Associate.</summary>
    [EnumMember] Associate = 1,
    /// <summary>Group.</summary>
    [EnumMember] Group = 2,
}
