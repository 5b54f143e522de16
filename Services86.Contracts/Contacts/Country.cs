using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A country with its prefixes and layouts. On save only CountryId counts.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class Country : Carrier
{
    /// <summary>Id, the ISO 3166 number: 578 is Norway; 0 is none.</summary>
    [DataMember(Order = 1)] public int CountryId { get; set; }
    /// <summary>Name in the language of the installation. Read-only.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Id of the currency; 0 without a currency list. Read-only.</summary>
    [DataMember(Order = 3)] public int CurrencyId { get; set; }
    /// <summary>English name. Read-only.</summary>
    [DataMember(Order = 4)] public string? EnglishName { get; set; }
    /// <summary>ISO code of two letters. Read-only.</summary>
    [DataMember(Order = 5)] public string? TwoLetterISOCountry { get; set; }
    /// <summary>ISO code of three letters. Read-only.</summary>
    [DataMember(Order = 6)] public string? ThreeLetterISOCountry { get; set; }
    /// <summary>Name of the flag's picture. Read-only.</summary>
    [DataMember(Order = 7)] public string? ImageDescription { get; set; }
    /// <summary>Lead text of the VAT number. Read-only.</summary>
    [DataMember(Order = 8)] public string? OrgNrText { get; set; }
    /// <summary>Prefix between areas. Read-only.</summary>
    [DataMember(Order = 9)] public string? InterAreaPrefix { get; set; }
    /// <summary>Dialling code from abroad. Read-only.</summary>
    [DataMember(Order = 10)] public string? DialInPrefix { get; set; }
    /// <summary>Prefix of postcodes in foreign mail. Read-only.</summary>
    [DataMember(Order = 11)] public string? ZipPrefix { get; set; }
    /// <summary>Internet domain, without dot. Read-only.</summary>
    [DataMember(Order = 12)] public string? DomainName { get; set; }
    /// <summary>Address layout, 1 to 8. Read-only.</summary>
    [DataMember(Order = 13)] public int AddressLayoutId { get; set; }
    /// <summary>Layout of labels at home; the same id. Read-only.</summary>
    [DataMember(Order = 14)] public int DomesticAddressLayoutId { get; set; }
    /// <summary>Layout of labels abroad; the same id. Read-only.</summary>
    [DataMember(Order = 15)] public int ForeignAddressLayoutId { get; set; }
    /// <summary>Position in lists. Read-only.</summary>
    [DataMember(Order = 16)] public short Rank { get; set; }
    /// <summary>Tooltip of the list item. Read-only.</summary>
    [DataMember(Order = 17)] public string? Tooltip { get; set; }
    /// <summary>True for a country taken out of the list. Read-only.</summary>
    [DataMember(Order = 18)] public bool Deleted { get; set; }
}
