using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Duplicate entry.</summary>
[DataContract]
public sealed class DuplicateEntry : Carrier
{
    /// <summary>Rule name.</summary>
    [DataMember(Order = 1)] public string? RuleName { get; set; }
    /// <summary>So primary key.</summary>
    [DataMember(Order = 2)] public int SoPrimaryKey { get; set; }
    /// <summary>Entry name.</summary>
    [DataMember(Order = 3)] public string? EntryName { get; set; }
    /// <summary>Entry identifier.</summary>
    [DataMember(Order = 4)] public string? EntryIdentifier { get; set; }
    /// <summary>Rule display name.</summary>
    [DataMember(Order = 5)] public string? RuleDisplayName { get; set; }
}
