using Services86.Agents.Time;
using Services86.Contracts.Principals;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>From evidence to a ticket (principal.md §3, §5).</summary>
internal sealed class SignIn(
    PasswordStore passwords,
    TicketStore store,
    TicketRenewal renewal,
    TicketRepository tickets,
    UserRepository users,
    CallerRegister callers,
    SignInOptions options,
    Session session,
    BaseClock clock,
    SignInWatch watch,
    CallContext call)
{
    private const string PasswordType = "CRM5/PASSWORD";
    private const string TicketType = "Ticket";

    /// <summary>Login name, e-mail address or ticket, with a password where one is needed; null when it proves nothing.</summary>
    public async Task<SignedIn?> WithNameAsync(string? userName, string? password)
    {
        var name = userName?.Trim() ?? "";
        if (name.StartsWith(TicketText.Prefix, StringComparison.Ordinal)) return await WithTicketAsync(name);
        var proof = await passwords.VerifyAsync(name, password ?? "", call.Cancellation);
        return proof is null ? null : await EnterAsync(proof);
    }

    /// <summary>Open-ended evidence: the first key present decides (principal.md §3.3).</summary>
    public async Task<SignedIn?> WithEvidenceAsync(IReadOnlyDictionary<string, string?>? evidence)
    {
        if (evidence is null) return null;
        var byKey = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in evidence) byKey.TryAdd(key.Trim(), value);
        if (byKey.TryGetValue("Ticket", out var ticket)) return await WithTicketAsync(ticket);
        return byKey.TryGetValue("UserName", out var name) ? await WithNameAsync(name, byKey.GetValueOrDefault("Password")) : null;
    }

    private async Task<SignedIn?> WithTicketAsync(string? text)
    {
        var verdict = await store.JudgeAsync(text, call.Cancellation);
        if (verdict.Outcome != TicketOutcome.Valid || !TicketText.TryRead(text, out var ticket)) return null;
        return new SignedIn(verdict.Caller!, text!.Trim(), Evidence(TicketType, ticket.Id.ToString("N"), verdict.Caller!.Name, verdict.StubId));
    }

    private async Task<SignedIn?> EnterAsync(PasswordRow proof)
    {
        // A user whom the operator has just made signs in at once on every host, and one whom he has just blocked does not.
        var caller = callers.Find(await callers.LatestAsync(call.Cancellation), proof.AssociateId);
        if (caller is null || !options.Allows(caller.Type)) return null;

        // What is in memory only must be written before the stubs that have run out are looked for.
        await renewal.FlushEndingAsync(call.Cancellation);
        var now = clock.UtcNow;
        var ticket = "";

        // Many sign-ins of one user at once clash on his row: only the writing is done again then, not the costly judgement of the password.
        await session.WriteAsync(async () =>
        {
            await PurgeAsync(now);
            await users.RecordSignInAsync(caller.AssociateId, clock.Now);
            await users.RecordCredentialUseAsync(proof.CredentialId, now);
            ticket = await store.IssueAsync(caller, tickets);
        });
        watch.Issued();
        return new SignedIn(caller, ticket, Evidence(PasswordType, proof.Name, proof.Name, proof.CredentialId));
    }

    // PR-5: when the last valid ticket of a user has lapsed, its last use was his log-out.
    private async Task PurgeAsync(UtcInstant now)
    {
        foreach (var lapsed in await tickets.LapsedAsync(now))
        {
            var lastUse = clock.InBase(new UtcInstant(lapsed.ValidTo.Seconds - TicketStore.LifetimeSeconds));
            await users.RecordLogoutAsync(lapsed.AssociateId, lastUse);
        }

        await tickets.PurgeAsync(now);
    }

    private static ProvidedCredential Evidence(string type, string searchName, string displayName, int id) =>
        new() { Type = type, SearchName = searchName, DisplayName = displayName, CredentialId = id };
}
