using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Services86.Host.Calls;
using Services86.Soap.Dispatch;

namespace Services86.Host.Telemetry;

/// <summary>What is measured of every call: count, time, errors, slowness, and the name of its span. Recorded once, by the call runner.</summary>
/// <remarks>The tags of each operation are made at the start, so a call allocates nothing here, and little more than a comparison is done while nobody listens.</remarks>
internal sealed class CallWatch
{
    /// <summary>Name of the meter and of the source of spans.</summary>
    public const string Name = "Services86";

    // Seconds: from what a cached read takes up to the highest NsApiSlow threshold and beyond.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
    };

    private readonly FrozenDictionary<Operation, KeyValuePair<string, object?>[]> _tags;
    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _slow;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _unreadable;
    private readonly ILogger<CallWatch> _logger;
    private int _active;

    public CallWatch(IMeterFactory meters, ILogger<CallWatch> logger)
    {
        _logger = logger;
        _tags = Wire.AppointmentOperations.Concat(Wire.ContactOperations).Concat(Wire.SoPrincipalOperations).ToFrozenDictionary(o => o, Tags);
        var meter = meters.Create(Name);
        _calls = meter.CreateCounter<long>("services86.calls", "{call}", "Calls that named an operation.");
        _duration = meter.CreateHistogram("services86.call.duration", "s", "Time from the named operation to its result.", null, Seconds);
        _errors = meter.CreateCounter<long>("services86.call.errors", "{call}", "Calls that failed, by error.type: the contract's exception, fault, crash or abandoned.");
        _slow = meter.CreateCounter<long>("services86.calls.slow", "{call}", "Calls that took longer than the published threshold of their operation.");
        _retries = meter.CreateCounter<long>("services86.call.retries", "{retry}", "Calls run again because another transaction was faster.");
        _unreadable = meter.CreateCounter<long>("services86.messages.refused", "{message}", "Messages that named no operation or could not be read so far.");
        meter.CreateObservableUpDownCounter("services86.calls.active", () => Volatile.Read(ref _active), "{call}", "Calls that run at this moment.");
    }

    /// <summary>Answers the time stamp that <see cref="End"/> asks for.</summary>
    public long Begin(Operation operation)
    {
        Interlocked.Increment(ref _active);
        if (Span() is { } span)
        {
            span.DisplayName = $"{operation.Agent}/{operation.Name}";
            span.SetTag("rpc.system", "soap").SetTag("rpc.service", operation.Agent).SetTag("rpc.method", operation.Name);
        }

        return Stopwatch.GetTimestamp();
    }

    public void End(Operation operation, long started, HttpContext http, string caller)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        Interlocked.Decrement(ref _active);
        var tags = _tags[operation];
        _calls.Add(1, tags);
        _duration.Record(elapsed.TotalSeconds, tags);
        if (http.RequestAborted.IsCancellationRequested)
        {
            Failed(tags, CallError.Abandoned);
        }

        if (elapsed.TotalMilliseconds > operation.SlowAfter)
        {
            _slow.Add(1, tags);
            _logger.SlowCall(operation.ToString(), (long)elapsed.TotalMilliseconds, operation.SlowAfter, caller, http.TraceIdentifier);
        }
    }

    /// <summary>The call failed, and is not run again.</summary>
    public void Failed(Operation operation, Exception exception) => Failed(_tags[operation], CallError.TypeOf(exception));

    /// <summary>The call is run again.</summary>
    public void Retry(Operation operation) => _retries.Add(1, _tags[operation]);

    /// <summary>A message did not get as far as an operation.</summary>
    public void Unreadable(string code)
    {
        _unreadable.Add(1, new KeyValuePair<string, object?>("error.type", code));
        Span()?.SetTag("error.type", code);
    }

    private void Failed(KeyValuePair<string, object?>[] tags, string error)
    {
        if (_errors.Enabled)
        {
            _errors.Add(1, [.. tags, new("error.type", error)]);
        }

        if (Span()?.SetTag("error.type", error) is { } span && CallError.IsOurs(error))
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private static Activity? Span() => Activity.Current is { } span && span.Source.Name == Name ? span : null;

    private static KeyValuePair<string, object?>[] Tags(Operation operation) => [new("rpc.service", operation.Agent), new("rpc.method", operation.Name)];
}
