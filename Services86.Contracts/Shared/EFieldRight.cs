using System.Runtime.Serialization;

namespace Services86.Contracts.Shared;

/// <summary>E field right.</summary>
[Flags]
[DataContract]
public enum EFieldRight
{
    /// <summary>Zero: no bit set. Not a wire name; tolerated on input, written as the empty list.</summary>
    None = 0,
    /// <summary>Read.</summary>
    [EnumMember] Read = 1,
    /// <summary>Write.</summary>
    [EnumMember] Write = 2,
    /// <summary>Unused1.</summary>
    [EnumMember] Unused1 = 4,
    /// <summary>Unused2.</summary>
    [EnumMember] Unused2 = 8,
    /// <summary>Unused3.</summary>
    [EnumMember] Unused3 = 16,
    /// <summary>Unused4.</summary>
    [EnumMember] Unused4 = 32,
    /// <summary>Ui hint mandatory.</summary>
    [EnumMember] UIHintMandatory = 64,
    /// <summary>Ui hint read only.</summary>
    [EnumMember] UIHintReadOnly = 128,
    /// <summary>Undefined value256.</summary>
    [EnumMember] UndefinedValue256 = 256,
}
