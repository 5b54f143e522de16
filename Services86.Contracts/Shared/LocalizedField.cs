using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>One field of an address grid. On save it is found by Name alone.</summary>
/// <remarks>Source: contact-entities.md §2, §4.</remarks>
[DataContract]
public sealed class LocalizedField : Carrier
{
    /// <summary>Key such as PostalAddress1 or StreetZipcode, without prefix on a person, with Billing or Shipping on a quote.</summary>
    [DataMember(Order = 1)] public string? Name { get; set; }
    /// <summary>The text.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Always empty.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
    /// <summary>Lead text; empty on the second field of a line.</summary>
    [DataMember(Order = 4)] public string? Label { get; set; }
    /// <summary>Length of the column in characters: zip code 11, city 79, state 5, county 29, address lines 79.</summary>
    [DataMember(Order = 5)] public int ValueLength { get; set; }
    /// <summary>
    /// Which address the field belongs to: ContactPostalAddress, ContactStreetAddress, PersonStreetAddress, QuoteBillingAddress or
    /// QuoteShippingAddress.
    /// </summary>
    [DataMember(Order = 6)] public string? AddressType { get; set; }
}
