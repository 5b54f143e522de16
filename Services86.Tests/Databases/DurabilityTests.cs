using System.Globalization;
using Dapper;
using Services86.Contracts;
using Services86.Tests.CommandLine;
using Services86.Tests.Hosting;

namespace Services86.Tests.Databases;

/// <summary>The file is the host's own: every moment of it is tried.</summary>
internal sealed class SqliteDurabilityTests() : DurabilityTests<SqliteDatabase>(kills: 25);

/// <summary>The server lives on: what matters is that the host has not answered before it was stored.</summary>
internal sealed class PostgresDurabilityTests() : DurabilityTests<PostgresDatabase>(kills: 5);

/// <summary>What the host has answered with Succeeded survives kill -9 at any moment, and nothing is ever there by half.</summary>
[Category("Slow")]
internal abstract class DurabilityTests<TDatabase>(int kills)
    where TDatabase : TestDatabase, new()
{
    private const string User = "KEEP";
    private const string Password = "Keep-86";
    private const int Connections = 4;

    // Every row is saved with one link, and every save writes the same text into two columns.
    private const string HalfWrittenSql = """
        SELECT COUNT(*) FROM appointment a
        WHERE a.location <> a.description
          OR (SELECT COUNT(*) FROM relation WHERE source_table = 9 AND source_id = a.appointment_id) <> 1
        """;

    private readonly Promises _promises = new();
    private readonly TDatabase _database = new();

    private string[] Settings => [.. _database.Settings, "--Database:Synchronous=Full"];

    [OneTimeSetUp]
    public Task InstallDatabase() => _database.InstallAsync();

    [OneTimeTearDown]
    public async Task DropDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task AcknowledgedSaves_HostKilledAtRandomMoments_AreAllThere()
    {
        await CommandProcess.AddUserAsync(Settings, User, Password);
        var random = new Random(86);
        string? ticket = null;
        for (var kill = 1; kill <= kills; kill++)
        {
            await using var host = await HostProcess.StartAsync(Settings);
            await VerifyAsync(kill - 1);
            var before = _promises.Count;
            ticket ??= await SignInAsync(host);
            var writers = Enumerable.Range(0, Connections).Select(c => SaveUntilKilledAsync(host, ticket, $"{kill}-{c}")).ToArray();
            while (_promises.Count == before)
            {
                Assert.That(writers, Has.None.Matches<Task>(w => w.IsFaulted), "a save was refused");
                await Task.Delay(1);
            }

            await Task.Delay(random.Next(400));
            await host.KillAsync();
            await Task.WhenAll(writers);
        }

        await using var last = await HostProcess.StartAsync(Settings);
        await VerifyAsync(kills);
        await VerifyOnTheWireAsync(last, ticket!);
        TestContext.Out.WriteLine($"{_promises.Count} acknowledged rows, {kills} kills");
    }

    private static async Task<string> SignInAsync(HostProcess host)
    {
        var reply = await host.SignInAsync(User, Password);
        return reply.Body.Descendants(SoapReply.Service + "Ticket").Single().Value;
    }

    /// <summary>Makes rows and changes each of them once, until the connection breaks.</summary>
    private async Task SaveUntilKilledAsync(HostProcess host, string ticket, string writer)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var text = $"{writer}-{i}";
                var id = await SaveAsync(host, ticket, 0, text);
                _promises.Acknowledged(id, text);
                var changed = text + " changed";
                _promises.Asked(id, changed);
                await SaveAsync(host, ticket, id, changed);
                _promises.Acknowledged(id, changed);
            }
        }
        catch (HttpRequestException)
        {
            // The kill. An answer that is cut off was no acknowledgement.
        }
    }

    private static async Task<int> SaveAsync(HostProcess host, string ticket, int id, string text)
    {
        var links = id == 0 ? "<Links><Link><EntityName>contact</EntityName><Id>1</Id></Link></Links>" : "";
        var reply = await host.CallAsync(
            WireNames.AppointmentAgent,
            "SaveAppointmentEntity",
            $"""
            <AppointmentEntity><AppointmentId>{id}</AppointmentId><Description>{text}</Description>
            <StartDate>2026-03-17T09:30:00</StartDate><EndDate>2026-03-17T10:30:00</EndDate><Type>inDiary</Type>{links}
            <Location>{text}</Location><Task><TaskListItemId>2</TaskListItemId></Task></AppointmentEntity>
            """,
            ticket);
        Assert.That(reply.Succeeded, Is.True, reply.Text);
        return int.Parse(reply["AppointmentId"]!, CultureInfo.InvariantCulture);
    }

    /// <summary>Past the host, after it has started again and recovered the journal.</summary>
    private async Task VerifyAsync(int kill)
    {
        Assert.That(await _database.DamagesAsync(), Is.Empty, $"kill {kill}");
        await using var connection = _database.Connect();
        Assert.That(await connection.ExecuteScalarAsync<int>(HalfWrittenSql), Is.Zero, $"half-written rows after kill {kill}");

        var stored = (await connection.QueryAsync<(int Id, string Text)>("SELECT appointment_id, description FROM appointment"))
            .ToDictionary(row => row.Id, row => row.Text);
        var lost = _promises.Saved.Keys.Where(id => !_promises.Settle(id, stored.GetValueOrDefault(id))).ToList();
        Assert.That(lost, Is.Empty, $"acknowledged rows that are gone or hold another text after kill {kill}");
    }

    private async Task VerifyOnTheWireAsync(HostProcess host, string ticket)
    {
        foreach (var (id, text) in _promises.Saved.OrderBy(p => p.Key).TakeLast(20))
        {
            var reply = await host.CallAsync(
                WireNames.AppointmentAgent, "GetAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>", ticket);
            Assert.That(reply["Description"], Is.EqualTo(text));
        }
    }
}
