using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Ej user status.</summary>
[DataContract]
public enum EjUserStatus
{
    /// <summary>Status none.</summary>
    [EnumMember] StatusNone = 0,
    /// <summary>Status normal.</summary>
    [EnumMember] StatusNormal = 1,
    /// <summary>Status not available.</summary>
    [EnumMember] StatusNotAvailable = 2,
    /// <summary>Status deleted.</summary>
    [EnumMember] StatusDeleted = 3,
    /// <summary>Status read only.</summary>
    [EnumMember] StatusReadOnly = 4,
    /// <summary>Status spm.</summary>
    [EnumMember] StatusSpm = 5,
    /// <summary>Status system.</summary>
    [EnumMember] StatusSystem = 127,
}
