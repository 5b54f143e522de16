using System.Diagnostics;
using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Host.Telemetry;

/// <summary>Can this host answer calls now? Looks at the database at most once a second, however many ask, and never longer than <see cref="Limit"/>.</summary>
internal sealed class Readiness(SchemaMigrator schema, ListStore lists, IHostApplicationLifetime lifetime, ILogger<Readiness> logger)
{
    public const string Stopping = "the host is shutting down";
    public const string Starting = "the lists are not loaded yet";
    public const string DatabaseAway = "the database does not answer";

    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly Task<string?> Away = Task.FromResult<string?>(DatabaseAway);

    private readonly Lock _gate = new();
    private Task<string?> _asking = Task.FromResult<string?>(null);
    private Task<string?>? _answer;
    private long _askedAt;
    private Exception? _cause;
    private string? _said;

    /// <summary>Null when it can, else the reason in words that may be shown to anybody.</summary>
    public async ValueTask<string?> ProblemAsync()
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Stopping;
        }

        return lists.Loaded is null ? Starting : await DatabaseProblemAsync();
    }

    private Task<string?> DatabaseProblemAsync()
    {
        lock (_gate)
        {
            if (_answer is { } answer && (!answer.IsCompleted || Stopwatch.GetElapsedTime(_askedAt) < Fresh))
            {
                return answer;
            }

            // A look that hangs past its limit is not joined by more of them.
            if (!_asking.IsCompleted)
            {
                return Away;
            }

            _askedAt = Stopwatch.GetTimestamp();
            _asking = Task.Run(AskAsync);
            return _answer = WaitAsync(_asking);
        }
    }

    private async Task<string?> WaitAsync(Task<string?> asking)
    {
        string? problem;
        try
        {
            problem = await asking.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            problem = DatabaseAway;
        }

        if (Interlocked.Exchange(ref _said, problem) != problem)
        {
            Say(problem);
        }

        return problem;
    }

    private async Task<string?> AskAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var version = await schema.VersionAsync(limit.Token);
            _cause = null;
            return version == schema.ProgramVersion ? null : $"the database has schema version {version}, this program needs {schema.ProgramVersion}";
        }
        catch (Exception exception)
        {
            // Whatever the driver says is for the log only.
            _cause = exception;
            return DatabaseAway;
        }
    }

    private void Say(string? problem)
    {
        if (problem is null)
        {
            logger.ReadyAgain();
        }
        else
        {
            logger.NotReady(_cause, problem);
        }
    }
}
