using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Participant sync data.</summary>
[DataContract]
public sealed class ParticipantSyncData : Carrier
{
    /// <summary>Person id.</summary>
    [DataMember(Order = 1)] public int PersonId { get; set; }
    /// <summary>Person first name.</summary>
    [DataMember(Order = 2)] public string? PersonFirstName { get; set; }
    /// <summary>Person middle name.</summary>
    [DataMember(Order = 3)] public string? PersonMiddleName { get; set; }
    /// <summary>Person lastname.</summary>
    [DataMember(Order = 4)] public string? PersonLastname { get; set; }
    /// <summary>Person mrmrs.</summary>
    [DataMember(Order = 5)] public string? PersonMrmrs { get; set; }
    /// <summary>Person title.</summary>
    [DataMember(Order = 6)] public string? PersonTitle { get; set; }
    /// <summary>Person position.</summary>
    [DataMember(Order = 7)] public string? PersonPosition { get; set; }
    /// <summary>Person academic title.</summary>
    [DataMember(Order = 8)] public string? PersonAcademicTitle { get; set; }
    /// <summary>Person formal name.</summary>
    [DataMember(Order = 9)] public string? PersonFormalName { get; set; }
    /// <summary>Person full name.</summary>
    [DataMember(Order = 10)] public string? PersonFullName { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 11)] public int ContactId { get; set; }
    /// <summary>Contact name.</summary>
    [DataMember(Order = 12)] public string? ContactName { get; set; }
    /// <summary>Contact department.</summary>
    [DataMember(Order = 13)] public string? ContactDepartment { get; set; }
    /// <summary>Contact business.</summary>
    [DataMember(Order = 14)] public string? ContactBusiness { get; set; }
    /// <summary>Contact country.</summary>
    [DataMember(Order = 15)] public string? ContactCountry { get; set; }
    /// <summary>Contact category.</summary>
    [DataMember(Order = 16)] public string? ContactCategory { get; set; }
    /// <summary>Contact full name.</summary>
    [DataMember(Order = 17)] public string? ContactFullName { get; set; }
    /// <summary>E mail.</summary>
    [DataMember(Order = 18)] public string[]? EMail { get; set; }
    /// <summary>Phone private.</summary>
    [DataMember(Order = 19)] public string[]? PhonePrivate { get; set; }
    /// <summary>Phone fax.</summary>
    [DataMember(Order = 20)] public string[]? PhoneFax { get; set; }
    /// <summary>Phone mobile.</summary>
    [DataMember(Order = 21)] public string[]? PhoneMobile { get; set; }
    /// <summary>Phone direct.</summary>
    [DataMember(Order = 22)] public string[]? PhoneDirect { get; set; }
    /// <summary>Phone contact.</summary>
    [DataMember(Order = 23)] public string[]? PhoneContact { get; set; }
    /// <summary>Messenger.</summary>
    [DataMember(Order = 24)] public string[]? Messenger { get; set; }
    /// <summary>Voip.</summary>
    [DataMember(Order = 25)] public string[]? Voip { get; set; }
    /// <summary>Contact url.</summary>
    [DataMember(Order = 26)] public string[]? ContactUrl { get; set; }
    /// <summary>Url.</summary>
    [DataMember(Order = 27)] public string[]? Url { get; set; }
    /// <summary>Street address.</summary>
    [DataMember(Order = 28)] public AddressSyncData? StreetAddress { get; set; }
    /// <summary>Postal address.</summary>
    [DataMember(Order = 29)] public AddressSyncData? PostalAddress { get; set; }
    /// <summary>Country.</summary>
    [DataMember(Order = 30)] public string? Country { get; set; }
    /// <summary>Person address.</summary>
    [DataMember(Order = 31)] public AddressSyncData? PersonAddress { get; set; }
    /// <summary>Person country.</summary>
    [DataMember(Order = 32)] public string? PersonCountry { get; set; }
    /// <summary>Participant status.</summary>
    [DataMember(Order = 33)] public AppointmentStatus ParticipantStatus { get; set; }
}
