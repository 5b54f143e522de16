using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>What the caller may do with one member, and why not more.</summary>
/// <remarks>Source: rights.md §4.</remarks>
[DataContract]
public sealed class FieldRight
{
    /// <summary>The rights and hints, one bit each.</summary>
    [DataMember(Order = 1)] public EFieldRight Mask { get; set; }
    /// <summary>Why rights are missing, on mandatory members their label; else blank.</summary>
    [DataMember(Order = 2)] public string? Reason { get; set; }
}
