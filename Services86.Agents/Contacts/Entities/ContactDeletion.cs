using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Puts a company with its persons into the recycle bin (contact-operations.md §3).</summary>
internal sealed class ContactDeletion(
    ContactReader reader, ContactRepository contacts, ContactWriteRepository writes, CallContext call, BaseClock clock, Session session)
{
    /// <summary>Deletes softly; an id that names no living company changes nothing.</summary>
    public async Task DeleteAsync(int contactId)
    {
        if (contactId <= 0) return;
        await session.BeginAsync();
        if (await contacts.FindAsync(contactId) is { } row)
        {
            Sentry.Demand(reader.RightOn(row), ETableRight.Delete);
            await writes.DeleteAsync(contactId, clock.UtcNow, call.Caller.AssociateId);
        }

        await session.CommitAsync();
    }
}
