using System.Diagnostics;
using Services86.Contracts;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.CommandLine;

/// <summary>Commands of the real executable on an installed database of the test's own; an engine joins with one line.</summary>
internal abstract class CommandTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    /// <summary>What "within seconds" means at most.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [SetUp]
    public Task InstallDatabase() => Database.InstallAsync();

    protected Task<CommandResult> RunAsync(params string[] arguments) => CommandProcess.RunAsync([.. arguments, .. Database.Settings]);

    protected Task<CommandResult> TypeAsync(string input, params string[] arguments) => CommandProcess.RunAsync([.. arguments, .. Database.Settings], input);

    protected Task<HostProcess> ServeAsync(params string[] settings) => HostProcess.StartAsync([.. Database.Settings, .. settings]);

    protected static Task<SoapReply> AskAsync(HostProcess host, string? application) =>
        host.CallAsync(WireNames.SoPrincipalAgent, "GetSystemInfo", "", ticket: null, application);

    protected static Task<SoapReply> SignInAsync(HostProcess host, string user, string password) => host.SignInAsync(user, password);

    protected static string? TicketOf(SoapReply reply) => reply.Body.Descendants(SoapReply.Service + "Ticket").SingleOrDefault()?.Value;

    /// <summary>Asks again until the answer is as it must be soon.</summary>
    protected static async Task<SoapReply> SoonAsync(Func<Task<SoapReply>> ask, Func<SoapReply, bool> isRight)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = await ask();
        while (!isRight(reply) && Stopwatch.GetElapsedTime(started) < Soon)
        {
            await Task.Delay(200);
            reply = await ask();
        }

        Assert.That(isRight(reply), Is.True, $"after {Soon}: {reply}");
        return reply;
    }

    /// <summary>Changes the database past the product.</summary>
    protected async Task GivenAsync(params string[] statements)
    {
        await using var session = Database.Open();
        await session.BeginAsync();
        foreach (var sql in statements)
        {
            await session.ExecuteAsync(sql);
        }

        await session.CommitAsync();
    }
}
