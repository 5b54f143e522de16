using Microsoft.Data.Sqlite;
using Services86.Contracts;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteToPostgresCopyTests : DatabaseCopyTests<SqliteDatabase, PostgresDatabase>;

internal sealed class PostgresToSqliteCopyTests : DatabaseCopyTests<PostgresDatabase, SqliteDatabase>;

/// <summary><c>database copy</c>: what it refuses, and what the target can do afterwards.</summary>
internal abstract class DatabaseCopyTests<TSource, TTarget> : CopyTests<TSource, TTarget>
    where TSource : TestDatabase, new()
    where TTarget : TestDatabase, new()
{
    [Test]
    public async Task Copy_Finished_HasEveryKeyAndIndex()
    {
        await using var migrated = new TTarget();
        await migrated.CreateAsync(DatabaseState.Migrated);
        var expected = await migrated.SchemaAsync();

        await CopyWholeAsync();

        var actual = await Target.SchemaAsync();
        Assert.That(actual.Indexes, Is.EquivalentTo(expected.Indexes));
        Assert.That(actual.References, Is.EquivalentTo(expected.References).And.Not.Empty);
        Assert.That(actual.Keys, Is.EquivalentTo(expected.Keys));
    }

    [Test]
    public async Task Copy_Finished_ServesTheUsersOfTheSource()
    {
        await CommandProcess.RunAsync(["user", "add", "MOVER", .. Source.Settings], "Mover-86");
        await CopyWholeAsync();

        await using var host = await HostProcess.StartAsync(Target.Settings);
        var reply = await host.CallAsync(
            WireNames.SoPrincipalAgent, "AuthenticateUsernamePassword", "<UserName>MOVER</UserName><Password>Mover-86</Password>", ticket: null);

        Assert.That(reply.Body.Descendants(SoapReply.Service + "Ticket"), Has.One.Items, reply.Text);
    }

    [TestCase("document", 70)]
    [TestCase("contact", 1)]
    [TestCase("relation", 0)]
    public async Task Ids_AfterTheCopy_GoOn(string table, int taken)
    {
        if (taken > 0) await ReserveAsync(Source, table, taken);
        await CopyWholeAsync();

        var (inSource, inTarget) = (await ReserveAsync(Source, table, 1), await ReserveAsync(Target, table, 1));

        Assert.That(inTarget, Is.EqualTo(inSource).And.EqualTo(1001 + taken));
    }

    [Test]
    public async Task Target_WithRows_IsRefusedUntouched()
    {
        await Target.Migrator.MigrateAsync();
        await Target.RunAsync("INSERT INTO user_group (user_group_id, name) VALUES (7, 'Seven')");

        var refused = await CopyAsync(Source, Target);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain(Target.Connections.Place).And.Contain("not empty").And.Contain("user_group"));
        Assert.That(await Target.ScalarAsync<string>(MarkSql), Is.Null);
        Assert.That(await Target.ScalarAsync<string>("SELECT name FROM user_group"), Is.EqualTo("Seven"));
    }

    [Test]
    public async Task Target_ThatIsTheSource_IsRefused()
    {
        var refused = await CopyAsync(Source, Source);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("is the source itself"));
    }

    [TestCase("6", "Run 'database migrate'")]
    [TestCase("900", "Use the program version that last used it")]
    public async Task Source_OfAnotherVersion_IsRefused(string version, string advice)
    {
        await Source.RunAsync($"UPDATE system_info SET value = '{version}' WHERE name = 'schema_version'");

        var refused = await CopyAsync(Source, Target);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain($"schema version {version}").And.Contain(advice));
    }

    [Test]
    public async Task Source_WithoutContent_IsRefused()
    {
        await using var empty = new TSource();
        await empty.CreateAsync(DatabaseState.Migrated);

        var refused = await CopyAsync(empty, Target);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("is empty"));
    }

    [Test]
    public async Task Target_MarkedByABrokenCopy_IsRefusedByHostsAndCopiedAgain()
    {
        await using (var earlier = Target.SecondProcess())
        {
            await earlier.Migrator.MigrateAsync();
            await earlier.RunAsync("INSERT INTO system_info (name, value) VALUES ('copy_state', 'from elsewhere, begun 2026-11-20')");
        }

        SqliteConnection.ClearAllPools();

        var host = await CommandProcess.RunAsync(["serve", "--urls=http://127.0.0.1:0", "--environment=Production", .. Target.Settings]);
        var command = await CommandProcess.RunAsync(["user", "list", .. Target.Settings]);
        var onward = await CopyAsync(Target, Source);
        var again = await CopyAsync(Source, Target);

        Assert.That((host.ExitCode, command.ExitCode, onward.ExitCode), Is.EqualTo((1, 1, 1)));
        Assert.That(host.Errors, Does.Contain("half copied").And.Contain("from elsewhere").And.Contain("'database copy' again"));
        Assert.That(command.Errors, Does.Contain("half copied"));
        Assert.That(onward.Errors, Does.Contain("half copied"));
        Assert.That(again.ExitCode, Is.Zero, again.ToString());
        await using var serving = await HostProcess.StartAsync(Target.Settings);
        Assert.That(serving.Address, Is.Not.Null);
    }
}
