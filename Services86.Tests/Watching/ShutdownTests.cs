using Dapper;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>An operator's stop loses nobody's call.</summary>
[TestFixture]
[Category("OwnDatabase")]
[Platform("Linux,MacOsX")]
internal sealed class ShutdownTests
{
    [Test]
    public async Task RunningCall_WhenToldToStop_IsFinishedAndAnsweredRight()
    {
        await using var database = new SqliteDatabase();
        await using var host = await HostProcess.StartAsync([.. database.Settings, "--Installation:DemoData=true", "--Limits:DrainSeconds=3"]);
        Assert.That(await host.StatusAsync("/health/ready"), Is.EqualTo(200));
        if (OperatingSystem.IsLinux())
        {
            Assert.That(host.LoadedFiles(), Does.Contain("Services86.Data.dll").And.Not.Contain("OpenTelemetry"), "nothing is exported, so nothing of it is loaded");
        }

        Task<SoapReply> call;
        await using (var other = database.Connect())
        {
            // A sign-in writes, so it waits as long as another program holds the database's only write lock.
            await other.OpenAsync();
            await other.ExecuteAsync("BEGIN IMMEDIATE");
            call = host.SignInAsync("TJE0", "Tje0");
            await Task.Delay(300);
            host.Terminate();

            Assert.That(async () => await host.StatusAsync("/health/ready"), Is.EqualTo(503).After(2_900, 20), "not ready, but still there");
            Assert.That(async () => await host.StatusAsync("/health/live"), Is.Zero.After(20_000, 50), "no new connections");

            // By now longer than the two seconds that the command line would leave to a command.
            await Task.Delay(300);
            Assert.That(call.IsCompleted, Is.False);
            await other.ExecuteAsync("ROLLBACK");
        }

        var reply = await call;
        Assert.That((reply.Succeeded, reply.Body.Element(SoapReply.Service + "AuthenticationSucceeded")?.Value), Is.EqualTo((true, "true")), reply.Text);
        Assert.That(await host.ExitCodeAsync(), Is.Zero, string.Join('\n', host.Lines));
    }
}
