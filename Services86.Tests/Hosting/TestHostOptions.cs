using Microsoft.Data.Sqlite;

namespace Services86.Tests.Hosting;

/// <summary>What a test wants of its host.</summary>
internal sealed class TestHostOptions
{
    public DateTimeOffset Now { get; init; } = new(2024, 3, 4, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Settings by configuration key, for instance <c>Installation:Mode</c>.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Fills the database after it was created and before the host serves.</summary>
    public Func<SqliteConnection, Task>? Fill { get; init; }
}
