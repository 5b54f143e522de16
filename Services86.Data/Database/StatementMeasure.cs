using System.Diagnostics;

namespace Services86.Data.Database;

/// <summary>One statement while it runs; it has failed unless <see cref="Done"/> was said before the end.</summary>
internal sealed class StatementMeasure : IDisposable
{
    private readonly StatementWatch _watch;
    private readonly string _verb;
    private readonly Activity? _span;
    private readonly long _started = Stopwatch.GetTimestamp();
    private bool _succeeded;

    public StatementMeasure(StatementWatch watch, string verb, Activity? span, string sql)
    {
        _watch = watch;
        _verb = verb;
        _span = span;

        // The text holds names of parameters, never values (house rule), so it may leave the server.
        span?.SetTag("db.system.name", watch.Engine).SetTag("db.operation.name", verb).SetTag("db.query.text", sql);
    }

    /// <summary>The statement succeeded.</summary>
    /// <param name="rows">Rows read or changed, where the driver says so.</param>
    public void Done(int? rows)
    {
        _succeeded = true;
        if (rows >= 0) _span?.SetTag("db.response.returned_rows", rows);
    }

    public void Dispose()
    {
        _watch.Ended(_verb, Stopwatch.GetElapsedTime(_started), _succeeded);
        if (!_succeeded) _span?.SetStatus(ActivityStatusCode.Error);
        _span?.Dispose();
    }
}
