namespace Services86.Tests.Databases;

/// <summary>Gives each test a database of its own, empty until the test installs it.</summary>
[TestFixture]
internal abstract class DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected TDatabase Database { get; private set; } = null!;

    [SetUp]
    public void CreateDatabase() => Database = new TDatabase();

    [TearDown]
    public async Task DropDatabase() => await Database.DisposeAsync();
}
