using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Address sync data.</summary>
[DataContract]
public sealed class AddressSyncData : Carrier
{
    /// <summary>Address id.</summary>
    [DataMember(Order = 1)] public int AddressId { get; set; }
    /// <summary>Address type.</summary>
    [DataMember(Order = 2)] public AddressType AddressType { get; set; }
    /// <summary>Address1.</summary>
    [DataMember(Order = 3)] public string? Address1 { get; set; }
    /// <summary>Address2.</summary>
    [DataMember(Order = 4)] public string? Address2 { get; set; }
    /// <summary>Address3.</summary>
    [DataMember(Order = 5)] public string? Address3 { get; set; }
    /// <summary>City.</summary>
    [DataMember(Order = 6)] public string? City { get; set; }
    /// <summary>County.</summary>
    [DataMember(Order = 7)] public string? County { get; set; }
    /// <summary>Zip code.</summary>
    [DataMember(Order = 8)] public string? ZipCode { get; set; }
    /// <summary>State.</summary>
    [DataMember(Order = 9)] public string? State { get; set; }
    /// <summary>Latitude.</summary>
    [DataMember(Order = 10)] public double Latitude { get; set; }
    /// <summary>Longitude.</summary>
    [DataMember(Order = 11)] public double Longitude { get; set; }
    /// <summary>Formatted address.</summary>
    [DataMember(Order = 12)] public string? FormattedAddress { get; set; }
}
