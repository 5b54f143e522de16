using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Kind of build.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum NetServerBuildType
{
    /// <summary>Build of a feature.</summary>
    [EnumMember] Feature = 0,
    /// <summary>Stable build.</summary>
    [EnumMember] Stable = 1,
    /// <summary>Alpha version.</summary>
    [EnumMember] Alpha = 2,
    /// <summary>Beta version.</summary>
    [EnumMember] Beta = 3,
    /// <summary>Release candidate.</summary>
    [EnumMember] ReleaseCandidate = 4,
    /// <summary>Released version.</summary>
    [EnumMember] Release = 5,
}
