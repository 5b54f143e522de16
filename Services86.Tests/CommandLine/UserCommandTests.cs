using Dapper;
using Services86.Contracts;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteUserCommandTests : UserCommandTests<SqliteDatabase>;

internal sealed class PostgresUserCommandTests : UserCommandTests<PostgresDatabase>
{
    [Test]
    public async Task Add_NameTakenMeanwhile_IsRefusedInASentence()
    {
        const string WaitingSql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        await using var other = Database.Connect();
        await other.OpenAsync();
        await other.ExecuteAsync("""
            BEGIN; INSERT INTO associate (name, name_key, user_group_id, role_id, created_at, updated_at) VALUES ('TWICE', 'TWICE', 1, 1, 0, 0)
            """);
        var adding = TypeAsync("Late-86", "user", "add", "TWICE");
        await Assert.ThatAsync(() => Database.ScalarAsync<int>(WaitingSql), Is.EqualTo(1).After(30_000, 20));
        await other.ExecuteAsync("""
            INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
            SELECT associate_id, 'CRM5/PASSWORD', name_key, name, 'x', 1, 0, 0 FROM associate WHERE name = 'TWICE';
            COMMIT
            """);

        var refused = await adding;
        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.Contain("There is a user 'TWICE' already").And.Not.Contain("23505").And.Not.Contain("   at "));
    }
}

/// <summary><c>user add|list|block|unblock|password</c>.</summary>
internal abstract class UserCommandTests<TDatabase> : CommandTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public async Task Add_PasswordFromInput_IsHisPassword()
    {
        var added = await TypeAsync("Read-86", "user", "add", "READ", "--role", "User level 1", "--group", "Sales", "--first-name", "Rea", "--last-name", "Deering");
        var listed = await RunAsync("user", "list");
        await using var host = await ServeAsync();
        var right = await SignInAsync(host, "READ", "Read-86");
        var wrong = await SignInAsync(host, "READ", "read-86");

        Assert.That(added.ExitCode, Is.Zero, added.ToString());
        Assert.That(added.Output, Does.Match("^User READ has been added with id [0-9]+").And.Not.Contain("Read-86"));
        Assert.That(listed.Lines, Has.One.Match(@"READ +Rea Deering +Sales +User level 1 +active"));
        Assert.That((TicketOf(right) is not null, TicketOf(wrong)), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public async Task Add_EmptyInput_MakesUpAPassword()
    {
        var added = await TypeAsync("", "user", "add", "MADE");
        await using var host = await ServeAsync();

        Assert.That(added.ExitCode, Is.Zero, added.ToString());
        var password = added.Lines.Last().Split(' ').Last();
        Assert.That(password, Has.Length.EqualTo(16));
        Assert.That(TicketOf(await SignInAsync(host, "MADE", password)), Is.Not.Null);
    }

    [Test]
    public async Task List_ShowsWhoHasNoPasswordYet()
    {
        var before = await RunAsync("user", "list");
        await TypeAsync("First-86", "user", "add", "admin");
        var after = await RunAsync("user", "list");

        Assert.That(before.Lines, Has.One.Match("^1 +admin .* no password$"));
        Assert.That(after.Lines, Has.One.Match("^1 +admin .* active$"));
    }

    [TestCase("There is a user 'system' already", "system")]
    [TestCase("There is no role 'nothing'", "NEW", "--role", "nothing")]
    [TestCase("There is no group '99'", "NEW", "--group", "99")]
    public async Task Add_WhatCannotBe_IsRefused(string reason, params string[] arguments)
    {
        var refused = await TypeAsync("secret-word", ["user", "add", .. arguments]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.StartWith("The user was not added.").And.Contain(reason).IgnoreCase.And.Not.Contain("secret-word"));
    }

    [TestCase("block")]
    [TestCase("unblock")]
    [TestCase("password")]
    public async Task Change_OfNobody_IsRefused(string verb)
    {
        var refused = await TypeAsync("secret-word", "user", verb, "NOBODY");

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain("There is no user 'NOBODY'"));
    }

    [Test]
    public async Task Block_WhileAHostServes_EndsHisTicketWithinSeconds()
    {
        await TypeAsync("Keep-86", "user", "add", "KEEP");
        await using var host = await ServeAsync();
        var ticket = TicketOf(await SignInAsync(host, "KEEP", "Keep-86"));
        Assert.That((await WorkAsync()).Succeeded, Is.True, "before");

        var blocked = await RunAsync("user", "block", "keep");
        var refused = await SoonAsync(WorkAsync, reply => !reply.Succeeded);
        var listed = await RunAsync("user", "list");
        var signIn = await SignInAsync(host, "KEEP", "Keep-86");
        var unblocked = await RunAsync("user", "unblock", "KEEP");
        await SoonAsync(() => SignInAsync(host, "KEEP", "Keep-86"), reply => TicketOf(reply) is not null);

        Assert.That((blocked.ExitCode, unblocked.ExitCode), Is.EqualTo((0, 0)), blocked + "\n" + unblocked);
        Assert.That((refused.ExceptionType, refused.Message), Is.EqualTo(("SoSessionException", "Authentication failed: user is not active")));
        Assert.That(listed.Lines, Has.One.Match("KEEP .* blocked"));
        Assert.That(TicketOf(signIn), Is.Null);

        Task<Hosting.SoapReply> WorkAsync() => host.CallAsync(WireNames.ContactAgent, "GetMyContact", "", ticket);
    }

    [Test]
    public async Task Password_FromInput_ReplacesTheOldOne()
    {
        await TypeAsync("First-86", "user", "add", "PASS");
        await using var host = await ServeAsync();
        Assert.That(TicketOf(await SignInAsync(host, "PASS", "First-86")), Is.Not.Null, "before");

        var changed = await TypeAsync("Second-86", "user", "password", "pass");

        Assert.That(changed.ExitCode, Is.Zero, changed.ToString());
        Assert.That(TicketOf(await SignInAsync(host, "PASS", "First-86")), Is.Null);
        Assert.That(TicketOf(await SignInAsync(host, "PASS", "Second-86")), Is.Not.Null);
    }
}
