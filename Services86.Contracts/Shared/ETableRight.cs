using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Rights on a row.</summary>
/// <remarks>Source: rights.md §4; contact-entities.md §6.</remarks>
[Flags]
[DataContract]
public enum ETableRight
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    None = 0,
    /// <summary>May read the row.</summary>
    [EnumMember] Select = 1,
    /// <summary>May change the row.</summary>
    [EnumMember] Update = 2,
    /// <summary>May create such a row.</summary>
    [EnumMember] Insert = 4,
    /// <summary>May delete the row.</summary>
    [EnumMember] Delete = 8,
    /// <summary>May not read the row, but see that it is there: a private appointment's start and end.</summary>
    [EnumMember] Filtering = 16,
    /// <summary>May change the row, some fields of it locked.</summary>
    [EnumMember] RestrictedUpdate = 32,
}
