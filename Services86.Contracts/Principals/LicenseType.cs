using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>For whom a module licence counts.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum LicenseType : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>The whole site.</summary>
    [EnumMember] SiteLicense = 1,
    /// <summary>One satellite.</summary>
    [EnumMember] SatelliteLicense = 2,
    /// <summary>One user.</summary>
    [EnumMember] UserLicense = 3,
}
