using System.Runtime.Serialization;

namespace Services86.Contracts.Contacts;

/// <summary>Kinds of event on a company.</summary>
/// <remarks>Source: contact-entities.md §6; contact-operations.md §5.</remarks>
[Flags]
[DataContract]
public enum ContactAction
{
    /// <summary>Zero: no bit set, that is no filter. Not a wire name; tolerated on input, written as the empty list.</summary>
    Unknown = 0,
    /// <summary>The company was created.</summary>
    [EnumMember] Created = 1,
    /// <summary>The company was changed.</summary>
    [EnumMember] Updated = 2,
    /// <summary>A follow-up was created.</summary>
    [EnumMember] NewActivity = 4,
    /// <summary>A follow-up was completed.</summary>
    [EnumMember] ActivityCompleted = 8,
    /// <summary>A person was added.</summary>
    [EnumMember] PersonAdded = 16,
    /// <summary>A person was changed.</summary>
    [EnumMember] PersonUpdated = 32,
    /// <summary>A document was added.</summary>
    [EnumMember] DocumentAdded = 64,
    /// <summary>A placeholder of the schema: accepted, sets no bit, never written.</summary>
    [EnumMember] UndefinedValue128 = 128,
    /// <summary>All seven kinds. Not a wire name; tolerated on input, written as their names.</summary>
    All = 127,
}
