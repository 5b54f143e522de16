using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Table right.</summary>
[DataContract]
public sealed class TableRight
{
    /// <summary>Mask.</summary>
    [DataMember(Order = 1)] public ETableRight Mask { get; set; }
    /// <summary>Reason.</summary>
    [DataMember(Order = 2)] public string? Reason { get; set; }
}
