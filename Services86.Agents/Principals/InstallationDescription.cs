namespace Services86.Agents.Principals;

/// <summary>What the configuration says of this installation; shown by GetSystemInfo, nothing else depends on it.</summary>
internal sealed class InstallationDescription
{
    public string SerialNumber { get; init; } = "0000000000";

    public string DatabaseName { get; init; } = "";

    public string BranchName { get; init; } = "main";
}
