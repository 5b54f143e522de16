using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Takes a company with its persons out of the recycle bin (contact-operations.md §7).</summary>
/// <remarks>A number that another company has got meanwhile is kept: like every stored value it is only judged when somebody changes it.</remarks>
internal sealed class ContactRestoration(DeletedContactRepository contacts, Sentry sentry, Session session)
{
    /// <summary>Restores; a living company stays as it is, whoever asks.</summary>
    public async Task RestoreAsync(int contactId)
    {
        await session.BeginAsync();
        var row = await contacts.FindAsync(contactId) ?? throw new SoNotFoundException("contact", contactId);
        if (row.DeletedAt is not null)
        {
            // What keeps a company from being deleted does not keep it deleted, so the owner alone decides.
            var owner = new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, contactId);
            Sentry.Demand(sentry.OfContact(new ContactSubject(contactId, owner)), ETableRight.Delete);
            await contacts.RestoreAsync(contactId);
        }

        await session.CommitAsync();
    }
}
