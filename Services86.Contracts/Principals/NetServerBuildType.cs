using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>Net server build type.</summary>
[DataContract]
public enum NetServerBuildType
{
    /// <summary>Feature.</summary>
    [EnumMember] Feature = 0,
    /// <summary>Stable.</summary>
    [EnumMember] Stable = 1,
    /// <summary>Alpha.</summary>
    [EnumMember] Alpha = 2,
    /// <summary>Beta.</summary>
    [EnumMember] Beta = 3,
    /// <summary>Release candidate.</summary>
    [EnumMember] ReleaseCandidate = 4,
    /// <summary>Release.</summary>
    [EnumMember] Release = 5,
}
