using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Services86.Data.Database;

/// <summary>Counts and traces the statements of all sessions, whichever the engine. It costs one comparison as long as nobody listens.</summary>
internal sealed class StatementWatch : IDisposable
{
    /// <summary>Name of the meter and of the source of spans.</summary>
    public const string Name = "Services86.Data";

    private static readonly string[] Verbs = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "COMMIT", "BEGIN"];

    // Seconds: a statement on warm data takes some ten microseconds.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    private readonly ActivitySource _spans = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _repetitions;
    private readonly Dictionary<string, KeyValuePair<string, object?>[]> _tags;
    private readonly KeyValuePair<string, object?>[] _otherTags;

    public StatementWatch(IMeterFactory meters, IDialect dialect, IConnectionSource connections)
    {
        Engine = dialect.EngineName.ToLowerInvariant();
        var meter = meters.Create(Name);
        _duration = meter.CreateHistogram("services86.db.statement.duration", "s", "Time of one statement, its rows read.", null, Seconds);
        _failures = meter.CreateCounter<long>("services86.db.statement.failures", "{statement}", "Statements that the database refused or did not answer.");
        _repetitions = meter.CreateCounter<long>("services86.db.transaction.retries", "{transaction}", "Transactions done again because another one was faster.");
        _tags = Verbs.ToDictionary(verb => verb, Tags, StringComparer.Ordinal);
        _otherTags = Tags("other");

        // The driver of PostgreSQL tells of its pool itself (meter "Npgsql").
        if (connections is SqliteConnections pool) Show(meter, pool);
    }

    /// <summary>As OpenTelemetry names it: "sqlite", "postgresql".</summary>
    public string Engine { get; }

    /// <summary>To be disposed when the statement has ended; null when nobody listens.</summary>
    public StatementMeasure? Start(string sql)
    {
        if (!_duration.Enabled && !_failures.Enabled && !_spans.HasListeners()) return null;
        var verb = VerbOf(sql);
        return new StatementMeasure(this, verb, _spans.StartActivity(verb, ActivityKind.Client), sql);
    }

    public void Ended(string verb, TimeSpan time, bool succeeded)
    {
        var tags = _tags.GetValueOrDefault(verb, _otherTags);
        _duration.Record(time.TotalSeconds, tags);
        if (!succeeded) _failures.Add(1, tags);
    }

    public void Repeated() => _repetitions.Add(1);

    public void Dispose() => _spans.Dispose();

    private static void Show(Meter meter, SqliteConnections pool)
    {
        var used = KeyValuePair.Create<string, object?>("db.client.connection.state", "used");
        var idle = KeyValuePair.Create<string, object?>("db.client.connection.state", "idle");
        meter.CreateObservableUpDownCounter<int>(
            "services86.db.pool.connections", () => [new(pool.Used, used), new(pool.Idle, idle)], "{connection}", "Open connections of the SQLite pool.");
        meter.CreateObservableUpDownCounter("services86.db.pool.waiting", () => pool.Waiting, "{request}", "Calls that wait for a connection of the SQLite pool.");
    }

    private static string VerbOf(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        foreach (var verb in Verbs)
        {
            if (text.StartsWith(verb, StringComparison.OrdinalIgnoreCase)) return verb;
        }

        return "other";
    }

    private KeyValuePair<string, object?>[] Tags(string verb) => [new("db.system.name", Engine), new("db.operation.name", verb)];
}
