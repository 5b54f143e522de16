using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>A server's database without tables may be the wrong one: it is filled only on request.</summary>
internal sealed class EmptyServerTests : DatabaseTests<PostgresDatabase>
{
    [SetUp]
    public Task CreateEmpty() => Database.CreateAsync(DatabaseState.Empty);

    [Test]
    public async Task EmptyDatabase_IsFilledByMigrateOnly()
    {
        var status = await RunAsync("database status");
        foreach (var command in new[] { "user add FIRST", "user list", "token add First", "demo fill", "database check" })
        {
            var refused = await RunAsync(command);

            Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), command);
            Assert.That(refused.Errors, Does.Contain("schema version 0").And.Contain("run database migrate (or serve) first"), command);
        }

        var migrated = await RunAsync("database migrate");
        var added = await RunAsync("user add FIRST");

        Assert.That(status.ExitCode, Is.EqualTo(3), status.ToString());
        Assert.That((migrated.ExitCode, added.ExitCode), Is.EqualTo((0, 0)), $"{migrated}\n{added}");
        Assert.That(migrated.Output, Does.Contain("from schema version 0 to"));
    }

    private Task<CommandResult> RunAsync(string command) => CommandProcess.RunAsync([.. command.Split(' '), .. Database.Settings]);
}
