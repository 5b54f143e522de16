using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>
/// An address in two forms: the grid of the country's layout and two structured addresses. Where both were edited the grid wins; nil parts
/// are kept on save.
/// </summary>
/// <remarks>Source: contact-entities.md §2, §4.</remarks>
[DataContract]
public sealed class Address : Carrier
{
    /// <summary>Degrees; latitude and longitude both 0 on save are kept.</summary>
    [DataMember(Order = 1)] public double Wgs84Latitude { get; set; }
    /// <summary>Degrees; latitude and longitude both 0 on save are kept.</summary>
    [DataMember(Order = 2)] public double Wgs84Longitude { get; set; }
    /// <summary>One array for each line to show, in it the fields from left to right.</summary>
    [DataMember(Order = 3)] public LocalizedField[][]? LocalizedAddress { get; set; }
    /// <summary>Street address, a person's address, or the shipping address of a quote; nil where there is none.</summary>
    [DataMember(Order = 4)] public StructuredAddress? Street { get; set; }
    /// <summary>Postal address or the billing address of a quote; nil on a person.</summary>
    [DataMember(Order = 5)] public StructuredAddress? Postal { get; set; }
}
