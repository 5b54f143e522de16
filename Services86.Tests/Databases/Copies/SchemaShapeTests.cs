using Services86.Data.Copies;

namespace Services86.Tests.Databases.Copies;

internal sealed class SqliteSchemaShapeTests : SchemaShapeTests<SqliteDatabase>;

internal sealed class PostgresSchemaShapeTests : SchemaShapeTests<PostgresDatabase>;

/// <summary>What a copy knows of the schema is what the database has.</summary>
internal abstract class SchemaShapeTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private readonly IReadOnlyList<TableShape> _tables = SchemaShape.Read("auto");

    [Test]
    public async Task Tables_HaveTheColumnsOfTheDatabase()
    {
        await Database.CreateAsync(DatabaseState.Migrated);
        var stored = await Database.SchemaAsync();

        var known = _tables.SelectMany(table => table.Columns.Select(column => (table.Name, column.Name, !column.IsRequired)));

        Assert.That(known, Is.EquivalentTo(stored.Columns.Select(column => (column.Table, column.Name, column.IsNullable))));
    }

    [Test]
    public async Task Parents_AreTheForeignKeysOfTheDatabase()
    {
        await Database.CreateAsync(DatabaseState.Migrated);
        var stored = await Database.SchemaAsync();

        var known = _tables.SelectMany(table => table.Parents.Select(parent => (table.Name, parent.Table)));

        Assert.That(known, Is.EquivalentTo(stored.References.Select(key => (key.Table, key.Parent)).Distinct()));
    }

    [Test]
    public void Order_IsParentsBeforeChildrenThatNeedThem()
    {
        var place = _tables.Select((table, at) => (table.Name, at)).ToDictionary(row => row.Name, row => row.at);

        var wrong = _tables.SelectMany(table => table.Parents.Where(parent => parent.IsRequired && place[parent.Table] > place[table.Name]).Select(parent => (table.Name, parent.Table)));

        Assert.That(wrong, Is.Empty);
        Assert.That(place["contact"], Is.LessThan(place["person"]).And.LessThan(place["appointment"]));
        Assert.That(place["associate"], Is.LessThan(place["contact"]), "each is a parent of the other by way of the person");
    }

    [Test]
    public void EveryTable_HasAKey() => Assert.That(_tables.Where(table => table.Key.Count == 0), Is.Empty);
}
