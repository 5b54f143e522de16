using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Country.</summary>
[DataContract]
public sealed class Country : Carrier
{
    /// <summary>Country id.</summary>
    [DataMember(Order = 1)] public int CountryId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Currency id.</summary>
    [DataMember(Order = 3)] public int CurrencyId { get; set; }
    /// <summary>English name.</summary>
    [DataMember(Order = 4)] public string? EnglishName { get; set; }
    /// <summary>Two letter iso country.</summary>
    [DataMember(Order = 5)] public string? TwoLetterISOCountry { get; set; }
    /// <summary>Three letter iso country.</summary>
    [DataMember(Order = 6)] public string? ThreeLetterISOCountry { get; set; }
    /// <summary>Image description.</summary>
    [DataMember(Order = 7)] public string? ImageDescription { get; set; }
    /// <summary>Org nr text.</summary>
    [DataMember(Order = 8)] public string? OrgNrText { get; set; }
    /// <summary>Inter area prefix.</summary>
    [DataMember(Order = 9)] public string? InterAreaPrefix { get; set; }
    /// <summary>Dial in prefix.</summary>
    [DataMember(Order = 10)] public string? DialInPrefix { get; set; }
    /// <summary>Zip prefix.</summary>
    [DataMember(Order = 11)] public string? ZipPrefix { get; set; }
    /// <summary>Domain name.</summary>
    [DataMember(Order = 12)] public string? DomainName { get; set; }
    /// <summary>Address layout id.</summary>
    [DataMember(Order = 13)] public int AddressLayoutId { get; set; }
    /// <summary>Domestic address layout id.</summary>
    [DataMember(Order = 14)] public int DomesticAddressLayoutId { get; set; }
    /// <summary>Foreign address layout id.</summary>
    [DataMember(Order = 15)] public int ForeignAddressLayoutId { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 16)] public short Rank { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 17)] public string? Tooltip { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 18)] public bool Deleted { get; set; }
}
