using Services86.Host.Settings;

namespace Services86.Host.Telemetry;

/// <summary>
/// Keeps serving for a while after the signal to stop, while <c>/health/ready</c> says no already, so that a load balancer can turn away before
/// connections are refused. Then the web server stops accepting and lets running calls finish.
/// </summary>
internal sealed class Drain(LimitOptions limits, ILogger<Drain> logger) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (limits.DrainSeconds > 0)
        {
            logger.Draining(limits.DrainSeconds);
            await Task.Delay(TimeSpan.FromSeconds(limits.DrainSeconds), cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
