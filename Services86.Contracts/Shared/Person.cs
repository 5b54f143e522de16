using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Person.</summary>
[DataContract]
public sealed class Person : Carrier
{
    /// <summary>Position.</summary>
    [DataMember(Order = 1)] public string? Position { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 2)] public int PersonId { get; set; }
    /// <summary>Mrmrs.</summary>
    [DataMember(Order = 3)] public string? Mrmrs { get; set; }
    /// <summary>Firstname.</summary>
    [DataMember(Order = 4)] public string? Firstname { get; set; }
    /// <summary>Lastname.</summary>
    [DataMember(Order = 5)] public string? Lastname { get; set; }
    /// <summary>Middle name.</summary>
    [DataMember(Order = 6)] public string? MiddleName { get; set; }
    /// <summary>Title.</summary>
    [DataMember(Order = 7)] public string? Title { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 8)] public string? Description { get; set; }
    /// <summary>Email.</summary>
    [DataMember(Order = 9)] public string? Email { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 10)] public string? FullName { get; set; }
    /// <summary>Direct phone.</summary>
    [DataMember(Order = 11)] public string? DirectPhone { get; set; }
    /// <summary>Formal name.</summary>
    [DataMember(Order = 12)] public string? FormalName { get; set; }
    /// <summary>Country id.</summary>
    [DataMember(Order = 13)] public int CountryId { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 14)] public int ContactId { get; set; }
    /// <summary>Contact name.</summary>
    [DataMember(Order = 15)] public string? ContactName { get; set; }
    /// <summary>Retired.</summary>
    [DataMember(Order = 16)] public short Retired { get; set; }
    /// <summary>Rank.</summary>
    [DataMember(Order = 17)] public short Rank { get; set; }
    /// <summary>Active interests.</summary>
    [DataMember(Order = 18)] public short ActiveInterests { get; set; }
    /// <summary>Contact department.</summary>
    [DataMember(Order = 19)] public string? ContactDepartment { get; set; }
    /// <summary>Contact country id.</summary>
    [DataMember(Order = 20)] public int ContactCountryId { get; set; }
    /// <summary>Contact org nr.</summary>
    [DataMember(Order = 21)] public string? ContactOrgNr { get; set; }
    /// <summary>Fax phone.</summary>
    [DataMember(Order = 22)] public string? FaxPhone { get; set; }
    /// <summary>Mobile phone.</summary>
    [DataMember(Order = 23)] public string? MobilePhone { get; set; }
    /// <summary>Contact phone.</summary>
    [DataMember(Order = 24)] public string? ContactPhone { get; set; }
    /// <summary>Associate name.</summary>
    [DataMember(Order = 25)] public string? AssociateName { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 26)] public int AssociateId { get; set; }
    /// <summary>Use person address.</summary>
    [DataMember(Order = 27)] public bool UsePersonAddress { get; set; }
    /// <summary>Contact fax.</summary>
    [DataMember(Order = 28)] public string? ContactFax { get; set; }
    /// <summary>Kanafname.</summary>
    [DataMember(Order = 29)] public string? Kanafname { get; set; }
    /// <summary>Kanalname.</summary>
    [DataMember(Order = 30)] public string? Kanalname { get; set; }
    /// <summary>Post1.</summary>
    [DataMember(Order = 31)] public string? Post1 { get; set; }
    /// <summary>Post2.</summary>
    [DataMember(Order = 32)] public string? Post2 { get; set; }
    /// <summary>Post3.</summary>
    [DataMember(Order = 33)] public string? Post3 { get; set; }
    /// <summary>Email name.</summary>
    [DataMember(Order = 34)] public string? EmailName { get; set; }
    /// <summary>Contact full name.</summary>
    [DataMember(Order = 35)] public string? ContactFullName { get; set; }
    /// <summary>Active erp links.</summary>
    [DataMember(Order = 36)] public int ActiveErpLinks { get; set; }
    /// <summary>Ticket priority id.</summary>
    [DataMember(Order = 37)] public int TicketPriorityId { get; set; }
    /// <summary>Support language id.</summary>
    [DataMember(Order = 38)] public int SupportLanguageId { get; set; }
    /// <summary>Support associate id.</summary>
    [DataMember(Order = 39)] public int SupportAssociateId { get; set; }
}
