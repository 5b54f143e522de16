using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Structured address.</summary>
[DataContract]
public sealed class StructuredAddress
{
    /// <summary>Atype idx.</summary>
    [DataMember(Order = 1)] public AddressType AtypeIdx { get; set; }
    /// <summary>Address1.</summary>
    [DataMember(Order = 2)] public string? Address1 { get; set; }
    /// <summary>Address2.</summary>
    [DataMember(Order = 3)] public string? Address2 { get; set; }
    /// <summary>Address3.</summary>
    [DataMember(Order = 4)] public string? Address3 { get; set; }
    /// <summary>City.</summary>
    [DataMember(Order = 5)] public string? City { get; set; }
    /// <summary>County.</summary>
    [DataMember(Order = 6)] public string? County { get; set; }
    /// <summary>State.</summary>
    [DataMember(Order = 7)] public string? State { get; set; }
    /// <summary>Zipcode.</summary>
    [DataMember(Order = 8)] public string? Zipcode { get; set; }
}
