namespace Services86.Soap.Descriptions;

/// <summary>A request or a reply: one wrapper element in the service namespace and its children.</summary>
/// <param name="Name">The name of the message, which several operations may share.</param>
/// <param name="Wrapper">The name of the wrapper element.</param>
/// <param name="Parts">The children of the wrapper, in wire order.</param>
public sealed record MessageDescription(string Name, string Wrapper, IReadOnlyList<PartDescription> Parts)
{
    /// <summary>The message as a person reads it.</summary>
    public override string ToString() => $"{Wrapper}({string.Join(", ", Parts.Select(p => $"{p.Type.Name} {p.Name}"))})";
}
