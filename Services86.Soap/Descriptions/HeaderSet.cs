namespace Services86.Soap.Descriptions;

/// <summary>The header blocks that every operation of an agent shares, in wire order.</summary>
/// <param name="Request">The blocks that a request carries.</param>
/// <param name="Response">The blocks of every reply.</param>
public sealed record HeaderSet(IReadOnlyList<HeaderDescription> Request, IReadOnlyList<HeaderDescription> Response);
