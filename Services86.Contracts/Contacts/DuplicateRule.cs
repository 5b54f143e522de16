using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Duplicate rule.</summary>
[DataContract]
public sealed class DuplicateRule : Carrier
{
    /// <summary>Name.</summary>
    [DataMember(Order = 1)] public string? Name { get; set; }
    /// <summary>Display name.</summary>
    [DataMember(Order = 2)] public string? DisplayName { get; set; }
    /// <summary>Display tooltip.</summary>
    [DataMember(Order = 3)] public string? DisplayTooltip { get; set; }
    /// <summary>Is active.</summary>
    [DataMember(Order = 4)] public bool IsActive { get; set; }
}
