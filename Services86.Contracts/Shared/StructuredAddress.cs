using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>An address without layout. On output every text is present; on save an absent one is kept, an empty one clears.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class StructuredAddress
{
    /// <summary>Kind of address. Ignored on input.</summary>
    [DataMember(Order = 1)] public AddressType AtypeIdx { get; set; }
    /// <summary>First address line, at most 79 characters.</summary>
    [DataMember(Order = 2)] public string? Address1 { get; set; }
    /// <summary>Second address line, at most 79 characters.</summary>
    [DataMember(Order = 3)] public string? Address2 { get; set; }
    /// <summary>Third address line, at most 79 characters.</summary>
    [DataMember(Order = 4)] public string? Address3 { get; set; }
    /// <summary>City, at most 79 characters.</summary>
    [DataMember(Order = 5)] public string? City { get; set; }
    /// <summary>County, at most 29 characters.</summary>
    [DataMember(Order = 6)] public string? County { get; set; }
    /// <summary>State or province, at most 5 characters.</summary>
    [DataMember(Order = 7)] public string? State { get; set; }
    /// <summary>Postcode, at most 11 characters.</summary>
    [DataMember(Order = 8)] public string? Zipcode { get; set; }
}
