using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Services86.Data.Lists;
using Services86.Data.Schema;
using Services86.Host.Telemetry;
using Services86.Tests.Databases;

namespace Services86.Tests.Watching;

/// <summary>Probes are cheap, never wait for each other and never for long.</summary>
[TestFixture]
[Category("OwnDatabase")]
internal sealed class ReadinessTests
{
    private SqliteDatabase _database = null!;
    private HangingConnections _connections = null!;
    private ListStore _lists = null!;
    private StoppableLifetime _lifetime = null!;
    private Readiness _readiness = null!;

    [SetUp]
    public async Task InstallAsync()
    {
        _database = new SqliteDatabase();
        await _database.InstallAsync();
        _connections = new HangingConnections(_database.Connections);
        _lists = new ListStore(_connections, _database.Dialect, _database.Options, TimeProvider.System);
        _lifetime = new StoppableLifetime();
        _readiness = new Readiness(new SchemaMigrator(_connections, _database.Dialect, _database.Options), _lists, _lifetime, NullLogger<Readiness>.Instance);
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        _lists.Dispose();
        _lifetime.Dispose();
        await _connections.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task Probe_BeforeTheListsAreLoaded_SaysStarting()
    {
        Assert.That(await _readiness.ProblemAsync(), Is.EqualTo(Readiness.Starting));
    }

    [Test]
    public async Task Probe_AfterTheSignalToStop_SaysSoWithoutALook()
    {
        await _lists.CurrentAsync();
        var looks = _connections.Looks;
        _lifetime.StopApplication();

        Assert.That(await _readiness.ProblemAsync(), Is.EqualTo(Readiness.Stopping));
        Assert.That(_connections.Looks, Is.EqualTo(looks));
    }

    [Test]
    public async Task ManyProbes_ShareOneLook()
    {
        await _lists.CurrentAsync();
        var looks = _connections.Looks;
        var watch = Stopwatch.StartNew();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () => await _readiness.ProblemAsync())));

        Assert.That(answers, Is.All.Null);
        Assert.That(_connections.Looks - looks, Is.LessThanOrEqualTo(1 + (int)watch.Elapsed.TotalSeconds), "one look a second");
    }

    [Test]
    public async Task Probe_OfADatabaseThatHangs_EndsWithinItsLimitAndTheNextAtOnce()
    {
        await _lists.CurrentAsync();
        _connections.Hangs = true;
        var looks = _connections.Looks;

        var first = Stopwatch.StartNew();
        Assert.That(await _readiness.ProblemAsync(), Is.EqualTo(Readiness.DatabaseAway));
        Assert.That(first.Elapsed, Is.LessThan(Readiness.Limit + TimeSpan.FromSeconds(3)));

        var next = Stopwatch.StartNew();
        Assert.That(await _readiness.ProblemAsync(), Is.EqualTo(Readiness.DatabaseAway));
        Assert.That(next.Elapsed, Is.LessThan(Readiness.Limit / 2));
        Assert.That(_connections.Looks, Is.EqualTo(looks + 1), "no further look joins the one that hangs");

        _connections.ComeBack();
        Assert.That(async () => await _readiness.ProblemAsync(), Is.Null.After(5_000, 100));
    }

    private sealed class StoppableLifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
