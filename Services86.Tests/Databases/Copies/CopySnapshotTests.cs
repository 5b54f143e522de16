using Services86.Data.Copies;

namespace Services86.Tests.Databases.Copies;

internal sealed class SqliteCopySnapshotTests : CopySnapshotTests<SqliteDatabase>;

internal sealed class PostgresCopySnapshotTests : CopySnapshotTests<PostgresDatabase>;

/// <summary>Hosts go on working while their database is copied.</summary>
internal abstract class CopySnapshotTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public async Task Copy_WhileOthersWrite_HasTheStateOfItsBeginning()
    {
        await Database.InstallAsync();
        await using var target = new SqliteDatabase();
        await target.CreateAsync(DatabaseState.Empty);
        var progress = new Disturbance(() => Database.RunAsync("""
            INSERT INTO project (name, created_at, updated_at) VALUES ('Late', 0, 0);
            UPDATE contact SET name = 'Changed';
            """).GetAwaiter().GetResult());

        var report = await new DatabaseCopy(Database.Options, target.Options, progress, TimeProvider.System).RunAsync(default);

        Assert.That(progress.HasHappened, Is.True);
        Assert.That(report.IsEqual, Is.True);
        Assert.That(await Database.ScalarAsync<int>("SELECT COUNT(*) FROM project"), Is.EqualTo(1));
        Assert.That(await target.ScalarAsync<int>("SELECT COUNT(*) FROM project"), Is.Zero);
        Assert.That(await target.ScalarAsync<string>("SELECT name FROM contact"), Is.EqualTo("Our company"));
    }

    /// <summary>Writes when the first table is copied.</summary>
    private sealed class Disturbance(Action write) : ICopyProgress
    {
        public bool HasHappened { get; private set; }

        public void Begin(long rows)
        {
        }

        public void Table(TableShape table, long rows)
        {
            if (HasHappened) return;
            write();
            HasHappened = true;
        }

        public void Copied(long rows)
        {
        }

        public void Step(string what)
        {
        }

        public void Verifying(TableShape table)
        {
        }
    }
}
