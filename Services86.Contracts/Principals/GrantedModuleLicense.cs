using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>Granted module license.</summary>
[DataContract]
public sealed class GrantedModuleLicense : Carrier
{
    /// <summary>Owner id.</summary>
    [DataMember(Order = 1)] public int OwnerId { get; set; }
    /// <summary>Owner name.</summary>
    [DataMember(Order = 2)] public string? OwnerName { get; set; }
    /// <summary>Owner description.</summary>
    [DataMember(Order = 3)] public string? OwnerDescription { get; set; }
    /// <summary>Module id.</summary>
    [DataMember(Order = 4)] public int ModuleId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 5)] public string? Name { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 6)] public string? Description { get; set; }
    /// <summary>Version.</summary>
    [DataMember(Order = 7)] public string? Version { get; set; }
    /// <summary>License type.</summary>
    [DataMember(Order = 8)] public LicenseType LicenseType { get; set; }
    /// <summary>Extra flags.</summary>
    [DataMember(Order = 9)] public int ExtraFlags { get; set; }
    /// <summary>Sort order.</summary>
    [DataMember(Order = 10)] public int SortOrder { get; set; }
    /// <summary>License number.</summary>
    [DataMember(Order = 11)] public int LicenseNumber { get; set; }
    /// <summary>Is hidden.</summary>
    [DataMember(Order = 12)] public bool IsHidden { get; set; }
    /// <summary>Is unrestricted.</summary>
    [DataMember(Order = 13)] public bool IsUnrestricted { get; set; }
    /// <summary>Expiry date.</summary>
    [DataMember(Order = 14), AsWritten] public DateTime ExpiryDate { get; set; }
}
