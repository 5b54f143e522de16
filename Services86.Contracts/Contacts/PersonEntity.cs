using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Person entity.</summary>
[DataContract]
public sealed class PersonEntity : Carrier
{
    /// <summary>Person id.</summary>
    [DataMember(Order = 1)] public int PersonId { get; set; }
    /// <summary>Firstname.</summary>
    [DataMember(Order = 2)] public string? Firstname { get; set; }
    /// <summary>Middle name.</summary>
    [DataMember(Order = 3)] public string? MiddleName { get; set; }
    /// <summary>Lastname.</summary>
    [DataMember(Order = 4)] public string? Lastname { get; set; }
    /// <summary>Mrmrs.</summary>
    [DataMember(Order = 5)] public string? Mrmrs { get; set; }
    /// <summary>Title.</summary>
    [DataMember(Order = 6)] public string? Title { get; set; }
    /// <summary>Updated date.</summary>
    [DataMember(Order = 7)] public DateTime UpdatedDate { get; set; }
    /// <summary>Created date.</summary>
    [DataMember(Order = 8)] public DateTime CreatedDate { get; set; }
    /// <summary>Birth date.</summary>
    [DataMember(Order = 9), AsWritten] public DateTime BirthDate { get; set; }
    /// <summary>Created by.</summary>
    [DataMember(Order = 10)] public Associate? CreatedBy { get; set; }
    /// <summary>Emails.</summary>
    [DataMember(Order = 11)] public EntityElement[]? Emails { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 12)] public string? Description { get; set; }
    /// <summary>Is associate.</summary>
    [DataMember(Order = 13)] public bool IsAssociate { get; set; }
    /// <summary>Private phones.</summary>
    [DataMember(Order = 14)] public EntityElement[]? PrivatePhones { get; set; }
    /// <summary>Faxes.</summary>
    [DataMember(Order = 15)] public EntityElement[]? Faxes { get; set; }
    /// <summary>Mobile phones.</summary>
    [DataMember(Order = 16)] public EntityElement[]? MobilePhones { get; set; }
    /// <summary>Office phones.</summary>
    [DataMember(Order = 17)] public EntityElement[]? OfficePhones { get; set; }
    /// <summary>Other phones.</summary>
    [DataMember(Order = 18)] public EntityElement[]? OtherPhones { get; set; }
    /// <summary>Position.</summary>
    [DataMember(Order = 19)] public Position? Position { get; set; }
    /// <summary>Updated by.</summary>
    [DataMember(Order = 20)] public Associate? UpdatedBy { get; set; }
    /// <summary>Contact.</summary>
    [DataMember(Order = 21)] public Contact? Contact { get; set; }
    /// <summary>Country.</summary>
    [DataMember(Order = 22)] public Country? Country { get; set; }
    /// <summary>Interests.</summary>
    [DataMember(Order = 23)] public SelectableMDOListItem[]? Interests { get; set; }
    /// <summary>Person number.</summary>
    [DataMember(Order = 24)] public string? PersonNumber { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 25)] public string? FullName { get; set; }
    /// <summary>No mailing.</summary>
    [DataMember(Order = 26)] public bool NoMailing { get; set; }
    /// <summary>Use person address.</summary>
    [DataMember(Order = 27)] public bool UsePersonAddress { get; set; }
    /// <summary>Retired.</summary>
    [DataMember(Order = 28)] public bool Retired { get; set; }
    /// <summary>Urls.</summary>
    [DataMember(Order = 29)] public EntityElement[]? Urls { get; set; }
    /// <summary>Formal name.</summary>
    [DataMember(Order = 30)] public string? FormalName { get; set; }
    /// <summary>Address.</summary>
    [DataMember(Order = 31)] public Address? Address { get; set; }
    /// <summary>Post3.</summary>
    [DataMember(Order = 32)] public string? Post3 { get; set; }
    /// <summary>Post2.</summary>
    [DataMember(Order = 33)] public string? Post2 { get; set; }
    /// <summary>Post1.</summary>
    [DataMember(Order = 34)] public string? Post1 { get; set; }
    /// <summary>Kanalname.</summary>
    [DataMember(Order = 35)] public string? Kanalname { get; set; }
    /// <summary>Kanafname.</summary>
    [DataMember(Order = 36)] public string? Kanafname { get; set; }
    /// <summary>Corresponding associate.</summary>
    [DataMember(Order = 37)] public Associate? CorrespondingAssociate { get; set; }
    /// <summary>Category.</summary>
    [DataMember(Order = 38)] public Category? Category { get; set; }
    /// <summary>Business.</summary>
    [DataMember(Order = 39)] public Business? Business { get; set; }
    /// <summary>Associate.</summary>
    [DataMember(Order = 40)] public Associate? Associate { get; set; }
    /// <summary>Salutation.</summary>
    [DataMember(Order = 41)] public string? Salutation { get; set; }
    /// <summary>Active interests.</summary>
    [DataMember(Order = 42)] public int ActiveInterests { get; set; }
    /// <summary>Support associate.</summary>
    [DataMember(Order = 43)] public Associate? SupportAssociate { get; set; }
    /// <summary>Ticket priority.</summary>
    [DataMember(Order = 44)] public TicketPriority? TicketPriority { get; set; }
    /// <summary>Customer language.</summary>
    [DataMember(Order = 45)] public CustomerLanguage? CustomerLanguage { get; set; }
    /// <summary>Dbi agent id.</summary>
    [DataMember(Order = 46)] public int DbiAgentId { get; set; }
    /// <summary>Dbi key.</summary>
    [DataMember(Order = 47)] public string? DbiKey { get; set; }
    /// <summary>Dbi last modified.</summary>
    [DataMember(Order = 48), AsWritten] public DateTime DbiLastModified { get; set; }
    /// <summary>Dbi last syncronized.</summary>
    [DataMember(Order = 49), AsWritten] public DateTime DbiLastSyncronized { get; set; }
    /// <summary>Sent info.</summary>
    [DataMember(Order = 50)] public short SentInfo { get; set; }
    /// <summary>Show contact tickets.</summary>
    [DataMember(Order = 51)] public short ShowContactTickets { get; set; }
    /// <summary>User info.</summary>
    [DataMember(Order = 52)] public UserInfo? UserInfo { get; set; }
    /// <summary>Chat emails.</summary>
    [DataMember(Order = 53)] public EntityElement[]? ChatEmails { get; set; }
    /// <summary>Internet phones.</summary>
    [DataMember(Order = 54)] public EntityElement[]? InternetPhones { get; set; }
    /// <summary>Source.</summary>
    [DataMember(Order = 55)] public short Source { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 56)] public int ActiveErpLinks { get; set; }
    /// <summary>Shipment types.</summary>
    [DataMember(Order = 57)] public SelectableMDOListItem[]? ShipmentTypes { get; set; }
    /// <summary>Consents.</summary>
    [DataMember(Order = 58)] public ConsentInfo[]? Consents { get; set; }
    /// <summary>User defined fields.</summary>
    [DataMember(Order = 59)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>Extra fields.</summary>
    [DataMember(Order = 60)] public StringDictionary? ExtraFields { get; set; }
}
