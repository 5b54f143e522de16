using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Business.</summary>
[DataContract]
public sealed class Business : Carrier
{
    /// <summary>Id.</summary>
    [DataMember(Order = 1)] public int Id { get; set; }
    /// <summary>Value.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
}
