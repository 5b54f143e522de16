using Services86.Data.Database;

namespace Services86.Tests.Databases;

/// <summary>Trouble with the database itself has one name and no driver text.</summary>
[TestFixture]
internal sealed class SqliteUnavailableTests
{
    [Test]
    public async Task Folder_ThatDoesNotExist_IsCreated()
    {
        var folder = Directory.CreateTempSubdirectory("services86-");
        var connections = new SqliteConnections(new DatabaseOptions { ConnectionString = $"Data Source={folder.FullName}/a/b/x.db" });
        var connection = await connections.RentWriterAsync(default);

        Assert.That(File.Exists(Path.Combine(folder.FullName, "a", "b", "x.db")), Is.True);
        connections.Return(connection);
        await connections.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task File_ThatIsNoDatabase_IsUnavailable()
    {
        var folder = Directory.CreateTempSubdirectory("services86-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "x.db"), new string('x', 5000));
        await using var connections = new SqliteConnections(new DatabaseOptions { ConnectionString = $"Data Source={folder.FullName}/x.db" });

        var failure = Assert.ThrowsAsync<DatabaseUnavailableException>(async () => await connections.RentReaderAsync(default));

        Assert.That(failure!.Message, Is.EqualTo(DatabaseUnavailableException.DefaultMessage));
        Assert.That(async () => await connections.RentReaderAsync(default), Throws.InstanceOf<DatabaseUnavailableException>(), "again");
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task Writer_HeldByAnotherProgram_IsUnavailableAfterTheTimeout()
    {
        await using var database = new SqliteDatabase();
        await database.InstallAsync();
        await using var holder = database.Open();
        await holder.BeginAsync();
        var options = new DatabaseOptions { ConnectionString = database.Options.ConnectionString, CommandTimeout = 1 };
        await using var connections = new SqliteConnections(options);
        await using var session = new Session(connections, database.Dialect, options);

        Assert.That(async () => await session.BeginAsync(), Throws.InstanceOf<DatabaseUnavailableException>());

        await holder.DisposeAsync();
        await session.BeginAsync();
        Assert.That(session.IsWriting, Is.True);
    }

    [Test]
    public async Task Writer_HeldByAnotherCall_IsWaitedFor()
    {
        await using var database = new SqliteDatabase();
        await database.InstallAsync();
        var holder = database.Open();
        await holder.BeginAsync();
        await using var next = database.Open();
        var waiting = next.BeginAsync().AsTask();

        Assert.That(waiting.IsCompleted, Is.False);
        await holder.DisposeAsync();
        await waiting;
        Assert.That(next.IsWriting, Is.True);
    }

    [TestCase("Data Source=:memory:")]
    [TestCase("Data Source=x;Mode=Memory;Cache=Shared")]
    public void Memory_AsDatabase_IsRefused(string connectionString) =>
        Assert.That(() => new SqliteConnections(new DatabaseOptions { ConnectionString = connectionString }), Throws.ArgumentException);
}
