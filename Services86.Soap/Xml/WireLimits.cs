namespace Services86.Soap.Xml;

/// <summary>What a message may not exceed (envelope.md §1, limits).</summary>
public sealed record WireLimits
{
    /// <summary>The depth of elements, the root being 1.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Attributes and namespace declarations of one element.</summary>
    public int Attributes { get; init; } = 1024;

    /// <summary>Bytes of a qualified name.</summary>
    public int NameLength { get; init; } = 1024;

    /// <summary>Characters (UTF-16 units) of one text.</summary>
    public int TextLength { get; init; } = int.MaxValue;
}
