using Services86.Tests.Databases.Postgres;

namespace Services86.Tests;

/// <summary>What all tests of a run share ends with it.</summary>
[SetUpFixture]
internal sealed class TestRun
{
    [OneTimeTearDown]
    public Task StopServersAsync() => PostgresServer.StopAsync();
}
