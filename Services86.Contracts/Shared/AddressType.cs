using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Address type.</summary>
[DataContract]
public enum AddressType : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Contact postal address.</summary>
    [EnumMember] ContactPostalAddress = 1,
    /// <summary>Contact street address.</summary>
    [EnumMember] ContactStreetAddress = 2,
    /// <summary>Person private address.</summary>
    [EnumMember] PersonPrivateAddress = 16387,
    /// <summary>Quote billing address.</summary>
    [EnumMember] QuoteBillingAddress = 8196,
    /// <summary>Quote shipping address.</summary>
    [EnumMember] QuoteShippingAddress = 8197,
}
