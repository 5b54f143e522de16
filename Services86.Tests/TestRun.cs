using Services86.Data.Database;
using Services86.Tests.Databases.Postgres;

// Fixtures run side by side, the tests of one fixture in turn. Most of them wait for a host, a database or another process half of their time.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]

namespace Services86.Tests;

/// <summary>What all tests of a run share.</summary>
[SetUpFixture]
internal sealed class TestRun
{
    /// <summary>Before any test opens a file by itself: the driver would bind to the bundled library, and later calls to the chosen one.</summary>
    [OneTimeSetUp]
    public void ChooseSqlite() => SqliteLibrary.Choose(Environment.GetEnvironmentVariable("SERVICES86_SQLITE") ?? "auto");

    [OneTimeTearDown]
    public Task StopServersAsync() => PostgresServer.StopAsync();
}
