using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A possible duplicate of a company.</summary>
/// <remarks>Source: contact-entities.md §3.4; contact-operations.md §16.</remarks>
[DataContract]
public sealed class DuplicateEntry : Carrier
{
    /// <summary>Name of the rule that found it.</summary>
    [DataMember(Order = 1)] public string? RuleName { get; set; }
    /// <summary>Id of the company; 0 for a hit of an external source.</summary>
    [DataMember(Order = 2)] public int SoPrimaryKey { get; set; }
    /// <summary>Name with department.</summary>
    [DataMember(Order = 3)] public string? EntryName { get; set; }
    /// <summary>Key in the external source; else empty.</summary>
    [DataMember(Order = 4)] public string? EntryIdentifier { get; set; }
    /// <summary>Name of the rule for users.</summary>
    [DataMember(Order = 5)] public string? RuleDisplayName { get; set; }
}
