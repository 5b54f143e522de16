using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>E table right.</summary>
[Flags]
[DataContract]
public enum ETableRight
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    None = 0,
    /// <summary>Select.</summary>
    [EnumMember] Select = 1,
    /// <summary>Update.</summary>
    [EnumMember] Update = 2,
    /// <summary>Insert.</summary>
    [EnumMember] Insert = 4,
    /// <summary>Delete.</summary>
    [EnumMember] Delete = 8,
    /// <summary>Filtering.</summary>
    [EnumMember] Filtering = 16,
    /// <summary>Restricted update.</summary>
    [EnumMember] RestrictedUpdate = 32,
}
