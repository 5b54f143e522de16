using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>Module license.</summary>
[DataContract]
public sealed class ModuleLicense
{
    /// <summary>Owner name.</summary>
    [DataMember(Order = 1)] public string? OwnerName { get; set; }
    /// <summary>Module name.</summary>
    [DataMember(Order = 2)] public string? ModuleName { get; set; }
    /// <summary>Module description.</summary>
    [DataMember(Order = 3)] public string? ModuleDescription { get; set; }
    /// <summary>Module tooltip.</summary>
    [DataMember(Order = 4)] public string? ModuleTooltip { get; set; }
    /// <summary>Module version.</summary>
    [DataMember(Order = 5)] public string? ModuleVersion { get; set; }
    /// <summary>License type.</summary>
    [DataMember(Order = 6)] public LicenseType LicenseType { get; set; }
    /// <summary>Unrestricted.</summary>
    [DataMember(Order = 7)] public bool Unrestricted { get; set; }
    /// <summary>Allowed user type.</summary>
    [DataMember(Order = 8)] public UserType AllowedUserType { get; set; }
    /// <summary>Number of licenses.</summary>
    [DataMember(Order = 9)] public int NumberOfLicenses { get; set; }
    /// <summary>Extra flags.</summary>
    [DataMember(Order = 10)] public int ExtraFlags { get; set; }
    /// <summary>Extra info.</summary>
    [DataMember(Order = 11)] public string? ExtraInfo { get; set; }
    /// <summary>Sort order.</summary>
    [DataMember(Order = 12)] public int SortOrder { get; set; }
    /// <summary>Is hidden.</summary>
    [DataMember(Order = 13)] public bool IsHidden { get; set; }
    /// <summary>Prerequisite module name.</summary>
    [DataMember(Order = 14)] public string? PrerequisiteModuleName { get; set; }
    /// <summary>Signature.</summary>
    [DataMember(Order = 15)] public string? Signature { get; set; }
}
