namespace Services86.Soap.Descriptions;

/// <summary>One child of a wrapper element: a parameter or a result.</summary>
/// <param name="Name">The element name.</param>
/// <param name="Type">The type of the content.</param>
public sealed record PartDescription(string Name, Type Type);
