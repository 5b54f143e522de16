using System.Runtime.Serialization;

namespace Services86.Contracts.Principals;

/// <summary>License info.</summary>
[DataContract]
public sealed class LicenseInfo
{
    /// <summary>Company name.</summary>
    [DataMember(Order = 1)] public string? CompanyName { get; set; }
    /// <summary>Serial nr.</summary>
    [DataMember(Order = 2)] public string? SerialNr { get; set; }
    /// <summary>Owner name.</summary>
    [DataMember(Order = 3)] public string? OwnerName { get; set; }
    /// <summary>Owner description.</summary>
    [DataMember(Order = 4)] public string? OwnerDescription { get; set; }
    /// <summary>Next check date.</summary>
    [DataMember(Order = 5), AsWritten] public DateTime NextCheckDate { get; set; }
    /// <summary>Maintenance date.</summary>
    [DataMember(Order = 6), AsWritten] public DateTime MaintenanceDate { get; set; }
    /// <summary>Admin warning date.</summary>
    [DataMember(Order = 7), AsWritten] public DateTime AdminWarningDate { get; set; }
    /// <summary>Expiry date.</summary>
    [DataMember(Order = 8), AsWritten] public DateTime ExpiryDate { get; set; }
    /// <summary>Grace date.</summary>
    [DataMember(Order = 9), AsWritten] public DateTime GraceDate { get; set; }
    /// <summary>Extra flags.</summary>
    [DataMember(Order = 10)] public int ExtraFlags { get; set; }
    /// <summary>License url.</summary>
    [DataMember(Order = 11)] public string? LicenseUrl { get; set; }
    /// <summary>License version.</summary>
    [DataMember(Order = 12)] public string? LicenseVersion { get; set; }
    /// <summary>Deployment type.</summary>
    [DataMember(Order = 13)] public int DeploymentType { get; set; }
    /// <summary>Product type.</summary>
    [DataMember(Order = 14)] public string? ProductType { get; set; }
    /// <summary>Product description.</summary>
    [DataMember(Order = 15)] public string? ProductDescription { get; set; }
    /// <summary>Module licenses.</summary>
    [DataMember(Order = 16)] public ModuleLicense[]? ModuleLicenses { get; set; }
    /// <summary>Public key.</summary>
    [DataMember(Order = 17)] public SignedPublicKey? PublicKey { get; set; }
    /// <summary>Signature.</summary>
    [DataMember(Order = 18)] public string? Signature { get; set; }
}
