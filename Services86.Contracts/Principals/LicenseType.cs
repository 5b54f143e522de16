using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>License type.</summary>
[DataContract]
public enum LicenseType : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Site license.</summary>
    [EnumMember] SiteLicense = 1,
    /// <summary>Satellite license.</summary>
    [EnumMember] SatelliteLicense = 2,
    /// <summary>User license.</summary>
    [EnumMember] UserLicense = 3,
}
