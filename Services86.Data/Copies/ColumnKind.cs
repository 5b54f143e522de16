namespace Services86.Data.Copies;

/// <summary>What a column holds on every engine.</summary>
internal enum ColumnKind
{
    /// <summary>A number of 32 bits.</summary>
    Integer,

    /// <summary>A time in seconds, 64 bits.</summary>
    Long,

    Bool,

    Date,

    Real,

    Text,
}
