using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Principals;

/// <summary>Facts of the installation: versions, database, company and licence.</summary>
/// <remarks>Source: principal.md §3.5.</remarks>
[DataContract]
public sealed class SoSystemInfoCarrier : Carrier
{
    /// <summary>The licence; its key and signatures are nil.</summary>
    [DataMember(Order = 1)] public LicenseInfo? License { get; set; }
    /// <summary>Warning about the licence in English; blank if none.</summary>
    [DataMember(Order = 2)] public string? WarningEnglish { get; set; }
    /// <summary>Warning about the licence as a resource text; blank if none.</summary>
    [DataMember(Order = 3)] public string? WarningResource { get; set; }
    /// <summary>Branch the program was built from.</summary>
    [DataMember(Order = 4)] public string? BranchName { get; set; }
    /// <summary>Label of the build.</summary>
    [DataMember(Order = 5)] public string? BuildLabel { get; set; }
    /// <summary>Version of the program.</summary>
    [DataMember(Order = 6)] public string? AssemblyVersion { get; set; }
    /// <summary>When the licence is to be checked next, a date as written.</summary>
    [DataMember(Order = 7), AsWritten] public DateTime AccumulatedNextCheckDate { get; set; }
    /// <summary>Version of the program's file.</summary>
    [DataMember(Order = 8)] public string? FileVersion { get; set; }
    /// <summary>What the program is.</summary>
    [DataMember(Order = 9)] public string? Description { get; set; }
    /// <summary>Obsolete; always 0.</summary>
    [DataMember(Order = 10)] public int DaysUntilNetServerExpiry { get; set; }
    /// <summary>Kind of build; always Release.</summary>
    [DataMember(Order = 11)] public NetServerBuildType BuildType { get; set; }
    /// <summary>Version of the database schema.</summary>
    [DataMember(Order = 12)] public int DatabaseVersion { get; set; }
    /// <summary>Always true.</summary>
    [DataMember(Order = 13)] public bool IsUnicode { get; set; }
    /// <summary>Name of the owner company; blank if there is none.</summary>
    [DataMember(Order = 14)] public string? CompanyName { get; set; }
    /// <summary>Id of the owner company; 0 if there is none.</summary>
    [DataMember(Order = 15)] public int CompanyId { get; set; }
    /// <summary>Kind of database.</summary>
    [DataMember(Order = 16)] public string? DatabaseType { get; set; }
    /// <summary>Version of the database server.</summary>
    [DataMember(Order = 17)] public string? DatabaseMinor { get; set; }
    /// <summary>Name of the database.</summary>
    [DataMember(Order = 18)] public string? DatabaseName { get; set; }
    /// <summary>Always false: a travelling copy does not exist here.</summary>
    [DataMember(Order = 19)] public bool IsOnTravel { get; set; }
    /// <summary>Always false: satellites do not exist here.</summary>
    [DataMember(Order = 20)] public bool IsSatellite { get; set; }
}
