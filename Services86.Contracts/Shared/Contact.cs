using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>A company, light and read-only; nested in an entity only ContactId is read on save.</summary>
/// <remarks>Source: contact-entities.md §3.2.</remarks>
[DataContract]
public sealed class Contact : Carrier
{
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>VAT number.</summary>
    [DataMember(Order = 3)] public string? OrgNr { get; set; }
    /// <summary>Department.</summary>
    [DataMember(Order = 4)] public string? Department { get; set; }
    /// <summary>First web address.</summary>
    [DataMember(Order = 5)] public string? URL { get; set; }
    /// <summary>City of the postal address, of the street address when that is blank.</summary>
    [DataMember(Order = 6)] public string? City { get; set; }
    /// <summary>First phone number.</summary>
    [DataMember(Order = 7)] public string? DirectPhone { get; set; }
    /// <summary>Id of the owner.</summary>
    [DataMember(Order = 8)] public int AssociateId { get; set; }
    /// <summary>Id of the country.</summary>
    [DataMember(Order = 9)] public int CountryId { get; set; }
    /// <summary>First e-mail address.</summary>
    [DataMember(Order = 10)] public string? EmailAddress { get; set; }
    /// <summary>Name in Kana, Japanese only.</summary>
    [DataMember(Order = 11)] public string? Kananame { get; set; }
    /// <summary>Description of the first e-mail address.</summary>
    [DataMember(Order = 12)] public string? EmailAddressName { get; set; }
    /// <summary>Description of the first web address.</summary>
    [DataMember(Order = 13)] public string? URLName { get; set; }
    /// <summary>Full name of the owner.</summary>
    [DataMember(Order = 14)] public string? AssociateFullName { get; set; }
    /// <summary>Name of the business.</summary>
    [DataMember(Order = 15)] public string? BusinessName { get; set; }
    /// <summary>Name of the category.</summary>
    [DataMember(Order = 16)] public string? CategoryName { get; set; }
    /// <summary>Name of the country in the language of the installation.</summary>
    [DataMember(Order = 17)] public string? CountryName { get; set; }
    /// <summary>The address, laid out for the company's country.</summary>
    [DataMember(Order = 18)] public Address? Address { get; set; }
    /// <summary>The address as one text, lines separated by line feeds, without country.</summary>
    [DataMember(Order = 19)] public string? FormattedAddress { get; set; }
    /// <summary>Name, and after a comma the department.</summary>
    [DataMember(Order = 20)] public string? FullName { get; set; }
    /// <summary>True for a company of the installation's owner, whose persons can only be internal users.</summary>
    [DataMember(Order = 21)] public bool IsOwnerContact { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 22)] public int ActiveErpLinks { get; set; }
}
