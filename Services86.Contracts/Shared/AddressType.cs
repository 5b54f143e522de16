using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Kind of address; the number is the one of the address row.</summary>
/// <remarks>Source: contact-entities.md §6.</remarks>
[DataContract]
public enum AddressType : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Postal address of a company.</summary>
    [EnumMember] ContactPostalAddress = 1,
    /// <summary>Street address of a company.</summary>
    [EnumMember] ContactStreetAddress = 2,
    /// <summary>Address of a person.</summary>
    [EnumMember] PersonPrivateAddress = 16387,
    /// <summary>Billing address of a quote version.</summary>
    [EnumMember] QuoteBillingAddress = 8196,
    /// <summary>Shipping address of a quote version.</summary>
    [EnumMember] QuoteShippingAddress = 8197,
}
