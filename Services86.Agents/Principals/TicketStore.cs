using Microsoft.Extensions.DependencyInjection;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>Issues tickets and judges them. A ticket that was judged lately costs no SQL: its entry lies in <see cref="TicketShelf"/>.</summary>
/// <remarks>
/// principal.md §4. Renewal counts at once in memory and is written by <see cref="TicketRenewal"/>; another process may retire a user or
/// delete a stub, so an entry is compared with the database every <see cref="RecheckSeconds"/> seconds and when users or roles changed.
/// </remarks>
internal sealed class TicketStore(
    TicketShelf shelf, CallerRegister callers, SignInOptions options, IServiceScopeFactory scopes, TimeProvider clock)
{
    public const long LifetimeSeconds = 6 * 60 * 60;

    private const long RecheckSeconds = 5;

    // Another host reads validity from the database, so a renewal just before the written end is not left to the next flush.
    public const long WriteThroughSeconds = 10 * 60;

    /// <summary>The verdict on a ticket; a valid one is renewed by asking.</summary>
    public ValueTask<TicketVerdict> JudgeAsync(string? text, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(text)) return new(new TicketVerdict(TicketOutcome.NoTicket));
        if (!TicketText.TryRead(text, out var ticket)) return new(new TicketVerdict(TicketOutcome.Invalid));
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        if (shelf.Find(ticket.Hash) is not { } entry) return new(LoadAsync(ticket, now, cancellation));
        if (!ReferenceEquals(entry.Lists, callers.Loaded) || entry.ClaimsCheck(now, RecheckSeconds)) return new(RecheckAsync(ticket, entry, now, cancellation));
        if (!entry.TryUse(now, now + LifetimeSeconds)) return new(LoadAsync(ticket, now, cancellation));
        return new(new TicketVerdict(TicketOutcome.Valid, entry.Caller, entry.StubId));
    }

    /// <summary>A new ticket; the ones the user has stay valid (PR-3).</summary>
    /// <param name="caller">Whom it stands for.</param>
    /// <param name="tickets">The repository of the call, so that the stub is written with the rest of the sign-in.</param>
    public async Task<string> IssueAsync(Caller caller, TicketRepository tickets)
    {
        var text = TicketText.Create();
        if (!TicketText.TryRead(text, out var ticket)) throw new InvalidOperationException("A ticket of our own cannot be read back.");
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var validTo = new UtcInstant(now + LifetimeSeconds);
        await tickets.InsertAsync(ticket.Id, ticket.Hash.ToSecret(), caller.AssociateId, new UtcInstant(now), validTo);
        return text;
    }

    private async Task<TicketVerdict> RecheckAsync(TicketText ticket, TicketEntry entry, long now, CancellationToken cancellation)
    {
        try
        {
            return await LoadAsync(ticket, now, cancellation);
        }
        catch
        {
            entry.ReturnCheck();
            throw;
        }
    }

    private async Task<TicketVerdict> LoadAsync(TicketText ticket, long now, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        session.Cancellation = cancellation;
        var tickets = scope.ServiceProvider.GetRequiredService<TicketRepository>();
        var stub = await tickets.FindAsync(ticket.Id);

        // The lists may need a connection: calls that hold one and wait for another would wait for each other.
        session.Rollback();
        if (stub is null || !TicketHash.TryReadSecret(stub.Secret, out var hash) || !hash.Equals(ticket.Hash))
        {
            shelf.Remove(ticket.Hash);
            return new TicketVerdict(TicketOutcome.Invalid);
        }

        var validTo = Math.Max(stub.ValidTo.Seconds, shelf.ValidTo(ticket.Hash, stub.TicketId));
        if (now >= validTo)
        {
            shelf.Remove(ticket.Hash);
            return new TicketVerdict(TicketOutcome.Expired);
        }

        var lists = await callers.CurrentAsync(cancellation);
        var caller = stub.IsActive ? callers.Find(lists, stub.AssociateId) : null;
        if (caller is null && stub.IsActive)
        {
            // A user made a moment ago, who has signed in on another host.
            lists = await callers.LatestAsync(cancellation);
            caller = callers.Find(lists, stub.AssociateId);
        }

        if (caller is null || !options.Allows(caller.Type))
        {
            shelf.Remove(ticket.Hash);
            return new TicketVerdict(TicketOutcome.NotActive);
        }

        var entry = new TicketEntry(stub.TicketId, caller, validTo, stub.ValidTo.Seconds, now, lists);
        entry.TryUse(now, now + LifetimeSeconds);
        shelf.Put(ticket.Hash, entry);
        if (entry.WrittenTo - now < WriteThroughSeconds)
        {
            var validToNow = entry.ValidTo;
            await tickets.RenewAsync([Use(entry.StubId, validToNow)]);
            entry.WrittenTo = validToNow;
        }

        return new TicketVerdict(TicketOutcome.Valid, caller, stub.TicketId);
    }

    /// <summary>The row of a use that made a ticket valid to that second.</summary>
    internal static TicketUse Use(int stubId, long validTo) => new(stubId, new UtcInstant(validTo - LifetimeSeconds), new UtcInstant(validTo));
}
