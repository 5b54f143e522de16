using System.Runtime.Serialization;

namespace Services86.Contracts.Contacts;

/// <summary>Contact source type.</summary>
[Flags]
[DataContract]
public enum ContactSourceType
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    Unknown = 0,
    /// <summary>History.</summary>
    [EnumMember] History = 1,
    /// <summary>Diary.</summary>
    [EnumMember] Diary = 2,
    /// <summary>Favorites.</summary>
    [EnumMember] Favorites = 4,
    /// <summary>Undefined value8.</summary>
    [EnumMember] UndefinedValue8 = 8,
    /// <summary>All bits. Not a wire name; tolerated on input, written as the list of names.</summary>
    All = 7,
}
