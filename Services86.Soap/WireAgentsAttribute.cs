namespace Services86.Soap;

/// <summary>
/// Put on a partial static class: the source generator writes into it one reader and one writer for every data contract that the
/// named agents can show, and one <see cref="Dispatch.Operation"/> for each of their operations. Nothing is reflected over at run time.
/// </summary>
/// <param name="agents">The agent interfaces, each the sum of its capability interfaces.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireAgentsAttribute(params Type[] agents) : Attribute
{
    /// <summary>The agent interfaces.</summary>
    public Type[] Agents { get; } = agents;

    /// <summary>Further data contracts that no operation names: the types of the header blocks.</summary>
    public Type[] HeaderTypes { get; set; } = [];

    /// <summary>
    /// Dictionaries of which replies carry the same few objects again and again and that nobody changes after the first reply: their text is
    /// written once and kept.
    /// </summary>
    public Type[] SharedTypes { get; set; } = [];
}
