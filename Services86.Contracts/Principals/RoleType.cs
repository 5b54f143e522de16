using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Kind of role.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum RoleType : short
{
    /// <summary>Role of employees.</summary>
    [EnumMember] Employee = 0,
    /// <summary>Role of users outside the owner company.</summary>
    [EnumMember] ExternalUser = 1,
    /// <summary>Role of the anonymous user.</summary>
    [EnumMember] Anonymous = 2,
    /// <summary>Role of system users, to whom rights do not apply.</summary>
    [EnumMember] System = 3,
}
