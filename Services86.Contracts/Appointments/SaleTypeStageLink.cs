using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Sale type stage link.</summary>
[DataContract]
public sealed class SaleTypeStageLink : Carrier
{
    /// <summary>Sale type stage link id.</summary>
    [DataMember(Order = 1)] public int SaleTypeStageLinkId { get; set; }
    /// <summary>Sale type id.</summary>
    [DataMember(Order = 2)] public int SaleTypeId { get; set; }
    /// <summary>Sale type name.</summary>
    [DataMember(Order = 3)] public string? SaleTypeName { get; set; }
    /// <summary>Sale type tooltip.</summary>
    [DataMember(Order = 4)] public string? SaleTypeTooltip { get; set; }
    /// <summary>Prob id.</summary>
    [DataMember(Order = 5)] public int ProbId { get; set; }
    /// <summary>Prob name.</summary>
    [DataMember(Order = 6)] public string? ProbName { get; set; }
    /// <summary>Prob tooltip.</summary>
    [DataMember(Order = 7)] public string? ProbTooltip { get; set; }
    /// <summary>Probability.</summary>
    [DataMember(Order = 8)] public short Probability { get; set; }
}
