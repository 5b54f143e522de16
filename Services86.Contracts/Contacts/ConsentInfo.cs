using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Consent info.</summary>
[DataContract]
public sealed class ConsentInfo : Carrier
{
    /// <summary>Consent person id.</summary>
    [DataMember(Order = 1)] public int ConsentPersonId { get; set; }
    /// <summary>Comment.</summary>
    [DataMember(Order = 2)] public string? Comment { get; set; }
    /// <summary>Registered.</summary>
    [DataMember(Order = 3)] public DateTime Registered { get; set; }
    /// <summary>Registered associate id.</summary>
    [DataMember(Order = 4)] public int RegisteredAssociateId { get; set; }
    /// <summary>Updated.</summary>
    [DataMember(Order = 5)] public DateTime Updated { get; set; }
    /// <summary>Updated associate id.</summary>
    [DataMember(Order = 6)] public int UpdatedAssociateId { get; set; }
    /// <summary>Legal base id.</summary>
    [DataMember(Order = 7)] public int LegalBaseId { get; set; }
    /// <summary>Legal base key.</summary>
    [DataMember(Order = 8)] public string? LegalBaseKey { get; set; }
    /// <summary>Legal base name.</summary>
    [DataMember(Order = 9)] public string? LegalBaseName { get; set; }
    /// <summary>Consent purpose id.</summary>
    [DataMember(Order = 10)] public int ConsentPurposeId { get; set; }
    /// <summary>Consent purpose key.</summary>
    [DataMember(Order = 11)] public string? ConsentPurposeKey { get; set; }
    /// <summary>Consent purpose name.</summary>
    [DataMember(Order = 12)] public string? ConsentPurposeName { get; set; }
    /// <summary>Consent source id.</summary>
    [DataMember(Order = 13)] public int ConsentSourceId { get; set; }
    /// <summary>Consent source key.</summary>
    [DataMember(Order = 14)] public string? ConsentSourceKey { get; set; }
    /// <summary>Consent source name.</summary>
    [DataMember(Order = 15)] public string? ConsentSourceName { get; set; }
}
