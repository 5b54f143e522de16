namespace Services86.Soap.Descriptions;

/// <summary>One header block: its element name in the service namespace and the type of its content.</summary>
/// <param name="Name">The element name.</param>
/// <param name="Type">The type of the content.</param>
public sealed record HeaderDescription(string Name, Type Type);
