using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A status within a project type. On save the link id counts, or type and status ids.</summary>
/// <remarks>Source: appointment-entities.md §7.</remarks>
[DataContract]
public sealed class ProjectTypeStatusLink : Carrier
{
    /// <summary>Id of the link.</summary>
    [DataMember(Order = 1)] public int ProjectTypeStatusLinkId { get; set; }
    /// <summary>Id of the project type.</summary>
    [DataMember(Order = 2)] public int ProjTypeId { get; set; }
    /// <summary>Name of the project type. Read-only.</summary>
    [DataMember(Order = 3)] public string? ProjTypeName { get; set; }
    /// <summary>Tooltip of the project type. Read-only.</summary>
    [DataMember(Order = 4)] public string? ProjTypeTooltip { get; set; }
    /// <summary>Id of the status.</summary>
    [DataMember(Order = 5)] public int ProjStatusId { get; set; }
    /// <summary>Name of the status. Read-only.</summary>
    [DataMember(Order = 6)] public string? ProjStatusName { get; set; }
    /// <summary>Tooltip of the status. Read-only.</summary>
    [DataMember(Order = 7)] public string? ProjStatusTooltip { get; set; }
}
