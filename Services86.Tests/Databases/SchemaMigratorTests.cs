using Services86.Data.Schema;

namespace Services86.Tests.Databases;

internal sealed class SqliteSchemaMigratorTests : SchemaMigratorTests<SqliteDatabase>;

internal sealed class PostgresSchemaMigratorTests : SchemaMigratorTests<PostgresDatabase>;

internal abstract class SchemaMigratorTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const int Tables = 48;

    [SetUp]
    public Task CreateEmpty() => Database.CreateAsync(DatabaseState.Empty);

    [Test]
    public async Task Migrate_EmptyDatabase_AppliesEveryScript()
    {
        var applied = await Database.Migrator.MigrateAsync();

        Assert.That(applied, Is.EqualTo(SchemaScript.All().Count));
        Assert.That(await Database.Migrator.VersionAsync(), Is.EqualTo(Database.Migrator.ProgramVersion));
    }

    [Test]
    public async Task Migrate_SecondTime_ChangesNothing()
    {
        await Database.Migrator.MigrateAsync();

        Assert.That(await Database.Migrator.MigrateAsync(), Is.Zero);
    }

    [Test]
    public async Task Migrate_TwoProcessesAtOnce_ApplyEachScriptOnce()
    {
        await using var other = Database.SecondProcess();

        var applied = await Task.WhenAll(
            Task.Run(() => Database.Migrator.MigrateAsync()), Task.Run(() => other.Migrator.MigrateAsync()));

        Assert.That(applied.Sum(), Is.EqualTo(SchemaScript.All().Count));
    }

    [Test]
    public async Task Migrate_NewerDatabase_IsRefusedWithBothVersions()
    {
        await Database.Migrator.MigrateAsync();
        await using (var session = Database.Open())
        {
            await session.BeginAsync();
            await session.ExecuteAsync("UPDATE system_info SET value = '900' WHERE name = 'schema_version'");
            await session.CommitAsync();
        }

        var refusal = Assert.ThrowsAsync<SchemaTooNewException>(() => Database.Migrator.MigrateAsync());

        Assert.That(refusal!.Message, Does.Contain("900").And.Contain($"up to {Database.Migrator.ProgramVersion}").And.Contain("Install"));
    }

    [Test]
    public void Scripts_AreNumberedWithoutGaps()
    {
        var numbers = SchemaScript.All().Select(script => script.Number);

        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, SchemaScript.All().Count)));
    }

    [Test]
    public void Scripts_HaveEveryTableOfTheProposal()
    {
        var scripts = string.Concat(SchemaScript.All().Select(script => script.Render(Database.Dialect)));

        Assert.That(scripts.Split("CREATE TABLE ").Length - 1, Is.EqualTo(Tables));
        Assert.That(scripts, Does.Not.Contain("{"));
    }
}
