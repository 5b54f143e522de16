using System.Data.Common;

namespace Services86.Tests.Hosting;

/// <summary>What a test wants of its host.</summary>
internal sealed class TestHostOptions
{
    // What these settings say is written when a database is installed.
    private static readonly string[] InstallationKeys =
    [
        "Installation:BaseTimeZone", "Installation:OwnCountry", "Installation:CompanyName", "Installation:DemoData",
    ];

    public DateTimeOffset Now { get; init; } = new(2024, 3, 4, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Settings by configuration key, for instance <c>Installation:Mode</c>.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Statements that fill the installed database before the host is built; foreign keys are checked at the end. Tests with the same ones share a template.</summary>
    public string? Script { get; init; }

    /// <summary>Fills the database after it was created and before the host serves; foreign keys are checked at the end.</summary>
    public Func<DbConnection, Task>? Fill { get; init; }

    /// <summary>What decides the content of a database that the host installs.</summary>
    public string Installation => $"{Now:O} {string.Join(' ', InstallationKeys.Where(Settings.ContainsKey).Select(key => $"{key}={Settings[key]}"))}";

    /// <summary>The host itself has to install the database, because the installation is a special one.</summary>
    public bool IsInstalledByTheHost => InstallationKeys.Any(Settings.ContainsKey);
}
