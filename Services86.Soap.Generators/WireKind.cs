namespace Services86.Soap.Generators;

/// <summary>How a CLR type stands on the wire.</summary>
internal enum WireKind
{
    Text,
    Int32,
    Int16,
    Boolean,
    Double,
    DateTime,
    Duration,
    Base64,
    Enumeration,
    Flags,
    Structure,
    Array,
    Dictionary,
}
