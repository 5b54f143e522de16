using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>So system info carrier.</summary>
[DataContract]
public sealed class SoSystemInfoCarrier : Carrier
{
    /// <summary>License.</summary>
    [DataMember(Order = 1)] public LicenseInfo? License { get; set; }
    /// <summary>Warning english.</summary>
    [DataMember(Order = 2)] public string? WarningEnglish { get; set; }
    /// <summary>Warning resource.</summary>
    [DataMember(Order = 3)] public string? WarningResource { get; set; }
    /// <summary>Branch name.</summary>
    [DataMember(Order = 4)] public string? BranchName { get; set; }
    /// <summary>Build label.</summary>
    [DataMember(Order = 5)] public string? BuildLabel { get; set; }
    /// <summary>Assembly version.</summary>
    [DataMember(Order = 6)] public string? AssemblyVersion { get; set; }
    /// <summary>Accumulated next check date.</summary>
    [DataMember(Order = 7), AsWritten] public DateTime AccumulatedNextCheckDate { get; set; }
    /// <summary>File version.</summary>
    [DataMember(Order = 8)] public string? FileVersion { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 9)] public string? Description { get; set; }
    /// <summary>Days until net server expiry.</summary>
    [DataMember(Order = 10)] public int DaysUntilNetServerExpiry { get; set; }
    /// <summary>Build type.</summary>
    [DataMember(Order = 11)] public NetServerBuildType BuildType { get; set; }
    /// <summary>Database version.</summary>
    [DataMember(Order = 12)] public int DatabaseVersion { get; set; }
    /// <summary>Is unicode.</summary>
    [DataMember(Order = 13)] public bool IsUnicode { get; set; }
    /// <summary>Company name.</summary>
    [DataMember(Order = 14)] public string? CompanyName { get; set; }
    /// <summary>Company id.</summary>
    [DataMember(Order = 15)] public int CompanyId { get; set; }
    /// <summary>Database type.</summary>
    [DataMember(Order = 16)] public string? DatabaseType { get; set; }
    /// <summary>Database minor.</summary>
    [DataMember(Order = 17)] public string? DatabaseMinor { get; set; }
    /// <summary>Database name.</summary>
    [DataMember(Order = 18)] public string? DatabaseName { get; set; }
    /// <summary>Is on travel.</summary>
    [DataMember(Order = 19)] public bool IsOnTravel { get; set; }
    /// <summary>Is satellite.</summary>
    [DataMember(Order = 20)] public bool IsSatellite { get; set; }
}
