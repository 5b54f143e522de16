using System.Text.Json;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>The real executable in Production: its log is JSON, and with the standard OTEL_* settings a collector gets everything, the last of it at the end.</summary>
[TestFixture]
[NonParallelizable] // An exporter in the process hears all its hosts.
[Platform("Linux,MacOsX")]
internal sealed class ExportTests
{
    private SqliteDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = new SqliteDatabase();

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    [Category("OwnDatabase")]
    public async Task Executable_WithACollector_TellsItCallsStatementsMeasuresAndLogs()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await using var host = await StartAsync(
            $"OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}",
            "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "OTEL_SERVICE_NAME=crm-of-the-test",
            "OTEL_RESOURCE_ATTRIBUTES=deployment.environment.name=trial",
            "Logging:LogLevel:Services86=Debug");
        Assert.That((await host.SignInAsync("TJE0", "Tje0")).Succeeded, Is.True);
        await host.CallAsync("Contact", "GetContact", "", requestId: "exported-1");

        host.Terminate();

        Assert.That(await host.ExitCodeAsync(), Is.Zero, string.Join('\n', host.Lines));
        Assert.That(collector.Of("traces"), Does.Contain("SoPrincipal/AuthenticateUsernamePassword").And.Contain("Contact/GetContact")
            .And.Contain("db.query.text").And.Contain("crm-of-the-test").And.Contain("trial"));
        Assert.That(collector.Of("metrics"), Does.Contain("services86.calls").And.Contain("services86.call.duration").And.Contain("services86.db.statement.duration")
            .And.Contain("services86.tickets.known").And.Contain("kestrel.active_connections").And.Contain("crm-of-the-test"));
        Assert.That(collector.Of("logs"), Does.Contain("Contact.GetContact refused").And.Contain("exported-1").And.Contain("crm-of-the-test"));
        Assert.That(string.Concat(collector.Received.Select(r => r.Content)), Does.Not.Contain("7T:").And.Not.Contain("Tje0"));
        AssertJson(host, "exported-1");
    }

    [Test]
    [Category("OwnDatabase")]
    public async Task Executable_WithSignalsSwitchedOff_SendsOnlyTheOthers()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await using var host = await StartAsync(
            $"OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}",
            "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "OTEL_METRICS_EXPORTER=none",
            "OTEL_LOGS_EXPORTER=none",
            "Logging:Console:FormatterName=simple");
        await host.SignInAsync("TJE0", "Tje0");

        host.Terminate();

        Assert.That(await host.ExitCodeAsync(), Is.Zero);
        Assert.That(collector.Received.Select(r => r.Path).Distinct(), Is.EqualTo(["/v1/traces"]));
        Assert.That(host.Lines, Has.Some.StartsWith("Services86 is ready"), "the operator asked for readable lines");
    }

    [Test]
    public async Task Settings_OfTheHostsOwnConfiguration_AreWhatTheExporterReads()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await using (var door = await Door.OpenAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_SERVICE_NAME", "from-the-command-line"),
            ("OTEL_TRACES_SAMPLER", "always_off")))
        {
            await door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", door.Ticket);
        }

        Assert.That(collector.Of("metrics"), Does.Contain("GetContact").And.Contain("from-the-command-line"));
        Assert.That(collector.Of("traces"), Is.Empty);
    }

    private Task<HostProcess> StartAsync(params string[] settings) =>
        HostProcess.StartAsync([.. _database.Settings, "--Installation:DemoData=true", .. settings]);

    /// <summary>One object a line, times in UTC, the request's id where a call is concerned. The demo users' passwords are for a person, shown once, and no log.</summary>
    private static void AssertJson(HostProcess host, string requestId)
    {
        var lines = host.Lines.Where(l => !l.StartsWith("Demo user", StringComparison.Ordinal)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.That(lines.Select(l => l.GetProperty("Timestamp").GetString()), Has.All.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"));
        Assert.That(lines.Select(l => l.GetProperty("Message").GetString()), Has.Some.StartsWith("Services86 is ready"));
        var refusal = lines.Single(l => l.GetProperty("EventId").GetInt32() == 1004);
        Assert.That(refusal.GetProperty("State").GetProperty("RequestId").GetString(), Is.EqualTo(requestId));
        Assert.That(refusal.GetProperty("Scopes").ToString(), Does.Contain("TraceId"));
    }
}
