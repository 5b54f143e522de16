namespace Services86.Soap.Xml;

/// <summary>A message that cannot be read.</summary>
public sealed class WireFormatException : Exception
{
    internal WireFormatException(WireErrorKind kind)
        : base(kind switch
        {
            WireErrorKind.DocumentType => "The message has a document type declaration.",
            WireErrorKind.Undecodable => "The message cannot be decoded.",
            WireErrorKind.TooComplex => "The message is beyond a limit.",
            _ => "The message is not well-formed.",
        }) => Kind = kind;

    internal WireFormatException(string element, string expected)
        : base($"The value of '{element}' is not a valid {expected}.")
    {
        Kind = WireErrorKind.InvalidValue;
        Element = element;
        Expected = expected;
    }

    /// <summary>What is wrong.</summary>
    public WireErrorKind Kind { get; }

    /// <summary>The local name of the element whose value is invalid; null for every other kind.</summary>
    public string? Element { get; }

    /// <summary>The type that the value should have; null for every other kind.</summary>
    public string? Expected { get; }
}
