using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>One module of a licence.</summary>
/// <remarks>Source: contact-entities.md §7.</remarks>
[DataContract]
public sealed class ModuleLicense
{
    /// <summary>Owner of the module.</summary>
    [DataMember(Order = 1)] public string? OwnerName { get; set; }
    /// <summary>Name of the module.</summary>
    [DataMember(Order = 2)] public string? ModuleName { get; set; }
    /// <summary>Description of the module.</summary>
    [DataMember(Order = 3)] public string? ModuleDescription { get; set; }
    /// <summary>Tooltip of the module.</summary>
    [DataMember(Order = 4)] public string? ModuleTooltip { get; set; }
    /// <summary>Version of the module.</summary>
    [DataMember(Order = 5)] public string? ModuleVersion { get; set; }
    /// <summary>For whom it counts.</summary>
    [DataMember(Order = 6)] public LicenseType LicenseType { get; set; }
    /// <summary>True when the number does not matter.</summary>
    [DataMember(Order = 7)] public bool Unrestricted { get; set; }
    /// <summary>Kind of user that may have it.</summary>
    [DataMember(Order = 8)] public UserType AllowedUserType { get; set; }
    /// <summary>How many there are.</summary>
    [DataMember(Order = 9)] public int NumberOfLicenses { get; set; }
    /// <summary>Further flags; 1 marks a user plan.</summary>
    [DataMember(Order = 10)] public int ExtraFlags { get; set; }
    /// <summary>Further text.</summary>
    [DataMember(Order = 11)] public string? ExtraInfo { get; set; }
    /// <summary>Position in lists.</summary>
    [DataMember(Order = 12)] public int SortOrder { get; set; }
    /// <summary>True when it is not to be shown.</summary>
    [DataMember(Order = 13)] public bool IsHidden { get; set; }
    /// <summary>Module that is needed for this one; blank if none.</summary>
    [DataMember(Order = 14)] public string? PrerequisiteModuleName { get; set; }
    /// <summary>Signature of the module; always nil.</summary>
    [DataMember(Order = 15)] public string? Signature { get; set; }
}
