using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Contact.</summary>
[DataContract]
public sealed class Contact : Carrier
{
    /// <summary>Contact id.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Org nr.</summary>
    [DataMember(Order = 3)] public string? OrgNr { get; set; }
    /// <summary>Department.</summary>
    [DataMember(Order = 4)] public string? Department { get; set; }
    /// <summary>Url.</summary>
    [DataMember(Order = 5)] public string? URL { get; set; }
    /// <summary>City.</summary>
    [DataMember(Order = 6)] public string? City { get; set; }
    /// <summary>Direct phone.</summary>
    [DataMember(Order = 7)] public string? DirectPhone { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 8)] public int AssociateId { get; set; }
    /// <summary>Country id.</summary>
    [DataMember(Order = 9)] public int CountryId { get; set; }
    /// <summary>Email address.</summary>
    [DataMember(Order = 10)] public string? EmailAddress { get; set; }
    /// <summary>Kananame.</summary>
    [DataMember(Order = 11)] public string? Kananame { get; set; }
    /// <summary>Email address name.</summary>
    [DataMember(Order = 12)] public string? EmailAddressName { get; set; }
    /// <summary>Url name.</summary>
    [DataMember(Order = 13)] public string? URLName { get; set; }
    /// <summary>Associate full name.</summary>
    [DataMember(Order = 14)] public string? AssociateFullName { get; set; }
    /// <summary>Business name.</summary>
    [DataMember(Order = 15)] public string? BusinessName { get; set; }
    /// <summary>Category name.</summary>
    [DataMember(Order = 16)] public string? CategoryName { get; set; }
    /// <summary>Country name.</summary>
    [DataMember(Order = 17)] public string? CountryName { get; set; }
    /// <summary>Address.</summary>
    [DataMember(Order = 18)] public Address? Address { get; set; }
    /// <summary>Formatted address.</summary>
    [DataMember(Order = 19)] public string? FormattedAddress { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 20)] public string? FullName { get; set; }
    /// <summary>Is owner contact.</summary>
    [DataMember(Order = 21)] public bool IsOwnerContact { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 22)] public int ActiveErpLinks { get; set; }
}
