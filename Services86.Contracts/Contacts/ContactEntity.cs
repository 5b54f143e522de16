using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Contact entity.</summary>
[DataContract]
public sealed class ContactEntity : Carrier
{
    /// <summary>Contact id.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Department.</summary>
    [DataMember(Order = 3)] public string? Department { get; set; }
    /// <summary>Org nr.</summary>
    [DataMember(Order = 4)] public string? OrgNr { get; set; }
    /// <summary>Number1.</summary>
    [DataMember(Order = 5)] public string? Number1 { get; set; }
    /// <summary>Number2.</summary>
    [DataMember(Order = 6)] public string? Number2 { get; set; }
    /// <summary>Updated date.</summary>
    [DataMember(Order = 7)] public DateTime UpdatedDate { get; set; }
    /// <summary>Created date.</summary>
    [DataMember(Order = 8)] public DateTime CreatedDate { get; set; }
    /// <summary>Emails.</summary>
    [DataMember(Order = 9)] public EntityElement[]? Emails { get; set; }
    /// <summary>Interests.</summary>
    [DataMember(Order = 10)] public SelectableMDOListItem[]? Interests { get; set; }
    /// <summary>Urls.</summary>
    [DataMember(Order = 11)] public EntityElement[]? Urls { get; set; }
    /// <summary>Phones.</summary>
    [DataMember(Order = 12)] public EntityElement[]? Phones { get; set; }
    /// <summary>Faxes.</summary>
    [DataMember(Order = 13)] public EntityElement[]? Faxes { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 14)] public string? Description { get; set; }
    /// <summary>Updated by.</summary>
    [DataMember(Order = 15)] public Associate? UpdatedBy { get; set; }
    /// <summary>Created by.</summary>
    [DataMember(Order = 16)] public Associate? CreatedBy { get; set; }
    /// <summary>Associate.</summary>
    [DataMember(Order = 17)] public Associate? Associate { get; set; }
    /// <summary>Business.</summary>
    [DataMember(Order = 18)] public Business? Business { get; set; }
    /// <summary>Category.</summary>
    [DataMember(Order = 19)] public Category? Category { get; set; }
    /// <summary>Country.</summary>
    [DataMember(Order = 20)] public Country? Country { get; set; }
    /// <summary>Persons.</summary>
    [DataMember(Order = 21)] public Person[]? Persons { get; set; }
    /// <summary>No mailing.</summary>
    [DataMember(Order = 22)] public bool NoMailing { get; set; }
    /// <summary>Kananame.</summary>
    [DataMember(Order = 23)] public string? Kananame { get; set; }
    /// <summary>Xstop.</summary>
    [DataMember(Order = 24)] public bool Xstop { get; set; }
    /// <summary>Active interests.</summary>
    [DataMember(Order = 25)] public int ActiveInterests { get; set; }
    /// <summary>Group id.</summary>
    [DataMember(Order = 26)] public int GroupId { get; set; }
    /// <summary>Active status monitor id.</summary>
    [DataMember(Order = 27)] public int ActiveStatusMonitorId { get; set; }
    /// <summary>Support associate.</summary>
    [DataMember(Order = 28)] public Associate? SupportAssociate { get; set; }
    /// <summary>Ticket priority.</summary>
    [DataMember(Order = 29)] public TicketPriority? TicketPriority { get; set; }
    /// <summary>Customer language.</summary>
    [DataMember(Order = 30)] public CustomerLanguage? CustomerLanguage { get; set; }
    /// <summary>Deleted.</summary>
    [DataMember(Order = 31)] public short Deleted { get; set; }
    /// <summary>Dbi agent id.</summary>
    [DataMember(Order = 32)] public int DbiAgentId { get; set; }
    /// <summary>Dbi last syncronized.</summary>
    [DataMember(Order = 33), AsWritten] public DateTime DbiLastSyncronized { get; set; }
    /// <summary>Dbi key.</summary>
    [DataMember(Order = 34)] public string? DbiKey { get; set; }
    /// <summary>Dbi last modified.</summary>
    [DataMember(Order = 35), AsWritten] public DateTime DbiLastModified { get; set; }
    /// <summary>Support person.</summary>
    [DataMember(Order = 36)] public Person? SupportPerson { get; set; }
    /// <summary>Address.</summary>
    [DataMember(Order = 37)] public Address? Address { get; set; }
    /// <summary>Source.</summary>
    [DataMember(Order = 38)] public short Source { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 39)] public int ActiveErpLinks { get; set; }
    /// <summary>User defined fields.</summary>
    [DataMember(Order = 40)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>Extra fields.</summary>
    [DataMember(Order = 41)] public StringDictionary? ExtraFields { get; set; }
}
