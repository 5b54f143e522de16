using System.Runtime.Serialization;

namespace Services86.Contracts.Contacts;

/// <summary>Contact action.</summary>
[Flags]
[DataContract]
public enum ContactAction
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    Unknown = 0,
    /// <summary>Created.</summary>
    [EnumMember] Created = 1,
    /// <summary>Updated.</summary>
    [EnumMember] Updated = 2,
    /// <summary>New activity.</summary>
    [EnumMember] NewActivity = 4,
    /// <summary>Activity completed.</summary>
    [EnumMember] ActivityCompleted = 8,
    /// <summary>Person added.</summary>
    [EnumMember] PersonAdded = 16,
    /// <summary>Person updated.</summary>
    [EnumMember] PersonUpdated = 32,
    /// <summary>Document added.</summary>
    [EnumMember] DocumentAdded = 64,
    /// <summary>Undefined value128.</summary>
    [EnumMember] UndefinedValue128 = 128,
    /// <summary>All bits. Not a wire name; tolerated on input, written as the list of names.</summary>
    All = 127,
}
