using Services86.Contracts;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteToPostgresCopyTests : DatabaseCopyTests<SqliteDatabase, PostgresDatabase>;

internal sealed class PostgresToSqliteCopyTests : DatabaseCopyTests<PostgresDatabase, SqliteDatabase>;

internal sealed class SqliteToSqliteCopyTests : DatabaseCopyTests<SqliteDatabase, SqliteDatabase>;

internal sealed class PostgresToPostgresCopyTests : DatabaseCopyTests<PostgresDatabase, PostgresDatabase>;

/// <summary><c>database copy</c> from one database to another and back to one like the first.</summary>
internal abstract class DatabaseCopyTests<TSource, TTarget>
    where TSource : TestDatabase, new()
    where TTarget : TestDatabase, new()
{
    private const string MarkSql = "SELECT value FROM system_info WHERE name = 'copy_state'";

    private TSource _source = null!;
    private TTarget _target = null!;

    [SetUp]
    public async Task MakeDatabases()
    {
        _source = new TSource();
        _target = new TTarget();
        await _source.CreateAsync(DatabaseState.Installed);
        await _target.CreateAsync(DatabaseState.Empty);
    }

    [TearDown]
    public async Task DropDatabases()
    {
        await _source.DisposeAsync();
        await _target.DisposeAsync();
    }

    [Test]
    public async Task Demo_ThereAndBack_IsEqualAndComplete()
    {
        await using var back = new TSource();
        await back.CreateAsync(DatabaseState.Empty);
        var filled = await CommandProcess.RunAsync(["demo", "fill", .. _source.Settings]);
        Assert.That(filled.ExitCode, Is.Zero, filled.ToString());

        var there = await CopyAsync(_source, _target);
        var again = await CopyAsync(_target, back);

        Assert.That((there.ExitCode, again.ExitCode), Is.EqualTo((0, 0)), $"{there}\n{again}");
        Assert.That(Checksums(there), Is.EqualTo(Checksums(again)));
        Assert.That(Checksums(there), Has.One.Match("^appointment +660 rows  [0-9a-f]{32}  equal$").And.One.Match("^system_info "));
        Assert.That(there.Output, Does.Match("[0-9]+ rows in [0-9.]+ s, [0-9]+ rows/s").And.EndsWith("The copy is whole and equal.\n"));
        Assert.That(there.Errors, Does.Contain("copying").And.Contain("verifying"));
        Assert.That(await _target.ScalarAsync<string>(MarkSql), Is.Null);
        Assert.That(await _target.DamagesAsync(), Is.Empty);
    }

    [Test]
    public async Task Copy_Finished_HasEveryKeyAndIndex()
    {
        await using var migrated = new TTarget();
        await migrated.CreateAsync(DatabaseState.Migrated);
        var expected = await migrated.SchemaAsync();

        await CopyWholeAsync();

        var actual = await _target.SchemaAsync();
        Assert.That(actual.Indexes, Is.EquivalentTo(expected.Indexes));
        Assert.That(actual.References, Is.EquivalentTo(expected.References).And.Not.Empty);
        Assert.That(actual.Keys, Is.EquivalentTo(expected.Keys));
    }

    [Test]
    public async Task Copy_Finished_ServesTheUsersOfTheSource()
    {
        await CommandProcess.RunAsync(["user", "add", "MOVER", .. _source.Settings], "Mover-86");
        await CopyWholeAsync();

        await using var host = await HostProcess.StartAsync(_target.Settings);
        var reply = await host.CallAsync(
            WireNames.SoPrincipalAgent, "AuthenticateUsernamePassword", "<UserName>MOVER</UserName><Password>Mover-86</Password>", ticket: null);

        Assert.That(reply.Body.Descendants(SoapReply.Service + "Ticket"), Has.One.Items, reply.Text);
    }

    [TestCase("document", 70)]
    [TestCase("contact", 1)]
    [TestCase("relation", 0)]
    public async Task Ids_AfterTheCopy_GoOn(string table, int taken)
    {
        if (taken > 0) await ReserveAsync(_source, table, taken);
        await CopyWholeAsync();

        var (inSource, inTarget) = (await ReserveAsync(_source, table, 1), await ReserveAsync(_target, table, 1));

        Assert.That(inTarget, Is.EqualTo(inSource).And.EqualTo(1001 + taken));
    }

    [Test]
    public async Task Target_WithRows_IsRefusedUntouched()
    {
        await _target.Migrator.MigrateAsync();
        await _target.RunAsync("INSERT INTO user_group (user_group_id, name) VALUES (7, 'Seven')");

        var refused = await CopyAsync(_source, _target);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain(_target.Connections.Place).And.Contain("not empty").And.Contain("user_group"));
        Assert.That(await _target.ScalarAsync<string>(MarkSql), Is.Null);
        Assert.That(await _target.ScalarAsync<string>("SELECT name FROM user_group"), Is.EqualTo("Seven"));
    }

    [Test]
    public async Task Target_ThatIsTheSource_IsRefused()
    {
        var refused = await CopyAsync(_source, _source);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("is the source itself"));
    }

    [TestCase("6", "Run 'database migrate'")]
    [TestCase("900", "Use the program version that last used it")]
    public async Task Source_OfAnotherVersion_IsRefused(string version, string advice)
    {
        await _source.RunAsync($"UPDATE system_info SET value = '{version}' WHERE name = 'schema_version'");

        var refused = await CopyAsync(_source, _target);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain($"schema version {version}").And.Contain(advice));
    }

    [Test]
    public async Task Source_WithoutContent_IsRefused()
    {
        await using var empty = new TSource();
        await empty.CreateAsync(DatabaseState.Migrated);

        var refused = await CopyAsync(empty, _target);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("is empty"));
    }

    [Test]
    public async Task Target_MarkedByABrokenCopy_IsRefusedByHostsAndCopiedAgain()
    {
        await _target.Migrator.MigrateAsync();
        await _target.RunAsync("INSERT INTO system_info (name, value) VALUES ('copy_state', 'from elsewhere, begun 2026-11-20')");

        var host = await CommandProcess.RunAsync(["serve", "--urls=http://127.0.0.1:0", "--environment=Production", .. _target.Settings]);
        var command = await CommandProcess.RunAsync(["user", "list", .. _target.Settings]);
        var onward = await CopyAsync(_target, _source);
        var again = await CopyAsync(_source, _target);

        Assert.That((host.ExitCode, command.ExitCode, onward.ExitCode), Is.EqualTo((1, 1, 1)));
        Assert.That(host.Errors, Does.Contain("half copied").And.Contain("from elsewhere").And.Contain("'database copy' again"));
        Assert.That(command.Errors, Does.Contain("half copied"));
        Assert.That(onward.Errors, Does.Contain("half copied"));
        Assert.That(again.ExitCode, Is.Zero, again.ToString());
        await using var serving = await HostProcess.StartAsync(_target.Settings);
        Assert.That(serving.Address, Is.Not.Null);
    }

    private async Task CopyWholeAsync()
    {
        var copy = await CopyAsync(_source, _target);
        Assert.That(copy.ExitCode, Is.Zero, copy.ToString());
    }

    private static async Task<CommandResult> CopyAsync(TestDatabase from, TestDatabase to)
    {
        using var source = CopyEnd.Of(from);
        using var target = CopyEnd.Of(to);
        return await CommandProcess.RunAsync(["database", "copy", .. source.Arguments("--from"), .. target.Arguments("--to")]);
    }

    private static async Task<int> ReserveAsync(TestDatabase database, string table, int count)
    {
        await using var session = database.Open();
        await session.BeginAsync();
        var ids = await session.ReserveAsync(table, count);
        await session.CommitAsync();
        return ids[0];
    }

    private static IEnumerable<string> Checksums(CommandResult copy) => copy.Lines.Where(line => line.EndsWith(" equal", StringComparison.Ordinal) && line.Contains(" rows  ", StringComparison.Ordinal));
}
