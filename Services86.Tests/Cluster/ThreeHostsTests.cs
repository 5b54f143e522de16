using System.Diagnostics;
using Dapper;
using Services86.Agents.Principals;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>Three hosts on one database behave like one: nothing about a host's own memory matters.</summary>
[Category("Slow")]
[NonParallelizable] // Its processes fill the machine by themselves.
internal sealed class ThreeHostsTests
{
    private const int Hosts = 3;
    private const int Calls = 20_000;
    private const int Clients = 12;
    private const string Password = "Cluster-86";

    private static readonly string[] Users = ["LOAD1", "LOAD2", "LOAD3", "LOAD4"];
    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(10);

    private ClusterDatabase _database = null!;
    private HostProcess[] _hosts = [];
    private ClusterClient[] _clients = [];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = await ClusterDatabase.CreateAsync();
        await _database.AddUsersAsync(Password, [.. Users, "BLOCK", "CHANGE", "GUESS", "SLIDE", "ADA"]);
        _hosts = await HostProcess.StartAsync(Hosts, _database.Settings);
        _clients = [.. _hosts.Select(host => new ClusterClient(host.Address))];
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var client in _clients) client.Dispose();
        foreach (var host in _hosts) await host.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task MixedCalls_ThroughARoundRobinProxy_HoldNoSurprise()
    {
        await using var proxy = await RoundRobinProxy.StartAsync(_hosts);
        using var load = new MixedLoad(proxy.Address, Clients, Users, Password);
        var first = await NextNumberAsync();
        using var end = new CancellationTokenSource();
        var changes = ChangeListsAsync(end.Token);

        await load.RunAsync(call => call <= Calls);
        await end.CancelAsync();

        await load.VerifyAsync(_database.ConnectionString);
        Assert.That(await changes, Is.Positive, "lists were changed meanwhile");
        Assert.That(load.Ledger.Broken, Is.Zero);
        Assert.That(await NextNumberAsync() - first, Is.EqualTo(load.Ledger.Count("company")), "numbers used up");
        Assert.That(proxy.Served.Values.Min(), Is.GreaterThan(Calls / Hosts * 9 / 10));
        Assert.That(_hosts.SelectMany(host => host.Lines).Where(line => line.Contains("Crash", StringComparison.Ordinal)), Is.Empty);
        TestContext.Out.WriteLine($"{load.Ledger.Calls} calls, {load.Rate:F0} per second: {load.Ledger.Summary}");
    }

    [Test]
    public async Task Ticket_OfOneHost_WorksOnAllAtOnce()
    {
        foreach (var issuer in _clients)
        {
            var ticket = await issuer.SignInAsync("ADA", Password);
            foreach (var client in _clients)
            {
                Assert.That((await client.ReadAsync(ticket, 2001)).Succeeded, Is.True);
                var again = await client.TrySignInAsync(ticket, "");
                Assert.That(ClusterClient.TicketOf(again), Is.EqualTo(ticket), "the ticket as evidence");
            }
        }
    }

    [Test]
    public async Task Renewal_OfATicketInUse_IsNotWrittenPerCall()
    {
        var (ticket, id) = await TicketAsync();
        await using var connection = await _database.OpenAsync();
        await connection.ExecuteAsync($"""
            CREATE TABLE ticket_write (ticket_id INTEGER);
            CREATE FUNCTION note_write() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO ticket_write VALUES (NEW.session_ticket_id); RETURN NEW; END';
            CREATE TRIGGER note_write AFTER UPDATE ON session_ticket FOR EACH ROW WHEN (NEW.session_ticket_id = {id}) EXECUTE FUNCTION note_write();
            """);

        for (var call = 0; call < 300; call++) Assert.That((await _clients[call % Hosts].ReadAsync(ticket, 2001)).Succeeded, Is.True);

        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM ticket_write"), Is.LessThanOrEqualTo(Hosts), "each host writes once a minute");
    }

    [Test]
    public async Task Renewal_OfATicketThatEndsSoon_IsWrittenForTheOtherHosts()
    {
        var (ticket, id) = await TicketAsync();
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        await _database.ScalarAsync<int>("UPDATE session_ticket SET valid_to_at = @soon WHERE session_ticket_id = @id", new { soon = now + 300, id });

        await UntilAsync(async () => (await _clients[1].ReadAsync(ticket, 2001)).Succeeded
            && await _database.ScalarAsync<long>("SELECT valid_to_at FROM session_ticket WHERE session_ticket_id = @id", new { id }) > now + 5 * 3600);
    }

    [Test]
    public async Task FailedSignIns_OnSeveralHosts_AreCountedTogether()
    {
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var reply = await _clients[attempt % Hosts].TrySignInAsync("GUESS", $"wrong-{attempt}");
            Assert.That(reply.Succeeded && ClusterClient.TicketOf(reply) is null, Is.True);
        }

        Assert.That(await FailuresAsync(), Is.EqualTo(6));
        foreach (var client in _clients)
        {
            var began = Stopwatch.StartNew();
            await client.TrySignInAsync("GUESS", "wrong again");
            Assert.That(began.Elapsed, Is.GreaterThan(TimeSpan.FromMilliseconds(450)), "every host slows the next guess down");
        }

        await _clients[0].SignInAsync("GUESS", Password);
        Assert.That(await FailuresAsync(), Is.Zero, "a right password clears the count");
        await _clients[1].TrySignInAsync("GUESS", "wrong");
        Assert.That(await FailuresAsync(), Is.EqualTo(1), "for all");

        Task<int> FailuresAsync() => _database.ScalarAsync<int>(
            "SELECT COALESCE(MAX(failed_count), 0) FROM sign_in_attempt WHERE name_key = @key", new { key = $"{SignInThrottle.Bucket("GUESS"):X4}" });
    }

    [Test]
    public async Task User_BlockedByTheOperator_IsRefusedOnAllHosts()
    {
        var tickets = new List<string>();
        foreach (var client in _clients) tickets.Add(await client.SignInAsync("BLOCK", Password));

        await _database.OperateAsync(administration => administration.BlockAsync("BLOCK", isBlocked: true));
        Assert.That(await All(async client => ClusterClient.TicketOf(await client.TrySignInAsync("BLOCK", Password)) is null), Is.True, "no new ticket, at once");
        var took = await UntilAsync(async () => await All(async client => (await client.ReadAsync(tickets[0], 2001)).ExceptionType == "SoSessionException"));
        TestContext.Out.WriteLine($"Refused on all hosts after {took.TotalSeconds:F1} s");

        await _database.OperateAsync(administration => administration.BlockAsync("BLOCK", isBlocked: false));
        Assert.That(await All(async client => ClusterClient.TicketOf(await client.TrySignInAsync("BLOCK", Password)) is not null), Is.True, "again, at once");
        await UntilAsync(async () => await All(async client => (await client.ReadAsync(tickets[1], 2001)).Succeeded));
    }

    [Test]
    public async Task Password_ChangedByTheOperator_CountsOnAllHostsAtOnce()
    {
        var ticket = await _clients[0].SignInAsync("CHANGE", Password);
        await _database.OperateAsync(administration => administration.SetPasswordAsync("CHANGE", "Another-86"));

        foreach (var client in _clients)
        {
            Assert.That(ClusterClient.TicketOf(await client.TrySignInAsync("CHANGE", Password)), Is.Null);
            await client.SignInAsync("CHANGE", "Another-86");
            Assert.That((await client.ReadAsync(ticket, 2001)).Succeeded, Is.True, "tickets stay valid");
        }
    }

    [Test]
    public async Task List_ChangedPastTheHosts_IsSeenOnAllWithinTwoSeconds()
    {
        var ticket = await _clients[0].SignInAsync("ADA", Password);
        var id = ClusterClient.Number(await _clients[0].SaveAsync(ticket, 0, "a task that is renamed"), "AppointmentId");
        await All(async client => (await client.ReadAsync(ticket, id)).Succeeded);

        await _database.ChangeListAsync("UPDATE task SET name = 'Renamed for all' WHERE task_id = 2");
        var took = await UntilAsync(async () => await All(async client => (await client.ReadAsync(ticket, id))["Task/Value"] == "Renamed for all"));

        Assert.That(took, Is.LessThan(TimeSpan.FromSeconds(2.5)));
        TestContext.Out.WriteLine($"Seen on all hosts after {took.TotalSeconds:F1} s");
    }

    [Test]
    public async Task Role_LosingARight_LosesItOnAllHosts()
    {
        await _database.OperateAsync(administration => administration.AddAsync(new("ROLE4", Password) { Role = "4" }));
        var ticket = await _clients[0].SignInAsync("ROLE4", Password);
        Assert.That(await Reads(), Has.All.True);

        await _database.ChangeListAsync("UPDATE role_data_right SET rights = 0 WHERE role_id = 4");
        await UntilAsync(async () => (await Reads()).TrueForAll(isAllowed => !isAllowed));

        async Task<List<bool>> Reads()
        {
            var answers = new List<bool>();
            foreach (var client in _clients) answers.Add((await client.ReadAsync(ticket, 2001)).Response is not null);
            return answers;
        }
    }

    private async Task<int> ChangeListsAsync(CancellationToken end)
    {
        var changes = 0;
        for (; !end.IsCancellationRequested; changes++)
        {
            await _database.ChangeListAsync($"UPDATE list_item SET tooltip = 'change {changes}' WHERE list_id = 1 AND item_id = 1");
            await Task.Delay(500, end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return changes;
    }

    private Task<int> NextNumberAsync() => _database.ScalarAsync<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'");

    private async Task<(string Ticket, int Id)> TicketAsync()
    {
        var ticket = await _clients[0].SignInAsync("SLIDE", Password);
        const string IdSql = "SELECT MAX(t.session_ticket_id) FROM session_ticket t JOIN associate a ON a.associate_id = t.associate_id WHERE a.name = 'SLIDE'";
        return (ticket, await _database.ScalarAsync<int>(IdSql));
    }

    private async Task<bool> All(Func<ClusterClient, Task<bool>> isTrue)
    {
        foreach (var client in _clients)
        {
            if (!await isTrue(client)) return false;
        }

        return true;
    }

    private static async Task<TimeSpan> UntilAsync(Func<Task<bool>> isTrue)
    {
        var began = Stopwatch.StartNew();
        while (!await isTrue())
        {
            Assert.That(began.Elapsed, Is.LessThan(Seconds), "within seconds");
            await Task.Delay(20);
        }

        return began.Elapsed;
    }
}
