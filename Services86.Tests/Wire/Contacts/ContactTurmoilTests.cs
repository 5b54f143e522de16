using System.Diagnostics;
using System.Diagnostics.Metrics;
using Services86.Data.Checks;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>
/// Sixteen clients save, merge, copy, delete and restore the same fifty companies for a few seconds, or for a minute with SERVICES86_LONG=1: what was
/// acknowledged is stored, once, and nothing hangs on nothing.
/// </summary>
[TestFixture]
internal sealed class ContactTurmoilTests
{
    private const int Clients = 16;
    private const int Companies = TurmoilClient.Companies;
    private const int First = TurmoilClient.First;
    private const int Appointments = 4 * Companies;
    private const int FirstGivenOut = 1001;

    // What no state of the data may show, whatever the order of the calls was.
    private static readonly (string Meaning, string CountSql)[] Breaches =
    [
        ("living persons of deleted companies", """
            SELECT COUNT(*) FROM person p JOIN contact c ON c.contact_id = p.contact_id WHERE p.deleted_at IS NULL AND c.deleted_at IS NOT NULL
            """),
        ("persons whose owner is not their company's", $"""
            SELECT COUNT(*) FROM person p JOIN contact c ON c.contact_id = p.contact_id
            WHERE c.contact_id >= {First} AND (p.associate_id <> c.associate_id OR p.user_group_id <> c.user_group_id)
            """),
        ("ranks of two persons", $"""
            SELECT COUNT(*) FROM (SELECT contact_id FROM person WHERE contact_id >= {First} GROUP BY contact_id, rank HAVING COUNT(*) > 1) r
            """),
        ("numbers of two companies", """
            SELECT COUNT(*) FROM (SELECT number2 FROM contact WHERE number2 <> '' GROUP BY number2 HAVING COUNT(*) > 1) n
            """),
        ("companies of two savers", $"""
            SELECT COUNT(*) FROM contact c LEFT JOIN contact_point p ON p.contact_id = c.contact_id
            WHERE c.contact_id BETWEEN {First} AND {First + Companies - 1}
              AND (c.department <> c.name OR p.value IS NULL OR p.value <> c.name OR p.rank <> 1)
            """),
        ("companies that lost their number", $"""
            SELECT COUNT(*) FROM contact
            WHERE contact_id BETWEEN {First} AND {First + Companies - 1} AND number2 <> 'T' || CAST(contact_id AS TEXT)
            """),
    ];

    [Test]
    public async Task SameCompanies_ChangedByManyClients_StayWhole()
    {
        var time = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("SERVICES86_LONG") == "1" ? 60 : 4);
        await using var host = await ContactFixture.StartAsync(Population());
        var before = await FindingsAsync(host);
        var started = Stopwatch.GetTimestamp();
        using var end = new CancellationTokenSource(time);
        var ledger = new TurmoilLedger();
        using var meter = new MeterListener { InstrumentPublished = Listen };
        meter.SetMeasurementEventCallback<long>((_, count, _, _) => ledger.Repeated(count));
        meter.Start();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => new TurmoilClient(host, ledger, client).WorkAsync(end.Token))));
        await TestContext.Out.WriteLineAsync($"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: {ledger}");

        Assert.That(ledger.Problems, Is.Empty);
        Assert.That(before, Is.Empty, "what a check of the whole database found before");
        Assert.That(await FindingsAsync(host), Is.Empty, "what a check of the whole database finds");
        Assert.That(await host.Database.DamagesAsync(), Is.Empty);
        foreach (var (meaning, sql) in Breaches) Assert.That(await host.Stored<int>(sql), Is.Zero, meaning);
        await DemandAcknowledgedAsync(host, ledger);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Name == "services86.call.retries") listener.EnableMeasurementEvents(instrument);
    }

    // Neither less nor more than the clients were told.
    private static async Task DemandAcknowledgedAsync(TestHost host, TurmoilLedger ledger)
    {
        for (var id = First; id < First + Companies; id++)
        {
            Assert.That(
                await host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo(ledger.UpdatesOf(id)), $"updates of {id}");
        }

        Assert.That(
            await host.StoredList($"SELECT contact_id FROM contact WHERE contact_id >= {FirstGivenOut} ORDER BY contact_id"),
            Is.EqualTo(ledger.Copies.Order()), "copies");
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM merge_log WHERE operation = 1"), Is.EqualTo(ledger.Merges), "logged merges");
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM merge_log WHERE operation = 2"), Is.EqualTo(ledger.Copies.Count), "logged copies");
        Assert.That(
            await host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE appointment_id >= {4 * First} AND contact_id BETWEEN {First} AND {First + Companies - 1}"),
            Is.EqualTo(Appointments), "activities");
        foreach (var person in ledger.Persons)
        {
            var company = await host.Stored<int>("SELECT contact_id FROM person WHERE person_id = @person", new { person });
            Assert.That(company, Is.InRange(First, First + Companies - 1), $"company of the added person {person}");
        }
    }

    private static async Task<string[]> FindingsAsync(TestHost host)
    {
        var found = new List<string>();
        await using var session = host.Database.Open();
        await foreach (var finding in new ConsistencyCheck(session).RunAsync()) found.Add($"{finding.Rule.Name}: {string.Join(' ', finding.Records)}");
        return [.. found];
    }

    // The fixture has no series of projects, which a check would tell.
    private static string Population() => "INSERT INTO counter (name, next_value, flags) VALUES ('project.project_number', 10001, 3);" + string.Concat(Enumerable.Range(First, Companies).Select(id => $"""
        INSERT INTO contact (contact_id, name, name_key, department, department_key, number2, associate_id, user_group_id, created_at, updated_at)
        VALUES ({id}, 'C{id}', 'C{id}', 'C{id}', 'C{id}', 'T{id}', 5, 2, 0, 0);
        INSERT INTO contact_point (contact_id, kind, rank, value) VALUES ({id}, 1, 1, 'C{id}');
        INSERT INTO person (person_id, contact_id, rank, last_name, last_key, associate_id, user_group_id, created_at, updated_at) VALUES
          ({2 * id}, {id}, 1, 'A', 'A', 5, 2, 0, 0), ({2 * id + 1}, {id}, 2, 'B{id % 5}', 'B{id % 5}', 5, 2, 0, 0);
        {string.Concat(Enumerable.Range(0, 4).Select(at => $"""
            INSERT INTO appointment (appointment_id, contact_id, person_id, type, status, active_at, start_at, end_at, created_at, updated_at)
            VALUES ({4 * id + at}, {id}, {2 * id + at % 2}, 1, 1, 0, 0, 0, 0, 0);
            """))}

        """));
}
