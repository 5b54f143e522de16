using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A person with everything that can be edited. Of sub-carriers only the id counts on save.</summary>
/// <remarks>Source: contact-entities.md §3.6; contact-operations.md §15.</remarks>
[DataContract]
public sealed class PersonEntity : Carrier
{
    /// <summary>Id; 0 is a new person.</summary>
    [DataMember(Order = 1)] public int PersonId { get; set; }
    /// <summary>First name, at most 99 characters; first and last name must not both be blank.</summary>
    [DataMember(Order = 2)] public string? Firstname { get; set; }
    /// <summary>Middle name, at most 99 characters.</summary>
    [DataMember(Order = 3)] public string? MiddleName { get; set; }
    /// <summary>Last name, at most 99 characters; first and last name must not both be blank.</summary>
    [DataMember(Order = 4)] public string? Lastname { get; set; }
    /// <summary>Form of address, of list mrmrs.</summary>
    [DataMember(Order = 5)] public string? Mrmrs { get; set; }
    /// <summary>Title, free text.</summary>
    [DataMember(Order = 6)] public string? Title { get; set; }
    /// <summary>When it was last changed, UTC whatever the TimeZone header says; 0001-01-01 until the first change. Read-only.</summary>
    [DataMember(Order = 7)] public DateTime UpdatedDate { get; set; }
    /// <summary>When it was created, UTC whatever the TimeZone header says. Read-only.</summary>
    [DataMember(Order = 8)] public DateTime CreatedDate { get; set; }
    /// <summary>Date of birth, a calendar date as written; the time of day is dropped.</summary>
    [DataMember(Order = 9), AsWritten] public DateTime BirthDate { get; set; }
    /// <summary>Who created it. Read-only.</summary>
    [DataMember(Order = 10)] public Associate? CreatedBy { get; set; }
    /// <summary>E-mail addresses by rank.</summary>
    [DataMember(Order = 11)] public EntityElement[]? Emails { get; set; }
    /// <summary>Note, at most 2047 characters.</summary>
    [DataMember(Order = 12)] public string? Description { get; set; }
    /// <summary>True when the person is a user. Read-only.</summary>
    [DataMember(Order = 13)] public bool IsAssociate { get; set; }
    /// <summary>Private phone numbers by rank.</summary>
    [DataMember(Order = 14)] public EntityElement[]? PrivatePhones { get; set; }
    /// <summary>Fax numbers by rank.</summary>
    [DataMember(Order = 15)] public EntityElement[]? Faxes { get; set; }
    /// <summary>Mobile numbers by rank.</summary>
    [DataMember(Order = 16)] public EntityElement[]? MobilePhones { get; set; }
    /// <summary>Office phone numbers by rank.</summary>
    [DataMember(Order = 17)] public EntityElement[]? OfficePhones { get; set; }
    /// <summary>Pager and other numbers by rank.</summary>
    [DataMember(Order = 18)] public EntityElement[]? OtherPhones { get; set; }
    /// <summary>Item of list perspos; nil or id 0 is none.</summary>
    [DataMember(Order = 19)] public Position? Position { get; set; }
    /// <summary>Who changed it last; nil until the first change. Read-only.</summary>
    [DataMember(Order = 20)] public Associate? UpdatedBy { get; set; }
    /// <summary>The company; only ContactId counts. AddPerson takes its own parameter instead.</summary>
    [DataMember(Order = 21)] public Contact? Contact { get; set; }
    /// <summary>Country of the person; nil or id 0 is the company's.</summary>
    [DataMember(Order = 22)] public Country? Country { get; set; }
    /// <summary>All interests of list persint with their selection; only those sent count.</summary>
    [DataMember(Order = 23)] public SelectableMDOListItem[]? Interests { get; set; }
    /// <summary>Number, at most 49 characters; allocated only if its counter does so.</summary>
    [DataMember(Order = 24)] public string? PersonNumber { get; set; }
    /// <summary>Full name. Read-only.</summary>
    [DataMember(Order = 25)] public string? FullName { get; set; }
    /// <summary>True for no direct mail.</summary>
    [DataMember(Order = 26)] public bool NoMailing { get; set; }
    /// <summary>True when letters go to the person's own address.</summary>
    [DataMember(Order = 27)] public bool UsePersonAddress { get; set; }
    /// <summary>True for a former employee; not writable while the person is a user.</summary>
    [DataMember(Order = 28)] public bool Retired { get; set; }
    /// <summary>Web addresses by rank.</summary>
    [DataMember(Order = 29)] public EntityElement[]? Urls { get; set; }
    /// <summary>Name as on a label, with titles. Read-only.</summary>
    [DataMember(Order = 30)] public string? FormalName { get; set; }
    /// <summary>The person's own address: in Street, with grid names without prefix; Postal is nil.</summary>
    [DataMember(Order = 31)] public Address? Address { get; set; }
    /// <summary>Third postal line, Japanese only.</summary>
    [DataMember(Order = 32)] public string? Post3 { get; set; }
    /// <summary>Second postal line, Japanese only.</summary>
    [DataMember(Order = 33)] public string? Post2 { get; set; }
    /// <summary>First postal line, Japanese only.</summary>
    [DataMember(Order = 34)] public string? Post1 { get; set; }
    /// <summary>Last name in Kana, Japanese only.</summary>
    [DataMember(Order = 35)] public string? Kanalname { get; set; }
    /// <summary>First name in Kana, Japanese only.</summary>
    [DataMember(Order = 36)] public string? Kanafname { get; set; }
    /// <summary>The user that the person is; nil if none. Read-only.</summary>
    [DataMember(Order = 37)] public Associate? CorrespondingAssociate { get; set; }
    /// <summary>Item of list category, for a person without company; nil or id 0 is none.</summary>
    [DataMember(Order = 38)] public Category? Category { get; set; }
    /// <summary>Item of list business, for a person without company; nil or id 0 is none.</summary>
    [DataMember(Order = 39)] public Business? Business { get; set; }
    /// <summary>Owner, for a person without company; normally nil.</summary>
    [DataMember(Order = 40)] public Associate? Associate { get; set; }
    /// <summary>Academic title.</summary>
    [DataMember(Order = 41)] public string? Salutation { get; set; }
    /// <summary>Number of selected interests. Read-only.</summary>
    [DataMember(Order = 42)] public int ActiveInterests { get; set; }
    /// <summary>The user who supports the person; nil or id 0 is none.</summary>
    [DataMember(Order = 43)] public Associate? SupportAssociate { get; set; }
    /// <summary>Priority of the person's requests; nil or id 0 is none.</summary>
    [DataMember(Order = 44)] public TicketPriority? TicketPriority { get; set; }
    /// <summary>Language of the person's requests; nil or id 0 is none.</summary>
    [DataMember(Order = 45)] public CustomerLanguage? CustomerLanguage { get; set; }
    /// <summary>Id of the integration agent.</summary>
    [DataMember(Order = 46)] public int DbiAgentId { get; set; }
    /// <summary>Key in the other system, at most 255 characters.</summary>
    [DataMember(Order = 47)] public string? DbiKey { get; set; }
    /// <summary>Last change in the other system, as the agent wrote it.</summary>
    [DataMember(Order = 48), AsWritten] public DateTime DbiLastModified { get; set; }
    /// <summary>Last synchronisation, as the agent wrote it.</summary>
    [DataMember(Order = 49), AsWritten] public DateTime DbiLastSyncronized { get; set; }
    /// <summary>A number that clients keep about login information sent; stored as it comes.</summary>
    [DataMember(Order = 50)] public short SentInfo { get; set; }
    /// <summary>A number that clients keep about access to the company's requests; stored as it comes.</summary>
    [DataMember(Order = 51)] public short ShowContactTickets { get; set; }
    /// <summary>Login facts, when the person is a user. Read-only.</summary>
    [DataMember(Order = 52)] public UserInfo? UserInfo { get; set; }
    /// <summary>Chat addresses by rank.</summary>
    [DataMember(Order = 53)] public EntityElement[]? ChatEmails { get; set; }
    /// <summary>Internet phone addresses by rank.</summary>
    [DataMember(Order = 54)] public EntityElement[]? InternetPhones { get; set; }
    /// <summary>Code of the origin.</summary>
    [DataMember(Order = 55)] public short Source { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 56)] public int ActiveErpLinks { get; set; }
    /// <summary>Kinds of mailing with their selection; only those sent count.</summary>
    [DataMember(Order = 57)] public SelectableMDOListItem[]? ShipmentTypes { get; set; }
    /// <summary>Consents to the use of personal data; entries not sent are kept.</summary>
    [DataMember(Order = 58)] public ConsentInfo[]? Consents { get; set; }
    /// <summary>
    /// User-defined fields: key = ProgId, or SuperOffice:&lt;number&gt; without one; values encoded ([I:123], [D:11/09/2017], text as it is).
    /// Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 59)] public StringDictionary? UserDefinedFields { get; set; }
    /// <summary>
    /// Values that other programs keep with the row: plug-in, foreign key or Table.Field. Only the keys sent are written; nil keeps all.
    /// </summary>
    [DataMember(Order = 60)] public StringDictionary? ExtraFields { get; set; }
}
