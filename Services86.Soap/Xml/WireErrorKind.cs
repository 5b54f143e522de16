namespace Services86.Soap.Xml;

/// <summary>Why a message cannot be read; the numbers are those of envelope.md §8.</summary>
public enum WireErrorKind
{
    /// <summary>Not well-formed (F2).</summary>
    Malformed,

    /// <summary>A document type declaration (F3).</summary>
    DocumentType,

    /// <summary>Bytes or a declared encoding that do not fit the charset (F4).</summary>
    Undecodable,

    /// <summary>Beyond one of the limits (F5).</summary>
    TooComplex,

    /// <summary>A value outside the lexical space of its type (F15).</summary>
    InvalidValue,
}
