using System.Reflection;

namespace Services86.Agents.Principals;

/// <summary>The version of the program, read once.</summary>
internal sealed class ProgramVersion
{
    public ProgramVersion()
    {
        var assembly = typeof(ProgramVersion).Assembly;
        Assembly = assembly.GetName().Version?.ToString() ?? "";
        File = assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? Assembly;
        Label = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? Assembly;
    }

    public string Assembly { get; }

    public string File { get; }

    /// <summary>Version and commit.</summary>
    public string Label { get; }
}
