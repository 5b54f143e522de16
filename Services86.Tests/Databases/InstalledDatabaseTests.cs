namespace Services86.Tests.Databases;

/// <summary>Gives all tests of a fixture, which only read, one installed database.</summary>
[TestFixture]
internal abstract class InstalledDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected TDatabase Database { get; } = new();

    [OneTimeSetUp]
    public Task InstallDatabase() => Database.InstallAsync();

    [OneTimeTearDown]
    public async Task DropDatabase() => await Database.DisposeAsync();
}
