using System.Security.Cryptography;
using System.Text;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteTokenCommandTests : TokenCommandTests<SqliteDatabase>;

internal sealed class PostgresTokenCommandTests : TokenCommandTests<PostgresDatabase>;

/// <summary><c>token add|list|remove</c>, and what a host that serves makes of them.</summary>
internal abstract class TokenCommandTests<TDatabase> : CommandTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string Unknown = "Authentication failed: unknown application token";

    [Test]
    public async Task Token_WhileAHostServesOnline_CountsWithinSeconds()
    {
        await using var host = await ServeAsync("--Installation:Mode=Online");
        Assert.That((await AskAsync(host, null)).Message, Is.EqualTo(Unknown), "none is known");
        Assert.That((await AskAsync(host, "")).Message, Is.EqualTo(Unknown), "a blank one is none");

        var added = await RunAsync("token", "add", "Web shop");
        var token = added.Lines.Single();
        await SoonAsync(() => AskAsync(host, token), reply => reply.Succeeded);
        Assert.That((await AskAsync(host, token + "x")).Message, Is.EqualTo(Unknown), "another one");

        var removed = await RunAsync("token", "remove", "WEB SHOP");
        var refused = await SoonAsync(() => AskAsync(host, token), reply => !reply.Succeeded);

        Assert.That((added.ExitCode, removed.ExitCode), Is.EqualTo((0, 0)), added + "\n" + removed);
        Assert.That(token, Does.Match("^[A-Za-z0-9_-]{43}$"));
        Assert.That(refused.Message, Is.EqualTo(Unknown));
    }

    [Test]
    public async Task Token_OfTheSettings_IsAcceptedBesides()
    {
        var token = (await RunAsync("token", "add", "Web shop")).Lines.Single();
        await using var host = await ServeAsync("--Installation:Mode=Online", "--Installation:ApplicationTokens:0=of the settings");

        Assert.That((await AskAsync(host, "of the settings")).Succeeded, Is.True);
        Assert.That((await AskAsync(host, token)).Succeeded, Is.True);
    }

    [Test]
    public async Task List_ShowsTheBeginningOfTheHashOnly()
    {
        var token = (await RunAsync("token", "add", "Web shop")).Lines.Single();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

        var listed = await RunAsync("token", "list");
        await using var session = Database.Open();
        var stored = await session.ExecuteScalarAsync<string>("SELECT token_hash FROM application_token");

        Assert.That(listed.Lines.Last(), Does.Match($"^Web shop +[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} [0-9:]{{5}} +{hash[..12]}$"));
        Assert.That(stored, Is.EqualTo(hash));
    }

    [Test]
    public async Task Add_NameTaken_IsRefused()
    {
        await RunAsync("token", "add", "Web shop");

        var refused = await RunAsync("token", "add", " web SHOP");
        var blank = await RunAsync("token", "add", " ");

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain("There is an application token 'web SHOP' already"));
        Assert.That((blank.ExitCode, blank.Output), Is.EqualTo((1, "")));
    }

    [Test]
    public async Task Remove_OfNothing_IsRefused()
    {
        var refused = await RunAsync("token", "remove", "Web shop");

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("There is no application token 'Web shop'"));
    }
}
