using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A company with the latest event on it. Read-only.</summary>
/// <remarks>Source: contact-entities.md §3.3; contact-operations.md §5.</remarks>
[DataContract]
public sealed class ContactActivity : Carrier
{
    /// <summary>Id of the company.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Department of the company.</summary>
    [DataMember(Order = 2)] public string? Department { get; set; }
    /// <summary>VAT number of the company.</summary>
    [DataMember(Order = 3)] public string? OrgNr { get; set; }
    /// <summary>Name of the company.</summary>
    [DataMember(Order = 4)] public string? Name { get; set; }
    /// <summary>First web address of the company.</summary>
    [DataMember(Order = 5)] public string? URL { get; set; }
    /// <summary>Full name of the company's owner.</summary>
    [DataMember(Order = 6)] public string? AssociateFullName { get; set; }
    /// <summary>The one kind of event that was the latest.</summary>
    [DataMember(Order = 7)] public ContactAction Action { get; set; }
    /// <summary>When it happened, in the zone of the TimeZone header.</summary>
    [DataMember(Order = 8)] public DateTime ActionTime { get; set; }
    /// <summary>Name of the company's category.</summary>
    [DataMember(Order = 9)] public string? Category { get; set; }
    /// <summary>Full name of who did it; the login name of a user without person.</summary>
    [DataMember(Order = 10)] public string? ActivityPersonName { get; set; }
    /// <summary>Id of the row it happened to: company, person or appointment, as Action says.</summary>
    [DataMember(Order = 11)] public int ActionId { get; set; }
    /// <summary>The person concerned; 0 for events of the company itself.</summary>
    [DataMember(Order = 12)] public int PersonId { get; set; }
    /// <summary>Person of who did it; 0 for a user without person.</summary>
    [DataMember(Order = 13)] public int ActivityPersonId { get; set; }
    /// <summary>Id of the company's owner.</summary>
    [DataMember(Order = 14)] public int AssociateId { get; set; }
}
