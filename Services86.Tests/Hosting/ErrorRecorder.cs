using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Services86.Tests.Hosting;

/// <summary>Keeps every error that the host logs: a test fails at its end if there was one that it did not expect.</summary>
internal sealed class ErrorRecorder : ILoggerProvider
{
    public ConcurrentQueue<string> Errors { get; } = [];

    /// <summary>All lines of the host's own categories, whatever their level.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Recorder(ErrorRecorder owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{logLevel} {category}[{eventId.Id}] {formatter(state, exception)} {exception}";
            if (category.StartsWith("Services86", StringComparison.Ordinal))
            {
                owner.Lines.Enqueue(line);
            }

            if (logLevel >= LogLevel.Error)
            {
                owner.Errors.Enqueue(line);
            }
        }
    }
}
