namespace Services86.Tests.Databases;

/// <summary>Gives each test a database of its own, which is there as soon as the test has created it.</summary>
[TestFixture]
internal abstract class DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected TDatabase Database { get; private set; } = null!;

    [SetUp]
    public void NewDatabase() => Database = new TDatabase();

    [TearDown]
    public async Task DropDatabase() => await Database.DisposeAsync();
}
