using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>
/// A participant with all addresses, for calendar synchronisation. Read-only; a resource has its name in PersonFullName and no ids.
/// </summary>
/// <remarks>Source: appointment-entities.md §10.</remarks>
[DataContract]
public sealed class ParticipantSyncData : Carrier
{
    /// <summary>Id of the person; 0 for a resource.</summary>
    [DataMember(Order = 1)] public int PersonId { get; set; }
    /// <summary>First name.</summary>
    [DataMember(Order = 2)] public string? PersonFirstName { get; set; }
    /// <summary>Middle name.</summary>
    [DataMember(Order = 3)] public string? PersonMiddleName { get; set; }
    /// <summary>Last name.</summary>
    [DataMember(Order = 4)] public string? PersonLastname { get; set; }
    /// <summary>Form of address, such as Mr.</summary>
    [DataMember(Order = 5)] public string? PersonMrmrs { get; set; }
    /// <summary>Title, free text.</summary>
    [DataMember(Order = 6)] public string? PersonTitle { get; set; }
    /// <summary>Name of the position.</summary>
    [DataMember(Order = 7)] public string? PersonPosition { get; set; }
    /// <summary>Academic title.</summary>
    [DataMember(Order = 8)] public string? PersonAcademicTitle { get; set; }
    /// <summary>Name as on a label, with titles.</summary>
    [DataMember(Order = 9)] public string? PersonFormalName { get; set; }
    /// <summary>Full name.</summary>
    [DataMember(Order = 10)] public string? PersonFullName { get; set; }
    /// <summary>Id of the person's company; 0 is none.</summary>
    [DataMember(Order = 11)] public int ContactId { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 12)] public string? ContactName { get; set; }
    /// <summary>Department of the company.</summary>
    [DataMember(Order = 13)] public string? ContactDepartment { get; set; }
    /// <summary>Name of the company's business.</summary>
    [DataMember(Order = 14)] public string? ContactBusiness { get; set; }
    /// <summary>Name of the company's country.</summary>
    [DataMember(Order = 15)] public string? ContactCountry { get; set; }
    /// <summary>Name of the company's category.</summary>
    [DataMember(Order = 16)] public string? ContactCategory { get; set; }
    /// <summary>Name of the company with department.</summary>
    [DataMember(Order = 17)] public string? ContactFullName { get; set; }
    /// <summary>E-mail addresses of the person by rank.</summary>
    [DataMember(Order = 18)] public string[]? EMail { get; set; }
    /// <summary>Private phone numbers by rank.</summary>
    [DataMember(Order = 19)] public string[]? PhonePrivate { get; set; }
    /// <summary>Fax numbers by rank.</summary>
    [DataMember(Order = 20)] public string[]? PhoneFax { get; set; }
    /// <summary>Mobile numbers by rank.</summary>
    [DataMember(Order = 21)] public string[]? PhoneMobile { get; set; }
    /// <summary>Office phone numbers by rank.</summary>
    [DataMember(Order = 22)] public string[]? PhoneDirect { get; set; }
    /// <summary>Phone numbers of the company by rank.</summary>
    [DataMember(Order = 23)] public string[]? PhoneContact { get; set; }
    /// <summary>Chat addresses by rank.</summary>
    [DataMember(Order = 24)] public string[]? Messenger { get; set; }
    /// <summary>Internet phone addresses by rank.</summary>
    [DataMember(Order = 25)] public string[]? Voip { get; set; }
    /// <summary>Web addresses of the company by rank.</summary>
    [DataMember(Order = 26)] public string[]? ContactUrl { get; set; }
    /// <summary>Web addresses of the person by rank.</summary>
    [DataMember(Order = 27)] public string[]? Url { get; set; }
    /// <summary>Street address of the company.</summary>
    [DataMember(Order = 28)] public AddressSyncData? StreetAddress { get; set; }
    /// <summary>Postal address of the company.</summary>
    [DataMember(Order = 29)] public AddressSyncData? PostalAddress { get; set; }
    /// <summary>Name of the company's country.</summary>
    [DataMember(Order = 30)] public string? Country { get; set; }
    /// <summary>Address of the person.</summary>
    [DataMember(Order = 31)] public AddressSyncData? PersonAddress { get; set; }
    /// <summary>Name of the person's country.</summary>
    [DataMember(Order = 32)] public string? PersonCountry { get; set; }
    /// <summary>Status of the participant's row as it is stored; NotStarted is accepted.</summary>
    [DataMember(Order = 33)] public AppointmentStatus ParticipantStatus { get; set; }
}
