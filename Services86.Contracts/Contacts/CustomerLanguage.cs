using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Language of a customer's requests. On save only Id counts.</summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class CustomerLanguage : Carrier
{
    /// <summary>Id; 0 is none.</summary>
    [DataMember(Order = 1)] public int Id { get; set; }
    /// <summary>Name. Read-only.</summary>
    [DataMember(Order = 2)] public string? Value { get; set; }
    /// <summary>Tooltip of the list item. Read-only.</summary>
    [DataMember(Order = 3)] public string? Tooltip { get; set; }
}
