using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>What most carriers start with: the caller's rights on the row. The server fills it and ignores what a caller sends.</summary>
/// <remarks>Source: contact-entities.md §1; appointment-entities.md §0.</remarks>
[DataContract]
public class Carrier
{
    /// <summary>What the caller may do with the row; nil on carriers that do not report it. Read-only.</summary>
    [DataMember(Order = 1)] public TableRight? TableRight { get; set; }
    /// <summary>Right, type and length of each member, by member name; nil on carriers that do not report it. Read-only.</summary>
    [DataMember(Order = 2)] public FieldPropertyDictionary? FieldProperties { get; set; }
}
