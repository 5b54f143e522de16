using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>State of a service-desk user.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum EjUserStatus
{
    /// <summary>No service-desk user.</summary>
    [EnumMember] StatusNone = 0,
    /// <summary>Working normally.</summary>
    [EnumMember] StatusNormal = 1,
    /// <summary>Not available for requests.</summary>
    [EnumMember] StatusNotAvailable = 2,
    /// <summary>Deleted.</summary>
    [EnumMember] StatusDeleted = 3,
    /// <summary>May only read.</summary>
    [EnumMember] StatusReadOnly = 4,
    /// <summary>A state of the service desk that nothing here sets.</summary>
    [EnumMember] StatusSpm = 5,
    /// <summary>System user.</summary>
    [EnumMember] StatusSystem = 127,
}
