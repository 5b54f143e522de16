using System.CommandLine;

namespace Services86.Host.CommandLine;

/// <summary>A command with examples for its help; each is what stands after the name of the program.</summary>
internal sealed class OperatorCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
