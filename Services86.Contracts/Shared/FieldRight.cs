using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Field right.</summary>
[DataContract]
public sealed class FieldRight
{
    /// <summary>Mask.</summary>
    [DataMember(Order = 1)] public EFieldRight Mask { get; set; }
    /// <summary>Reason.</summary>
    [DataMember(Order = 2)] public string? Reason { get; set; }
}
