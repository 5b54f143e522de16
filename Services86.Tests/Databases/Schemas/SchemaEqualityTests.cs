namespace Services86.Tests.Databases.Schemas;

/// <summary>
/// The scripts make the same of both engines. Types, and the checks that stand in for them on SQLite, are each engine's own.
/// </summary>
internal sealed class SchemaEqualityTests
{
    private DatabaseSchema _sqlite = null!;
    private DatabaseSchema _postgres = null!;

    [OneTimeSetUp]
    public async Task Read()
    {
        _sqlite = await ReadAsync<SqliteDatabase>();
        _postgres = await ReadAsync<PostgresDatabase>();
    }

    [Test]
    public void Columns_AreTheSame() => Compare(_sqlite.Columns, _postgres.Columns);

    [Test]
    public void Keys_AreTheSame() => Compare(_sqlite.Keys, _postgres.Keys);

    [Test]
    public void References_AreTheSame() => Compare(_sqlite.References, _postgres.References);

    [Test]
    public void Indexes_AreTheSame() => Compare(_sqlite.Indexes, _postgres.Indexes);

    private static void Compare<T>(IReadOnlyList<T> sqlite, IReadOnlyList<T> postgres)
    {
        Assert.That(sqlite, Is.Not.Empty.And.Unique);
        Assert.That(sqlite.Except(postgres), Is.Empty, "on SQLite only");
        Assert.That(postgres.Except(sqlite), Is.Empty, "on PostgreSQL only");
    }

    private static async Task<DatabaseSchema> ReadAsync<TDatabase>()
        where TDatabase : TestDatabase, new()
    {
        await using var database = new TDatabase();
        await database.CreateAsync(DatabaseState.Migrated);
        return await database.SchemaAsync();
    }
}
