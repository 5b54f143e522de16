using Services86.Tests.Databases.Postgres;

namespace Services86.Tests.Databases;

/// <summary>The engine that the hosts of this run work on: SERVICES86_TEST_DATABASE, Sqlite if not set.</summary>
internal static class ChosenDatabase
{
    private const string Variable = "SERVICES86_TEST_DATABASE";

    public static bool IsSqlite { get; } = Environment.GetEnvironmentVariable(Variable) is null or "" or "Sqlite";

    /// <summary>A database that is still to be created.</summary>
    public static TestDatabase New() => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" or "Sqlite" => new SqliteDatabase(),
        "PostgreSql" => new PostgresDatabase(),
        var other => throw new InvalidOperationException($"{Variable} is '{other}'; it may be Sqlite or PostgreSql."),
    };

    /// <summary>Skips a test that is about the files of SQLite when the run is on another engine.</summary>
    public static void DemandSqlite(string reason)
    {
        if (!IsSqlite) Assert.Ignore($"This test is about SQLite: {reason}");
    }
}
