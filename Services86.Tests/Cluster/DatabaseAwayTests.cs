using System.Diagnostics;
using System.Globalization;
using System.Net;
using Services86.Contracts;
using Services86.Tests.Databases.Postgres;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>A database that is away is told in the contract's terms and in time; when it is back, the hosts serve as before without being touched.</summary>
[Category("Slow")]
internal sealed class DatabaseAwayTests
{
    private const string Password = "Cluster-86";
    private const int CommandTimeout = 6;

    // With time to spare for a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(CommandTimeout + 2);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(15);

    private PostgresCluster _cluster = null!;
    private ClusterDatabase _database = null!;
    private HostProcess[] _hosts = [];
    private ClusterClient[] _clients = [];
    private string _ticket = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _cluster = await PostgresCluster.CreateAsync(PostgresServer.DemandBinaries(), PostgresSettings.Fast);
        _database = ClusterDatabase.On(_cluster);
        await _database.AddUsersAsync(Password, "ADA");
        _hosts = await HostProcess.StartAsync(2, Settings());
        _clients = [.. _hosts.Select(host => new ClusterClient(host.Address))];
        _ticket = await _clients[0].SignInAsync("ADA", Password);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var client in _clients) client.Dispose();
        foreach (var host in _hosts) await host.DisposeAsync();
        await _database.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Test]
    public async Task DatabaseStopped_EveryCallIsToldSo_AndServiceResumes()
    {
        await ServeAgainAsync();
        await _cluster.StopAsync();

        await RefuseAsync(rounds: 3);
        await ReadyAsync(HttpStatusCode.ServiceUnavailable);

        await _cluster.StartAsync(PostgresSettings.Fast);
        await ServeAgainAsync();
    }

    [Test]
    public async Task DatabaseThatHangs_EveryCallIsToldSoInTime_AndServiceResumes()
    {
        await ServeAgainAsync();
        await using (await FrozenServer.FreezeAsync(_cluster))
        {
            await RefuseAsync(rounds: 2);
            await ReadyAsync(HttpStatusCode.ServiceUnavailable);
        }

        await ServeAgainAsync();
    }

    [Test]
    public async Task ConnectionsEndedByTheServer_NoCallIsLost()
    {
        await ServeAgainAsync();
        await Task.WhenAll(Enumerable.Range(0, 24).Select(at => _clients[at % 2].ReadAsync(_ticket, 2001)));
        const string EndSql = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'Services86'";
        Assert.That(await _database.ScalarAsync<int>(EndSql), Is.GreaterThan(3));

        var replies = await Task.WhenAll(Enumerable.Range(0, 24).Select(at => at % 3 == 0
            ? _clients[at % 2].SaveAsync(_ticket, 0, $"ended {at}")
            : _clients[at % 2].ReadAsync(_ticket, 2001)));

        Assert.That(replies.Select(reply => reply.ExceptionType), Is.All.Null);
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM appointment WHERE description LIKE 'ended %'"), Is.EqualTo(8), "each stored once");
    }

    [Test]
    public async Task PoolExhausted_IsToldInTime_AndServiceResumes()
    {
        var settings = Settings();
        settings["ConnectionStrings:Services86"] += ";Maximum Pool Size=2;Timeout=2";
        await using var host = await HostProcess.StartAsync(settings);
        using var client = new ClusterClient(host.Address);
        var id = ClusterClient.Number(await client.SaveAsync(_ticket, 0, "wanted by all"), "AppointmentId");
        await using (var holder = await _database.OpenAsync())
        {
            await using var transaction = await holder.BeginTransactionAsync();
            await using (var command = holder.CreateCommand())
            {
                command.CommandText = string.Create(CultureInfo.InvariantCulture, $"UPDATE appointment SET location = '' WHERE appointment_id = {id}");
                await command.ExecuteNonQueryAsync();
            }

            var held = Enumerable.Range(0, 2).Select(_ => client.SaveAsync(_ticket, id, "held")).ToArray();
            await HoldAsync(held.Length);
            var began = Stopwatch.StartNew();
            foreach (var reply in await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.ReadAsync(_ticket, 2001)))) IsAway(reply);
            Assert.That(began.Elapsed, Is.LessThan(Limit));
            foreach (var reply in await Task.WhenAll(held)) IsAway(reply);
        }

        Assert.That((await client.SaveAsync(_ticket, id, "free again")).Succeeded, Is.True);
    }

    [Test]
    public async Task HostWhoseNameIsUnknown_DoesNotStartAndSaysWhy()
    {
        var settings = Settings();
        settings["ConnectionStrings:Services86"] = "Host=no-such-server.invalid;Database=x;Username=x;Password=secret-86";
        await using var host = new HostProcess(settings);

        Assert.That(async () => await host.StartAsync(), Throws.InvalidOperationException.With.Message.Contains("cannot start"));
        Assert.That(string.Join('\n', host.Lines), Does.Not.Contain("   at ").And.Not.Contain("secret-86"));
    }

    /// <summary>Until so many statements of hosts wait for a lock.</summary>
    private async Task HoldAsync(int waiting)
    {
        const string WaitingSql = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'Services86' AND wait_event_type = 'Lock'";
        var began = Stopwatch.StartNew();
        while (await _database.ScalarAsync<int>(WaitingSql) < waiting)
        {
            Assert.That(began.Elapsed, Is.LessThan(Recovery), "the pool is not used up");
            await Task.Delay(5);
        }
    }

    private Dictionary<string, string> Settings() => new(_database.Settings) { ["Database:CommandTimeout"] = CommandTimeout.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Calls that fail at the ticket, at the lists, at the first statement, at the transaction, at the sign-in.</summary>
    private async Task RefuseAsync(int rounds)
    {
        var stranger = $"7T:{Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes($"{Guid.NewGuid():N};1234567890"))}";
        var longest = TimeSpan.Zero;
        for (var round = 0; round < rounds; round++)
        {
            await Task.WhenAll(_clients.SelectMany(client => new Func<Task<SoapReply>>[]
            {
                () => client.ReadAsync(_ticket, 2001),
                () => client.ReadAsync(stranger, 2001),
                () => client.SaveAsync(_ticket, 0, "never stored"),
                () => client.SetStatusAsync(_ticket, "Completed", 2002),
                () => client.AppointmentAsync(_ticket, "CreateDefaultAppointmentEntity", ""),
                () => client.ContactAsync(_ticket, "GetContactEntity", "<ContactEntityId>2001</ContactEntityId>"),
                () => client.SaveCompanyAsync(_ticket, "never stored"),
                () => client.TrySignInAsync("ADA", Password),
                () => client.CallAsync(WireNames.SoPrincipalAgent, "GetSystemInfo", "", ticket: null),
            }).Select(async call =>
            {
                var began = Stopwatch.StartNew();
                IsAway(await call());
                longest = began.Elapsed > longest ? began.Elapsed : longest;
            }));
        }

        TestContext.Out.WriteLine($"Refused within {longest.TotalSeconds:F1} s");
        Assert.That(longest, Is.LessThan(Limit));
    }

    /// <summary>What the hosts tell a load balancer; they look at the database at most once a second.</summary>
    private async Task ReadyAsync(HttpStatusCode wanted)
    {
        using var http = new HttpClient();
        foreach (var host in _hosts)
        {
            var began = Stopwatch.StartNew();
            HttpStatusCode told;
            do
            {
                using var answer = await http.GetAsync(new Uri(host.Address, "/health/ready"));
                told = answer.StatusCode;
                if (told != wanted) await Task.Delay(50);
            }
            while (told != wanted && began.Elapsed < Recovery);

            Assert.That(told, Is.EqualTo(wanted), "ready?");
            using var alive = await http.GetAsync(new Uri(host.Address, "/health/live"));
            Assert.That(alive.StatusCode, Is.EqualTo(HttpStatusCode.OK), "alive all the time");
        }
    }

    private void IsAway(SoapReply reply)
    {
        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.ExceptionType, Is.EqualTo("SoDbAccessException"), reply.Text);
        Assert.That(reply.Succeeded, Is.False);
        string[] driver = ["Npgsql", "127.0.0.1", _cluster.Port.ToString(CultureInfo.InvariantCulture), "postgres", "socket", "pool", "57P", "Timeout"];
        Assert.That(driver.Where(word => reply.Text.Contains(word, StringComparison.OrdinalIgnoreCase)), Is.Empty, reply.Text);
    }

    /// <summary>Every host, by itself, with the ticket that was there before.</summary>
    private async Task ServeAgainAsync()
    {
        var began = Stopwatch.StartNew();
        foreach (var client in _clients)
        {
            while (!(await client.SaveAsync(_ticket, 0, "back again")).Succeeded)
            {
                Assert.That(began.Elapsed, Is.LessThan(Recovery));
                await Task.Delay(20);
            }
        }

        await ReadyAsync(HttpStatusCode.OK);
        TestContext.Out.WriteLine($"Both hosts serve after {began.Elapsed.TotalSeconds:F1} s");
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM appointment WHERE description = 'never stored'"), Is.Zero);
    }
}
