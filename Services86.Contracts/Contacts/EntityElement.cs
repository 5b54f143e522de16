using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Entity element.</summary>
[DataContract]
public sealed class EntityElement : Carrier
{
    /// <summary>Value.</summary>
    [DataMember(Order = 1)] public string? Value { get; set; }
    /// <summary>Stripped value.</summary>
    [DataMember(Order = 2)] public string? StrippedValue { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
}
