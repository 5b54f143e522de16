using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Empties the recycle bin of companies whose time has run out (contact-operations.md §26).</summary>
/// <remarks>
/// A few companies at a time, each chunk in a transaction of its own, so that writers only wait for one chunk. A run that is cut short has done a
/// part of the work; the next one does the rest.
/// </remarks>
internal sealed class ExpiredContacts(
    DeletedContactRepository contacts, ListStore lists, Sentry sentry, CallContext call, BaseClock clock, Session session)
{
    // A company with thousands of activities takes about as long as all others of a chunk.
    private const int ChunkSize = 20;

    private const int DefaultDays = 14;
    private const long SecondsOfDay = 24 * 60 * 60;

    /// <summary>Removes for good; needs the administrator's right.</summary>
    public async Task RemoveAsync()
    {
        sentry.Demand(FunctionRight.AdminAll, SentryTable.Contact, 0);
        var before = new UtcInstant(clock.UtcNow.Seconds - await DaysAsync() * SecondsOfDay);
        var removed = ChunkSize;
        while (removed == ChunkSize) await session.WriteAsync(async () => removed = await RemoveChunkAsync(before));
    }

    // Days that are none would empty the bin of what was deleted a moment ago.
    private async Task<int> DaysAsync()
    {
        var snapshot = await lists.CurrentAsync(call.Cancellation);
        var days = snapshot.GetPreferenceNumber("System", "SoftDeleteRetention", call.Caller.AssociateId, DefaultDays);
        return days >= 0 ? days : DefaultDays;
    }

    private async Task<int> RemoveChunkAsync(UtcInstant before)
    {
        var ids = await contacts.ExpiredAsync(before, ChunkSize);
        if (ids.Count == 0) return 0;
        // The company of a user is kept in memory.
        if (await contacts.RemoveAsync(ids)) await ListStore.BumpAsync(session);
        return ids.Count;
    }
}
