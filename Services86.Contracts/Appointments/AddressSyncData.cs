using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>An address without layout, for calendar synchronisation. Read-only.</summary>
/// <remarks>Source: appointment-entities.md §10.</remarks>
[DataContract]
public sealed class AddressSyncData : Carrier
{
    /// <summary>Id of the address; 0 is none.</summary>
    [DataMember(Order = 1)] public int AddressId { get; set; }
    /// <summary>Kind of address.</summary>
    [DataMember(Order = 2)] public AddressType AddressType { get; set; }
    /// <summary>First address line.</summary>
    [DataMember(Order = 3)] public string? Address1 { get; set; }
    /// <summary>Second address line.</summary>
    [DataMember(Order = 4)] public string? Address2 { get; set; }
    /// <summary>Third address line.</summary>
    [DataMember(Order = 5)] public string? Address3 { get; set; }
    /// <summary>City.</summary>
    [DataMember(Order = 6)] public string? City { get; set; }
    /// <summary>County.</summary>
    [DataMember(Order = 7)] public string? County { get; set; }
    /// <summary>Postcode.</summary>
    [DataMember(Order = 8)] public string? ZipCode { get; set; }
    /// <summary>State or province.</summary>
    [DataMember(Order = 9)] public string? State { get; set; }
    /// <summary>Degrees.</summary>
    [DataMember(Order = 10)] public double Latitude { get; set; }
    /// <summary>Degrees.</summary>
    [DataMember(Order = 11)] public double Longitude { get; set; }
    /// <summary>The address as one text, lines separated by line feeds.</summary>
    [DataMember(Order = 12)] public string? FormattedAddress { get; set; }
}
