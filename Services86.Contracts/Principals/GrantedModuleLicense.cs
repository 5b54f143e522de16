using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>A module licence that the user has.</summary>
/// <remarks>Source: contact-entities.md §7.</remarks>
[DataContract]
public sealed class GrantedModuleLicense : Carrier
{
    /// <summary>Id of the licence's owner.</summary>
    [DataMember(Order = 1)] public int OwnerId { get; set; }
    /// <summary>Name of the licence's owner.</summary>
    [DataMember(Order = 2)] public string? OwnerName { get; set; }
    /// <summary>Description of the owner.</summary>
    [DataMember(Order = 3)] public string? OwnerDescription { get; set; }
    /// <summary>Id of the module.</summary>
    [DataMember(Order = 4)] public int ModuleId { get; set; }
    /// <summary>Name of the module.</summary>
    [DataMember(Order = 5)] public string? Name { get; set; }
    /// <summary>Description of the module.</summary>
    [DataMember(Order = 6)] public string? Description { get; set; }
    /// <summary>Version of the module.</summary>
    [DataMember(Order = 7)] public string? Version { get; set; }
    /// <summary>For whom it counts.</summary>
    [DataMember(Order = 8)] public LicenseType LicenseType { get; set; }
    /// <summary>Further flags.</summary>
    [DataMember(Order = 9)] public int ExtraFlags { get; set; }
    /// <summary>Position in lists.</summary>
    [DataMember(Order = 10)] public int SortOrder { get; set; }
    /// <summary>Number of licences.</summary>
    [DataMember(Order = 11)] public int LicenseNumber { get; set; }
    /// <summary>True when it is not to be shown.</summary>
    [DataMember(Order = 12)] public bool IsHidden { get; set; }
    /// <summary>True when the number does not matter.</summary>
    [DataMember(Order = 13)] public bool IsUnrestricted { get; set; }
    /// <summary>Last day, a calendar date as written; 0001-01-01 is for ever.</summary>
    [DataMember(Order = 14), AsWritten] public DateTime ExpiryDate { get; set; }
}
