using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Role type.</summary>
[DataContract]
public enum RoleType : short
{
    /// <summary>Employee.</summary>
    [EnumMember] Employee = 0,
    /// <summary>External user.</summary>
    [EnumMember] ExternalUser = 1,
    /// <summary>Anonymous.</summary>
    [EnumMember] Anonymous = 2,
    /// <summary>System.</summary>
    [EnumMember] System = 3,
}
