using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A consent to, or another legal base for, the use of a person's data for one purpose.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class ConsentInfo : Carrier
{
    /// <summary>Id; 0 is new.</summary>
    [DataMember(Order = 1)] public int ConsentPersonId { get; set; }
    /// <summary>Free text.</summary>
    [DataMember(Order = 2)] public string? Comment { get; set; }
    /// <summary>When it was created, UTC. Read-only.</summary>
    [DataMember(Order = 3)] public DateTime Registered { get; set; }
    /// <summary>Who created it. Read-only.</summary>
    [DataMember(Order = 4)] public int RegisteredAssociateId { get; set; }
    /// <summary>When it was last changed, UTC. Read-only.</summary>
    [DataMember(Order = 5)] public DateTime Updated { get; set; }
    /// <summary>Who changed it last. Read-only.</summary>
    [DataMember(Order = 6)] public int UpdatedAssociateId { get; set; }
    /// <summary>Id of the legal base.</summary>
    [DataMember(Order = 7)] public int LegalBaseId { get; set; }
    /// <summary>Key of the legal base; WITHDRAWN takes a consent back.</summary>
    [DataMember(Order = 8)] public string? LegalBaseKey { get; set; }
    /// <summary>Name of the legal base. Read-only.</summary>
    [DataMember(Order = 9)] public string? LegalBaseName { get; set; }
    /// <summary>Id of the purpose.</summary>
    [DataMember(Order = 10)] public int ConsentPurposeId { get; set; }
    /// <summary>Key of the purpose.</summary>
    [DataMember(Order = 11)] public string? ConsentPurposeKey { get; set; }
    /// <summary>Name of the purpose. Read-only.</summary>
    [DataMember(Order = 12)] public string? ConsentPurposeName { get; set; }
    /// <summary>Id of the source.</summary>
    [DataMember(Order = 13)] public int ConsentSourceId { get; set; }
    /// <summary>Key of the source, such as USER.</summary>
    [DataMember(Order = 14)] public string? ConsentSourceKey { get; set; }
    /// <summary>Name of the source. Read-only.</summary>
    [DataMember(Order = 15)] public string? ConsentSourceName { get; set; }
}
