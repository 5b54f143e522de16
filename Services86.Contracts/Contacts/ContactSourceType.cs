using System.Runtime.Serialization;

namespace Services86.Contracts.Contacts;

/// <summary>Where recent companies come from.</summary>
/// <remarks>Source: contact-entities.md §6; contact-operations.md §29.</remarks>
[Flags]
[DataContract]
public enum ContactSourceType
{
    /// <summary>Zero: no bit set, which counts as all. Not a wire name; tolerated on input, written as the empty list.</summary>
    Unknown = 0,
    /// <summary>The caller's history of companies.</summary>
    [EnumMember] History = 1,
    /// <summary>The caller's appointments of today and tomorrow.</summary>
    [EnumMember] Diary = 2,
    /// <summary>The caller's favourites.</summary>
    [EnumMember] Favorites = 4,
    /// <summary>A placeholder of the schema: accepted, sets no bit, never written.</summary>
    [EnumMember] UndefinedValue8 = 8,
    /// <summary>All three sources. Not a wire name; tolerated on input, written as their names.</summary>
    All = 7,
}
