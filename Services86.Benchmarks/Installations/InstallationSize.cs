namespace Services86.Benchmarks.Installations;

/// <summary>How much an installation holds (schema.md §6); persons are two and a half for each company.</summary>
internal sealed record InstallationSize(
    string Name, int Users, int Resources, int Groups, int Contacts, int Appointments, int Projects, int Sales)
{
    public static InstallationSize Small { get; } = new("small", 12, 3, 3, 2_000, 30_000, 60, 1_500);

    public static InstallationSize Medium { get; } = new("medium", 100, 20, 10, 50_000, 1_000_000, 1_500, 60_000);

    public static InstallationSize? Find(string name) => name switch
    {
        "small" => Small,
        "medium" => Medium,
        _ => null,
    };
}
