using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>A person, light and read-only; nested in an entity only PersonId is read on save.</summary>
/// <remarks>Source: contact-entities.md §3.5.</remarks>
[DataContract]
public sealed class Person : Carrier
{
    /// <summary>Name of the position.</summary>
    [DataMember(Order = 1)] public string? Position { get; set; }
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 2)] public int PersonId { get; set; }
    /// <summary>Form of address, such as Mr.</summary>
    [DataMember(Order = 3)] public string? Mrmrs { get; set; }
    /// <summary>First name.</summary>
    [DataMember(Order = 4)] public string? Firstname { get; set; }
    /// <summary>Last name.</summary>
    [DataMember(Order = 5)] public string? Lastname { get; set; }
    /// <summary>Middle name.</summary>
    [DataMember(Order = 6)] public string? MiddleName { get; set; }
    /// <summary>Title, free text.</summary>
    [DataMember(Order = 7)] public string? Title { get; set; }
    /// <summary>Note.</summary>
    [DataMember(Order = 8)] public string? Description { get; set; }
    /// <summary>First e-mail address.</summary>
    [DataMember(Order = 9)] public string? Email { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 10)] public string? FullName { get; set; }
    /// <summary>First office phone number.</summary>
    [DataMember(Order = 11)] public string? DirectPhone { get; set; }
    /// <summary>Name as on a label, with titles.</summary>
    [DataMember(Order = 12)] public string? FormalName { get; set; }
    /// <summary>Id of the country.</summary>
    [DataMember(Order = 13)] public int CountryId { get; set; }
    /// <summary>Id of the company; 0 is none.</summary>
    [DataMember(Order = 14)] public int ContactId { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 15)] public string? ContactName { get; set; }
    /// <summary>Not 0 for a former employee.</summary>
    [DataMember(Order = 16)] public short Retired { get; set; }
    /// <summary>Position among the persons of the company, from 1.</summary>
    [DataMember(Order = 17)] public short Rank { get; set; }
    /// <summary>Number of interests.</summary>
    [DataMember(Order = 18)] public short ActiveInterests { get; set; }
    /// <summary>Department of the company.</summary>
    [DataMember(Order = 19)] public string? ContactDepartment { get; set; }
    /// <summary>Id of the company's country.</summary>
    [DataMember(Order = 20)] public int ContactCountryId { get; set; }
    /// <summary>VAT number of the company.</summary>
    [DataMember(Order = 21)] public string? ContactOrgNr { get; set; }
    /// <summary>First fax number.</summary>
    [DataMember(Order = 22)] public string? FaxPhone { get; set; }
    /// <summary>First mobile number.</summary>
    [DataMember(Order = 23)] public string? MobilePhone { get; set; }
    /// <summary>First phone number of the company.</summary>
    [DataMember(Order = 24)] public string? ContactPhone { get; set; }
    /// <summary>Login name of the owner.</summary>
    [DataMember(Order = 25)] public string? AssociateName { get; set; }
    /// <summary>Id of the owner.</summary>
    [DataMember(Order = 26)] public int AssociateId { get; set; }
    /// <summary>True when letters go to the person's own address.</summary>
    [DataMember(Order = 27)] public bool UsePersonAddress { get; set; }
    /// <summary>First fax number of the company.</summary>
    [DataMember(Order = 28)] public string? ContactFax { get; set; }
    /// <summary>First name in Kana, Japanese only.</summary>
    [DataMember(Order = 29)] public string? Kanafname { get; set; }
    /// <summary>Last name in Kana, Japanese only.</summary>
    [DataMember(Order = 30)] public string? Kanalname { get; set; }
    /// <summary>First postal line, Japanese only.</summary>
    [DataMember(Order = 31)] public string? Post1 { get; set; }
    /// <summary>Second postal line, Japanese only.</summary>
    [DataMember(Order = 32)] public string? Post2 { get; set; }
    /// <summary>Third postal line, Japanese only.</summary>
    [DataMember(Order = 33)] public string? Post3 { get; set; }
    /// <summary>Description of the first e-mail address.</summary>
    [DataMember(Order = 34)] public string? EmailName { get; set; }
    /// <summary>Name of the company with department.</summary>
    [DataMember(Order = 35)] public string? ContactFullName { get; set; }
    /// <summary>Links to an ERP system; always 0. Read-only.</summary>
    [DataMember(Order = 36)] public int ActiveErpLinks { get; set; }
    /// <summary>Id of the request priority; 0 is none.</summary>
    [DataMember(Order = 37)] public int TicketPriorityId { get; set; }
    /// <summary>Id of the language for requests; 0 is none.</summary>
    [DataMember(Order = 38)] public int SupportLanguageId { get; set; }
    /// <summary>Id of the supporting user; 0 is none.</summary>
    [DataMember(Order = 39)] public int SupportAssociateId { get; set; }
}
