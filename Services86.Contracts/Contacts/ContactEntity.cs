using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>
/// A company with everything that can be edited. On save an absent text, number or flag clears, nil collections and a nil address are kept,
/// and of sub-carriers only the id counts.
/// </summary>
/// <remarks>Source: contact-entities.md §3.1; contact-operations.md §2.</remarks>
[DataContract]
public sealed class ContactEntity : Carrier
{
    /// <summary>Id; 0 is a new company.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Name, mandatory, at most 219 characters, stored without outer blanks.</summary>
    [DataMember(Order = 2)] public string? Name { get; set; }
    /// <summary>Department, at most 219 characters, stored without outer blanks.</summary>
    [DataMember(Order = 3)] public string? Department { get; set; }
    /// <summary>VAT number, at most 49 characters.</summary>
    [DataMember(Order = 4)] public string? OrgNr { get; set; }
    /// <summary>Code, at most 49 characters; made from the name when blank on insert.</summary>
    [DataMember(Order = 5)] public string? Number1 { get; set; }
    /// <summary>
    /// Number, at most 49 characters; allocated by its counter when blank on insert, checked as IsNumberValid says when changed.
    /// </summary>
    [DataMember(Order = 6)] public string? Number2 { get; set; }
    /// <summary>When it was last changed, UTC whatever the TimeZone header says; 0001-01-01 until the first change. Read-only.</summary>
    [DataMember(Order = 7)] public DateTime UpdatedDate { get; set; }
    /// <summary>When it was created, UTC whatever the TimeZone header says. Read-only.</summary>
    [DataMember(Order = 8)] public DateTime CreatedDate { get; set; }
    /// <summary>E-mail addresses by rank; nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 9)] public EntityElement[]? Emails { get; set; }
    /// <summary>All interests of list contint with their selection; on save only those sent count.</summary>
    [DataMember(Order = 10)] public SelectableMDOListItem[]? Interests { get; set; }
    /// <summary>Web addresses by rank; nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 11)] public EntityElement[]? Urls { get; set; }
    /// <summary>Phone numbers by rank; nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 12)] public EntityElement[]? Phones { get; set; }
    /// <summary>Fax numbers by rank; nil keeps them, an empty array removes them.</summary>
    [DataMember(Order = 13)] public EntityElement[]? Faxes { get; set; }
    /// <summary>Note, at most 2047 characters.</summary>
    [DataMember(Order = 14)] public string? Description { get; set; }
    /// <summary>Who changed it last; nil until the first change. Read-only.</summary>
    [DataMember(Order = 15)] public Associate? UpdatedBy { get; set; }
    /// <summary>Who created it. Read-only.</summary>
    [DataMember(Order = 16)] public Associate? CreatedBy { get; set; }
    /// <summary>Owner ("our contact"); nil keeps him, on insert the caller.</summary>
    [DataMember(Order = 17)] public Associate? Associate { get; set; }
    /// <summary>Item of list business; nil or id 0 is none.</summary>
    [DataMember(Order = 18)] public Business? Business { get; set; }
    /// <summary>Item of list category; nil or id 0 is none.</summary>
    [DataMember(Order = 19)] public Category? Category { get; set; }
    /// <summary>Decides phone and address layout; nil keeps it, on insert the default country.</summary>
    [DataMember(Order = 20)] public Country? Country { get; set; }
    /// <summary>Persons by rank, filled by GetContactWithPersons and GetMyBizCard only. Ignored on save.</summary>
    [DataMember(Order = 21)] public Person[]? Persons { get; set; }
    /// <summary>True for no direct mail.</summary>
    [DataMember(Order = 22)] public bool NoMailing { get; set; }
    /// <summary>Name in Kana, Japanese only, at most 219 characters.</summary>
    [DataMember(Order = 23)] public string? Kananame { get; set; }
    /// <summary>The stop flag.</summary>
    [DataMember(Order = 24)] public bool Xstop { get; set; }
    /// <summary>Number of selected interests. Read-only.</summary>
    [DataMember(Order = 25)] public int ActiveInterests { get; set; }
    /// <summary>Primary group of the owner when he became the owner. Read-only.</summary>
    [DataMember(Order = 26)] public int GroupId { get; set; }
    /// <summary>Always 0. Read-only.</summary>
    [DataMember(Order = 27)] public int ActiveStatusMonitorId { get; set; }
    /// <summary>The user who supports the company; nil or id 0 is none.</summary>
    [DataMember(Order = 28)] public Associate? SupportAssociate { get; set; }
    /// <summary>Priority of its requests; nil or id 0 is none.</summary>
    [DataMember(Order = 29)] public TicketPriority? TicketPriority { get; set; }
    /// <summary>Language of its requests; nil or id 0 is none.</summary>
    [DataMember(Order = 30)] public CustomerLanguage? CustomerLanguage { get; set; }
    /// <summary>Always 0: deleted companies are never returned. Read-only.</summary>
    [DataMember(Order = 31)] public short Deleted { get; set; }
    /// <summary>Id of the integration agent.</summary>
    [DataMember(Order = 32)] public int DbiAgentId { get; set; }
    /// <summary>Last synchronisation, as the agent wrote it.</summary>
    [DataMember(Order = 33), AsWritten] public DateTime DbiLastSyncronized { get; set; }
    /// <summary>Key in the other system, at most 255 characters.</summary>
    [DataMember(Order = 34)] public string? DbiKey { get; set; }
    /// <summary>Last change in the other system, as the agent wrote it.</summary>
    [DataMember(Order = 35), AsWritten] public DateTime DbiLastModified { get; set; }
    /// <summary>The customer's person for support; only PersonId counts, nil or id 0 is none.</summary>
    [DataMember(Order = 36)] public Person? SupportPerson { get; set; }
    /// <summary>Postal and street address; nil keeps it.</summary>
    [DataMember(Order = 37)] public Address? Address { get; set; }
    /// <summary>Code of the origin.</summary>
    [DataMember(Order = 38)] public short Source { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 39)] public int ActiveErpLinks { get; set; }
    /// <summary>
    /// User-defined fields: key = ProgId, or SuperOffice:&lt;number&gt; without one; values encoded ([I:123], [D:11/09/2017], text as it is).
    /// Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 40)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>
    /// Values that other programs keep with the row: plug-in, foreign key or Table.Field. Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 41)] public StringDictionary? ExtraFields { get; set; }
}
