using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Contact activity.</summary>
[DataContract]
public sealed class ContactActivity : Carrier
{
    /// <summary>Contact id.</summary>
    [DataMember(Order = 1)] public int ContactId { get; set; }
    /// <summary>Department.</summary>
    [DataMember(Order = 2)] public string? Department { get; set; }
    /// <summary>Org nr.</summary>
    [DataMember(Order = 3)] public string? OrgNr { get; set; }
    /// <summary>Name.</summary>
    [DataMember(Order = 4)] public string? Name { get; set; }
    /// <summary>Url.</summary>
    [DataMember(Order = 5)] public string? URL { get; set; }
    /// <summary>Associate full name.</summary>
    [DataMember(Order = 6)] public string? AssociateFullName { get; set; }
    /// <summary>Action.</summary>
    [DataMember(Order = 7)] public ContactAction Action { get; set; }
    /// <summary>Action time.</summary>
    [DataMember(Order = 8)] public DateTime ActionTime { get; set; }
    /// <summary>Category.</summary>
    [DataMember(Order = 9)] public string? Category { get; set; }
    /// <summary>Activity person name.</summary>
    [DataMember(Order = 10)] public string? ActivityPersonName { get; set; }
    /// <summary>Action id.</summary>
    [DataMember(Order = 11)] public int ActionId { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 12)] public int PersonId { get; set; }
    /// <summary>Activity person id.</summary>
    [DataMember(Order = 13)] public int ActivityPersonId { get; set; }
    /// <summary>Associate id.</summary>
    [DataMember(Order = 14)] public int AssociateId { get; set; }
}
