using Microsoft.Data.Sqlite;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.CommandLine;

/// <summary>What is only true of a database that is a file: it need not be there yet, and it can be copied.</summary>
[TestFixture]
internal sealed class SqliteFileTests
{
    private string _folder = null!;

    private string Database => Path.Combine(_folder, "data", "services86.db");

    private string Copy => Path.Combine(_folder, "monday's.db");

    private string Setting => $"--ConnectionStrings:Services86=Data Source={Database}";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("services86-command-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("user add FIRST")]
    [TestCase("token add First")]
    [TestCase("demo fill")]
    public async Task AbsentFile_WhereSomethingIsAdded_IsMade(string command)
    {
        var done = await RunAsync(command);
        var status = await RunAsync("database status");

        Assert.That((done.ExitCode, status.ExitCode), Is.EqualTo((0, 0)), $"{done}\n{status}");
        Assert.That(status.Lines, Has.One.EqualTo($"{"Database",-20}{Database}").And.One.Match("^Size +[0-9]+ bytes$"));
    }

    [TestCase("user list", 1)]
    [TestCase("user block FIRST", 1)]
    [TestCase("user password FIRST", 1)]
    [TestCase("token list", 1)]
    [TestCase("token remove First", 1)]
    [TestCase("database check", 1)]
    [TestCase("database backup copy.db", 1)]
    [TestCase("database status", 3)]
    public async Task AbsentFile_WhereSomethingIsLookedAt_IsNotMade(string command, int exitCode)
    {
        var refused = await RunAsync(command);

        Assert.That(refused.ExitCode, Is.EqualTo(exitCode), refused.ToString());
        Assert.That(refused.Output + refused.Errors, Does.Contain(Database).And.Contain("database migrate"));
        Assert.That(Directory.Exists(Path.GetDirectoryName(Database)), Is.False);
    }

    [Test]
    public async Task Migrate_AbsentFile_MakesTheTablesOnly()
    {
        var migrated = await RunAsync("database migrate");
        var added = await RunAsync("user add FIRST");

        Assert.That(migrated.ExitCode, Is.Zero, migrated.ToString());
        Assert.That(migrated.Output, Does.Contain("from schema version 0 to"));
        Assert.That(added.ExitCode, Is.Zero, added.ToString());
    }

    [Test]
    public async Task NoDatabaseFile_IsRefusedInASentence()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database, new string('x', 10_000));

        foreach (var command in new[] { "user list", "database status", "database check", "database migrate", "database backup copy.db" })
        {
            var refused = await RunAsync(command);

            Assert.That(refused.ExitCode, Is.EqualTo(1), $"{command}: {refused}");
            Assert.That(refused.Errors.Trim().Split('\n'), Has.Length.EqualTo(1), command);
        }
    }

    [Test]
    public async Task Backup_WhileAHostServesAndWrites_IsSoundAndWhole()
    {
        await CommandProcess.AddUserAsync([Setting], "KEEP", "Keep-86");
        await using var host = await HostProcess.StartAsync([Setting]);
        var signIn = await host.SignInAsync("KEEP", "Keep-86");
        var ticket = signIn.Body.Descendants(SoapReply.Service + "Ticket").Single().Value;
        await SaveAsync(host, ticket, "before the backup");
        using var enough = new CancellationTokenSource();
        var writing = WriteAsync(host, ticket, enough.Token);

        var backup = await CommandProcess.RunAsync(["database", "backup", Copy, Setting]);
        await enough.CancelAsync();
        var written = await writing;

        Assert.That(backup.ExitCode, Is.Zero, backup.ToString());
        Assert.That(backup.Output, Does.Contain(Copy).And.Contain("sound"));
        Assert.That(written, Is.Positive);
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { Copy }), "nothing else is left");
        if (!OperatingSystem.IsWindows()) Assert.That(File.GetUnixFileMode(Copy), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.That(await CountAsync("SELECT COUNT(*) FROM appointment WHERE description = 'before the backup'"), Is.EqualTo(1));
        var check = await CommandProcess.RunAsync(["database", "check", $"--ConnectionStrings:Services86=Data Source={Copy}"]);
        Assert.That(check.ExitCode, Is.Zero, check.ToString());
    }

    [Test]
    public async Task Backup_FileExists_IsRefused()
    {
        await RunAsync("database migrate");
        await File.WriteAllTextAsync(Copy, "of last week");

        var refused = await CommandProcess.RunAsync(["database", "backup", Copy, Setting]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain(Copy).And.Contain("exists already"));
        Assert.That(await File.ReadAllTextAsync(Copy), Is.EqualTo("of last week"));
    }

    private Task<CommandResult> RunAsync(string command) => CommandProcess.RunAsync([.. command.Split(' '), Setting]);

    private static async Task<int> WriteAsync(HostProcess host, string ticket, CancellationToken enough)
    {
        var written = 0;
        for (; !enough.IsCancellationRequested; written++)
        {
            await SaveAsync(host, ticket, "meanwhile");
        }

        return written;
    }

    private static async Task SaveAsync(HostProcess host, string ticket, string text)
    {
        var saved = await host.CallAsync(
            WireNames.AppointmentAgent,
            "SaveAppointmentEntity",
            $"""
            <AppointmentEntity><Description>{text}</Description><StartDate>2026-03-17T09:30:00</StartDate><EndDate>2026-03-17T10:30:00</EndDate>
            <Type>inDiary</Type><Task><TaskListItemId>2</TaskListItemId></Task></AppointmentEntity>
            """,
            ticket);
        Assert.That(saved.Succeeded, Is.True, saved.Text);
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Copy};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
