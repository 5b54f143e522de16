using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Project type status link.</summary>
[DataContract]
public sealed class ProjectTypeStatusLink : Carrier
{
    /// <summary>Project type status link id.</summary>
    [DataMember(Order = 1)] public int ProjectTypeStatusLinkId { get; set; }
    /// <summary>Proj type id.</summary>
    [DataMember(Order = 2)] public int ProjTypeId { get; set; }
    /// <summary>Proj type name.</summary>
    [DataMember(Order = 3)] public string? ProjTypeName { get; set; }
    /// <summary>Proj type tooltip.</summary>
    [DataMember(Order = 4)] public string? ProjTypeTooltip { get; set; }
    /// <summary>Proj status id.</summary>
    [DataMember(Order = 5)] public int ProjStatusId { get; set; }
    /// <summary>Proj status name.</summary>
    [DataMember(Order = 6)] public string? ProjStatusName { get; set; }
    /// <summary>Proj status tooltip.</summary>
    [DataMember(Order = 7)] public string? ProjStatusTooltip { get; set; }
}
