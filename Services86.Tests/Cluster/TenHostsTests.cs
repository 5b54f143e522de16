using Dapper;
using Microsoft.Data.Sqlite;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>Ten hosts that start together on an empty database install it once and all serve.</summary>
[Category("Slow")]
[NonParallelizable] // Its processes fill the machine by themselves.
internal sealed class TenHostsTests
{
    private const int Hosts = 10;

    // Scripts, reference data and demo data each leave one trace.
    private const string TracesSql = """
        SELECT (SELECT COUNT(*) FROM role) || '/' || (SELECT COUNT(*) FROM associate WHERE name = 'TJE0') || '/' || (SELECT COUNT(*) FROM appointment)
          || '/' || (SELECT COUNT(*) FROM contact) || '/' || (SELECT COUNT(*) FROM system_info WHERE name IN ('demo_data', 'reference_data', 'schema_version'))
        """;

    [Test]
    public async Task TenHosts_OnAnEmptyPostgreSqlDatabase_InstallItOnce()
    {
        await using var database = await ClusterDatabase.CreateAsync();

        await ServeAsync(database.Settings);

        var traces = await database.ScalarAsync<string>(TracesSql);
        await using var alone = await ClusterDatabase.CreateAsync();
        await alone.AddUsersAsync("Cluster-86");
        Assert.That(traces, Is.EqualTo(await alone.ScalarAsync<string>(TracesSql)), "as one host alone would do it");
    }

    [Test]
    public async Task TenHosts_OnOneEmptySqliteFile_InstallItOnce()
    {
        var folder = Directory.CreateTempSubdirectory("services86-ten-");
        var file = $"Data Source={Path.Combine(folder.FullName, "services86.db")};Pooling=False";

        await ServeAsync(new() { ["ConnectionStrings:Services86"] = file, ["Installation:DemoData"] = "true" });

        await using (var connection = new SqliteConnection(file))
        {
            Assert.That(await connection.ExecuteScalarAsync<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
            Assert.That(await connection.ExecuteScalarAsync<string>(TracesSql), Does.StartWith("12/1/").And.EndsWith("/3"));
        }

        folder.Delete(recursive: true);
    }

    // PostgreSQL does not take reserved ids back when a transaction is undone.
    [Test]
    public async Task DemoData_AfterAHostThatDiedWritingIt_IsWrittenByTheNext()
    {
        await using var database = await ClusterDatabase.CreateAsync();
        var settings = database.Settings;
        settings["Installation:DemoData"] = "false";
        await using (var first = await HostProcess.StartAsync(settings))
        {
            await database.ScalarAsync<long>("SELECT setval(pg_get_serial_sequence('contact', 'contact_id'), 2040)");
            await database.ScalarAsync<long>("SELECT setval(pg_get_serial_sequence('person', 'person_id'), 2050)");
        }

        await ServeAsync(database.Settings, hosts: 1);

        Assert.That(await database.ScalarAsync<int>("SELECT nextval(pg_get_serial_sequence('person', 'person_id'))::int"), Is.GreaterThan(2110));
    }

    // Each answers the demo user, whose ticket of the first works on all.
    private static async Task ServeAsync(Dictionary<string, string> settings, int hosts = Hosts)
    {
        var all = await HostProcess.StartAsync(hosts, settings);
        try
        {
            string? ticket = null;
            foreach (var host in all)
            {
                using var client = new ClusterClient(host.Address);
                ticket ??= await client.SignInAsync("TJE0", "Tje0");
                Assert.That((await client.ReadAsync(ticket, 2001)).Succeeded, Is.True, $"host {host.Number}");
            }

            Assert.That(all.Count(host => host.Lines.Any(line => line.StartsWith("Demo user TJE0", StringComparison.Ordinal))), Is.EqualTo(1), "hosts that told the passwords");
        }
        finally
        {
            foreach (var host in all) await host.DisposeAsync();
        }
    }
}
