using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>What the caller may do with a row, and why not more.</summary>
/// <remarks>Source: contact-entities.md §1; rights.md §4.</remarks>
[DataContract]
public sealed class TableRight
{
    /// <summary>The rights, one bit each.</summary>
    [DataMember(Order = 1)] public ETableRight Mask { get; set; }
    /// <summary>Why rights are missing; blank when the caller has all.</summary>
    [DataMember(Order = 2)] public string? Reason { get; set; }
}
