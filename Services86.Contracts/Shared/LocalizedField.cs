using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Localized field.</summary>
[DataContract]
public sealed class LocalizedField : Carrier
{
    /// <summary>Name.</summary>
    [DataMember(Order = 1)] public string? Name { get; set; }
    /// <summary>Value.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
    /// <summary>Label.</summary>
    [DataMember(Order = 4)] public string? Label { get; set; }
    /// <summary>Value length.</summary>
    [DataMember(Order = 5)] public int ValueLength { get; set; }
    /// <summary>Address type.</summary>
    [DataMember(Order = 6)] public string? AddressType { get; set; }
}
