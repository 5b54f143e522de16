using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Writes renewed tickets to the database every minute and at shutdown: well within the five minutes of principal.md §4.</summary>
internal sealed partial class TicketRenewal(
    TicketShelf shelf, IServiceScopeFactory scopes, TimeProvider clock, ILogger<TicketRenewal> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LastFlush = TimeSpan.FromSeconds(5);

    // Several hosts renew the same tickets, and the slower one begins its transaction again: so they are short.
    private const int AtOnce = 200;

    /// <summary>Writes what is not yet written.</summary>
    public Task FlushAsync(CancellationToken cancellation = default) => WriteAsync(shelf.Unwritten(), cancellation);

    /// <summary>Writes what is not yet written of the tickets that would count as run out without it.</summary>
    public Task FlushEndingAsync(CancellationToken cancellation) =>
        WriteAsync(shelf.Unwritten(clock.GetUtcNow().ToUnixTimeSeconds() + TicketStore.WriteThroughSeconds), cancellation);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);

        // The calls before may have used up the host's patience; what they renewed is written all the same.
        using var limit = new CancellationTokenSource(LastFlush);
        await TryFlushAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryFlushAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The last flush is StopAsync's.
        }
    }

    private async Task WriteAsync(List<(int StubId, long ValidTo)> unwritten, CancellationToken cancellation)
    {
        if (unwritten.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>().Cancellation = cancellation;
        var tickets = scope.ServiceProvider.GetRequiredService<TicketRepository>();
        foreach (var some in unwritten.Chunk(AtOnce))
        {
            await tickets.RenewAsync(some.Select(ticket => TicketStore.Use(ticket.StubId, ticket.ValidTo)));
            shelf.Written(some);
        }
    }

    // A database that is away for a while must not end the renewal: the next minute tries again.
    private async Task TryFlushAsync(CancellationToken cancellation)
    {
        try
        {
            await FlushAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            RenewalFailed(logger, exception);
        }
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "Renewed tickets could not be written; the next attempt follows in a minute")]
    private static partial void RenewalFailed(ILogger logger, Exception exception);
}
