namespace Services86.Tests.Databases.Plans;

/// <summary>Gives all tests of a fixture, which only read, one database with the rows of years.</summary>
[TestFixture]
internal abstract class GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected TDatabase Database { get; } = new();

    [OneTimeSetUp]
    public Task CreateDatabase() => Database.CreateAsync(DatabaseState.Grown);

    [OneTimeTearDown]
    public async Task DropDatabase() => await Database.DisposeAsync();
}
