using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>The licence of the installation. All dates are calendar dates as written.</summary>
/// <remarks>Source: contact-entities.md §7.</remarks>
[DataContract]
public sealed class LicenseInfo
{
    /// <summary>Name of the licensed company.</summary>
    [DataMember(Order = 1)] public string? CompanyName { get; set; }
    /// <summary>Serial number.</summary>
    [DataMember(Order = 2)] public string? SerialNr { get; set; }
    /// <summary>Owner of the licence's modules: SUPEROFFICE.</summary>
    [DataMember(Order = 3)] public string? OwnerName { get; set; }
    /// <summary>Description of the owner.</summary>
    [DataMember(Order = 4)] public string? OwnerDescription { get; set; }
    /// <summary>When it is to be checked next.</summary>
    [DataMember(Order = 5), AsWritten] public DateTime NextCheckDate { get; set; }
    /// <summary>Until when maintenance is paid.</summary>
    [DataMember(Order = 6), AsWritten] public DateTime MaintenanceDate { get; set; }
    /// <summary>From when administrators are warned.</summary>
    [DataMember(Order = 7), AsWritten] public DateTime AdminWarningDate { get; set; }
    /// <summary>When it expires; 0001-01-01 is never.</summary>
    [DataMember(Order = 8), AsWritten] public DateTime ExpiryDate { get; set; }
    /// <summary>When it really stops.</summary>
    [DataMember(Order = 9), AsWritten] public DateTime GraceDate { get; set; }
    /// <summary>Further flags.</summary>
    [DataMember(Order = 10)] public int ExtraFlags { get; set; }
    /// <summary>Where it is renewed.</summary>
    [DataMember(Order = 11)] public string? LicenseUrl { get; set; }
    /// <summary>Version of the licence.</summary>
    [DataMember(Order = 12)] public string? LicenseVersion { get; set; }
    /// <summary>Kind of deployment, a number.</summary>
    [DataMember(Order = 13)] public int DeploymentType { get; set; }
    /// <summary>Kind of product.</summary>
    [DataMember(Order = 14)] public string? ProductType { get; set; }
    /// <summary>Description of the product.</summary>
    [DataMember(Order = 15)] public string? ProductDescription { get; set; }
    /// <summary>The modules, never nil.</summary>
    [DataMember(Order = 16)] public ModuleLicense[]? ModuleLicenses { get; set; }
    /// <summary>Key of the owner; always nil.</summary>
    [DataMember(Order = 17)] public SignedPublicKey? PublicKey { get; set; }
    /// <summary>Signature of the licence; always nil.</summary>
    [DataMember(Order = 18)] public string? Signature { get; set; }
}
