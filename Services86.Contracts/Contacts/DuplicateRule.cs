using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>A rule that looks for duplicates. To switch it only Name and IsActive count.</summary>
/// <remarks>Source: contact-entities.md §3.4; contact-operations.md §18.</remarks>
[DataContract]
public sealed class DuplicateRule : Carrier
{
    /// <summary>Name of the rule: ContactNameDuplicateRule or ContactSoundExDuplicateRule.</summary>
    [DataMember(Order = 1)] public string? Name { get; set; }
    /// <summary>Name for users.</summary>
    [DataMember(Order = 2)] public string? DisplayName { get; set; }
    /// <summary>One sentence on what it compares.</summary>
    [DataMember(Order = 3)] public string? DisplayTooltip { get; set; }
    /// <summary>True when the rule runs for the caller.</summary>
    [DataMember(Order = 4)] public bool IsActive { get; set; }
}
