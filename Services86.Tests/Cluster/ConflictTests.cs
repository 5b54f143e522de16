using Npgsql;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>A call that loses against another transaction is done again by the host and counts exactly once. The other transaction is the test's.</summary>
[Category("Slow")]
[NonParallelizable] // Its processes fill the machine by themselves.
internal sealed class ConflictTests
{
    private const string Password = "Cluster-86";
    private const int Sale = 2001;

    private ClusterDatabase _database = null!;
    private HostProcess _host = null!;
    private ClusterClient _client = null!;
    private string _ticket = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = await ClusterDatabase.CreateAsync();
        await _database.AddUsersAsync(Password, "ADA");
        _host = await HostProcess.StartAsync(_database.Settings);
        _client = new ClusterClient(_host.Address);
        _ticket = await _client.SignInAsync("ADA", Password);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task Save_OvertakenByAnotherTransaction_SucceedsAndCountsOnce()
    {
        var id = await AppointmentAsync();

        var reply = await OvertakeAsync(
            "UPDATE appointment SET location = 'theirs', updated_count = updated_count + 1 WHERE appointment_id = @id", id,
            () => _client.SaveAsync(_ticket, id, "ours"));

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        Assert.That(await RowAsync(id), Is.EqualTo("ours/ours/2"), "description, location, changes");
    }

    [Test]
    public async Task NewCompany_NumberTakenMeanwhile_GetsTheNextAndIsStoredOnce()
    {
        var first = await _database.ScalarAsync<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'");

        var reply = await OvertakeAsync(
            "UPDATE counter SET next_value = next_value + @id WHERE name = 'contact.number2'", 1, () => _client.SaveCompanyAsync(_ticket, "Overtaken Ltd", """
                <Phones><EntityElement><Value>+47 1</Value></EntityElement></Phones>
                """));

        Assert.That(reply["Number2"], Is.EqualTo($"{first + 1}"));
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM contact WHERE name = 'Overtaken Ltd'"), Is.EqualTo(1));
        Assert.That(
            await _database.ScalarAsync<int>("SELECT COUNT(*) FROM contact_point p LEFT JOIN contact c ON c.contact_id = p.contact_id WHERE p.value = '+47 1'"), Is.EqualTo(1));
        Assert.That(await _database.ScalarAsync<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(first + 2));
    }

    [Test]
    public async Task OneNumber_WantedByTwoCompaniesAtOnce_IsGivenToOne()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(at => _client.SaveCompanyAsync(_ticket, $"Rival {at}", "<Number2>777-R</Number2>")));

        Assert.That(replies.Count(reply => reply.Succeeded), Is.EqualTo(1));
        Assert.That(replies.Where(reply => !reply.Succeeded).Select(reply => reply.ExceptionType), Is.All.EqualTo("SoValidationException"));
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM contact WHERE number2 = '777-R'"), Is.EqualTo(1));
    }

    [Test]
    public async Task NewCompanies_ManyAtOnce_AllGetANumber()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 48).Select(at => _client.SaveCompanyAsync(_ticket, $"Crowd {at}")));

        Assert.That(replies.Select(reply => reply.ExceptionType), Is.All.Null);
        Assert.That(replies.Select(reply => reply["Number2"]), Is.Unique);
    }

    [Test]
    public async Task FailedSignIn_CountedByAnotherHostMeanwhile_CountsOnceEach()
    {
        await _client.TrySignInAsync("twice", "wrong");
        var key = await _database.ScalarAsync<string>("SELECT name_key FROM sign_in_attempt");

        var reply = await OvertakeAsync(
            "UPDATE sign_in_attempt SET failed_count = failed_count + @id", 1, () => _client.TrySignInAsync("twice", "wrong"));

        Assert.That(reply.Succeeded && ClusterClient.TicketOf(reply) is null, Is.True);
        Assert.That(await _database.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt WHERE name_key = @key", new { key }), Is.EqualTo(3));
    }

    [Test]
    public async Task SignIns_OfOneUserAtOnce_AllSucceedWithTicketsOfTheirOwn()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => _client.SignInAsync("ADA", Password)));

        Assert.That(tickets, Is.Unique);
        foreach (var ticket in tickets) Assert.That((await _client.ReadAsync(ticket, 2001)).Succeeded, Is.True);
    }

    [Test]
    public async Task SignIn_OvertakenByAnotherTransaction_SucceedsWithOneTicket()
    {
        const string TicketsSql = "SELECT COUNT(*) FROM session_ticket";
        var before = await _database.ScalarAsync<int>(TicketsSql);

        var reply = await OvertakeAsync(
            "UPDATE associate SET last_login_at = @id WHERE name = 'ADA'", 86, () => _client.TrySignInAsync("ADA", Password));

        Assert.That((await _client.ReadAsync(ClusterClient.TicketOf(reply)!, 2001)).Succeeded, Is.True);
        Assert.That(await _database.ScalarAsync<int>(TicketsSql), Is.EqualTo(before + 1));
    }

    // The host holds the follow-up and waits for the sale, the test holds the sale and waits for the follow-up.
    [Test]
    public async Task Status_InADeadlock_SucceedsAndCountsOnce()
    {
        var id = await AppointmentAsync(Sale);
        await using var other = await _database.OpenAsync();
        await RunAsync(other, "SET deadlock_timeout = '60s'");
        await using var transaction = await other.BeginTransactionAsync();
        await RunAsync(other, $"SELECT sale_id FROM sale WHERE sale_id = {Sale} FOR UPDATE");

        var call = _client.SetStatusAsync(_ticket, "Completed", id);
        await WaitForWaitingAsync();
        await RunAsync(other, $"UPDATE appointment SET location = 'theirs' WHERE appointment_id = {id}");
        await transaction.CommitAsync();
        var reply = await call;

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        Assert.That(await RowAsync(id), Is.EqualTo("before/theirs/1"), "description, location, changes");
        Assert.That(await _database.ScalarAsync<int>("SELECT status FROM appointment WHERE appointment_id = @id", new { id }), Is.EqualTo(3));
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.That(await _database.ScalarAsync<long>("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"), Is.EqualTo(1));
    }

    // The connection dies between the COMMIT and the reading of what was saved: a lock on the whole table, asked for while the save is under way,
    // lets the commit pass and the reading wait.
    [Test]
    public async Task Save_WhoseConnectionDiesAfterTheCommit_IsNotSavedAgain()
    {
        await using var seller = await _database.OpenAsync();
        await using var sale = await seller.BeginTransactionAsync();
        await RunAsync(seller, $"SELECT sale_id FROM sale WHERE sale_id = {Sale} FOR UPDATE");
        var call = _client.SaveAsync(_ticket, 0, "once only", Sale);
        await WaitForWaitingAsync();
        await using var locker = await _database.OpenAsync();
        await using var all = await locker.BeginTransactionAsync();
        var locked = RunAsync(locker, "LOCK TABLE appointment IN ACCESS EXCLUSIVE MODE");
        await WaitForWaitingAsync(waiting: 2);

        await sale.RollbackAsync();
        await locked;
        await WaitForWaitingAsync();
        await RunAsync(seller, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Services86' AND wait_event_type = 'Lock'");
        await all.RollbackAsync();
        var reply = await call;

        Assert.That(reply.ExceptionType, Is.EqualTo("SoDbAccessException"), reply.Text);
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM appointment WHERE description = 'once only'"), Is.EqualTo(1));
    }

    [TestCase(2, null)]
    [TestCase(1000, "SoServerException")]
    public async Task Save_RefusedByAKey_IsTriedThreeTimes(int clashes, string? told)
    {
        var name = $"Clash {clashes}";
        await using var connection = await _database.OpenAsync();
        await RunAsync(connection, $"""
            CREATE SEQUENCE clashes;
            CREATE FUNCTION clash() RETURNS trigger LANGUAGE plpgsql AS
              'BEGIN IF nextval(''clashes'') <= {clashes} THEN RAISE unique_violation; END IF; RETURN NEW; END';
            CREATE TRIGGER clash BEFORE INSERT ON contact FOR EACH ROW WHEN (NEW.name = '{name}') EXECUTE FUNCTION clash()
            """);

        var reply = await _client.SaveCompanyAsync(_ticket, name);

        var tried = await _database.ScalarAsync<long>("SELECT last_value FROM clashes");
        await RunAsync(connection, "DROP TRIGGER clash ON contact; DROP FUNCTION clash; DROP SEQUENCE clashes");
        Assert.That((reply.Status, reply.ExceptionType, tried), Is.EqualTo((200, told, 3)), reply.Text);
        Assert.That(reply.Message ?? "", Does.Not.Contain("23505").And.Not.Contain("unique_violation"));
        Assert.That(await _database.ScalarAsync<int>("SELECT COUNT(*) FROM contact WHERE name = @name", new { name }), Is.EqualTo(told is null ? 1 : 0));
    }

    private async Task<int> AppointmentAsync(int saleId = 0)
    {
        var reply = await _client.SaveAsync(_ticket, 0, "before", saleId);
        Assert.That(reply.Succeeded, Is.True, reply.Text);
        return ClusterClient.Number(reply, "AppointmentId");
    }

    /// <summary>Changes rows, lets the call run into them, and commits: the call's transaction has lost.</summary>
    private async Task<SoapReply> OvertakeAsync(string sql, int id, Func<Task<SoapReply>> start)
    {
        await using var other = await _database.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, other);
        command.Parameters.AddWithValue("id", id);
        Assert.That(await command.ExecuteNonQueryAsync(), Is.Positive);
        var call = start();
        await WaitForWaitingAsync();
        Assert.That(call.IsCompleted, Is.False);
        await transaction.CommitAsync();
        return await call;
    }

    private async Task WaitForWaitingAsync(int waiting = 1)
    {
        await using var watcher = await _database.OpenAsync();
        const string WaitingSql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        for (var look = 0; ; look++)
        {
            await using var command = new NpgsqlCommand(WaitingSql, watcher);
            if (await command.ExecuteScalarAsync() is long count && count >= waiting) return;
            Assert.That(look, Is.LessThan(2000), "nobody waits");
            await Task.Delay(5);
        }
    }

    private Task<string?> RowAsync(int id) => _database.ScalarAsync<string>(
        "SELECT description || '/' || location || '/' || updated_count FROM appointment WHERE appointment_id = @id", new { id });

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
