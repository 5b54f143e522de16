using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>Rights on one member of a row, and hints for its input field.</summary>
/// <remarks>Source: contact-entities.md §6; rights.md §4.</remarks>
[Flags]
[DataContract]
public enum EFieldRight
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    None = 0,
    /// <summary>May read the member.</summary>
    [EnumMember] Read = 1,
    /// <summary>May change the member.</summary>
    [EnumMember] Write = 2,
    /// <summary>Not used.</summary>
    [EnumMember] Unused1 = 4,
    /// <summary>Not used.</summary>
    [EnumMember] Unused2 = 8,
    /// <summary>Not used.</summary>
    [EnumMember] Unused3 = 16,
    /// <summary>Not used.</summary>
    [EnumMember] Unused4 = 32,
    /// <summary>The input field should demand a value.</summary>
    [EnumMember] UIHintMandatory = 64,
    /// <summary>The input field should be locked.</summary>
    [EnumMember] UIHintReadOnly = 128,
    /// <summary>A placeholder of the schema: accepted, sets no bit, never written.</summary>
    [EnumMember] UndefinedValue256 = 256,
}
