using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Address.</summary>
[DataContract]
public sealed class Address : Carrier
{
    /// <summary>Wgs84 latitude.</summary>
    [DataMember(Order = 1)] public double Wgs84Latitude { get; set; }
    /// <summary>Wgs84 longitude.</summary>
    [DataMember(Order = 2)] public double Wgs84Longitude { get; set; }
    /// <summary>Localized address.</summary>
    [DataMember(Order = 3)] public LocalizedField[][]? LocalizedAddress { get; set; }
    /// <summary>Street.</summary>
    [DataMember(Order = 4)] public StructuredAddress? Street { get; set; }
    /// <summary>Postal.</summary>
    [DataMember(Order = 5)] public StructuredAddress? Postal { get; set; }
}
