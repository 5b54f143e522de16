using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>A stage within a sale type. On save the link id counts, or type and stage ids.</summary>
/// <remarks>Source: appointment-entities.md §7.</remarks>
[DataContract]
public sealed class SaleTypeStageLink : Carrier
{
    /// <summary>Id of the link.</summary>
    [DataMember(Order = 1)] public int SaleTypeStageLinkId { get; set; }
    /// <summary>Id of the sale type.</summary>
    [DataMember(Order = 2)] public int SaleTypeId { get; set; }
    /// <summary>Name of the sale type. Read-only.</summary>
    [DataMember(Order = 3)] public string? SaleTypeName { get; set; }
    /// <summary>Tooltip of the sale type. Read-only.</summary>
    [DataMember(Order = 4)] public string? SaleTypeTooltip { get; set; }
    /// <summary>Id of the stage.</summary>
    [DataMember(Order = 5)] public int ProbId { get; set; }
    /// <summary>Name of the stage. Read-only.</summary>
    [DataMember(Order = 6)] public string? ProbName { get; set; }
    /// <summary>Tooltip of the stage. Read-only.</summary>
    [DataMember(Order = 7)] public string? ProbTooltip { get; set; }
    /// <summary>Probability of the stage in percent. Read-only.</summary>
    [DataMember(Order = 8)] public short Probability { get; set; }
}
