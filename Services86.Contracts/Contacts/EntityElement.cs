using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>
/// A phone number, e-mail or web address. It has no id; its position is its rank, and a save writes the whole collection anew.
/// </summary>
/// <remarks>Source: contact-entities.md §2.</remarks>
[DataContract]
public sealed class EntityElement : Carrier
{
    /// <summary>The text as typed; phone and fax at most 239 characters, e-mail 239, web address 1023. Blank elements are dropped.</summary>
    [DataMember(Order = 1)] public string? Value { get; set; }
    /// <summary>What a machine can use: a phone number's national digits, else the same as Value. Read-only.</summary>
    [DataMember(Order = 2)] public string? StrippedValue { get; set; }
    /// <summary>What it is for; phone and fax at most 99 characters, else 254.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
}
