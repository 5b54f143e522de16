using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>Light companies by id, as many as a page needs in three statements.</summary>
internal sealed class ContactCards(ContactCardRepository contacts, DirectoryStore directory, Sentry sentry, CallContext call)
{
    /// <summary>The companies among the ids that exist and that the caller may read.</summary>
    public async Task<IReadOnlyDictionary<int, Contact>> LoadAsync(IEnumerable<int> ids)
    {
        var wanted = ids.Where(id => id > 0).ToHashSet();
        if (wanted.Count == 0) return new Dictionary<int, Contact>();
        return (await CarriersAsync(await contacts.CardsAsync(wanted))).ToDictionary(card => card.ContactId);
    }

    /// <summary>One company, or null when it does not exist or may not be read.</summary>
    public async Task<Contact?> FindAsync(int id) => (await LoadAsync([id])).GetValueOrDefault(id);

    /// <summary>Those of <see cref="LoadAsync"/> in the order of the ids, each once.</summary>
    public async Task<Contact[]> ListAsync(IEnumerable<int> ids)
    {
        var ordered = ids.Distinct().ToArray();
        var found = await LoadAsync(ordered);
        return [.. ordered.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>The companies that the caller owns and may read, by name.</summary>
    public async Task<Contact[]> OwnAsync() => await CarriersAsync((await contacts.OwnAsync(call.Viewer)).InNameOrder());

    // In the order of the rows.
    private async Task<Contact[]> CarriersAsync(IEnumerable<ContactCardRow> cards)
    {
        var rows = cards.Where(row => RightOn(row).CanRead).ToArray();
        if (rows.Length == 0) return [];
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var readable = Array.ConvertAll(rows, row => row.ContactId);
        var points = (await contacts.FirstPointsAsync(readable)).ToLookup(point => point.OwnerId);
        var addresses = (await contacts.AddressesAsync(readable)).ToLookup(address => address.OwnerId);
        return Array.ConvertAll(rows, row => row.ToCarrier(RightOn(row), [.. points[row.ContactId]], [.. addresses[row.ContactId]], carriers));
    }

    // Reading asks for nothing but the owner: whose users work there only decides deleting.
    private RecordRight RightOn(ContactCardRow row) =>
        sentry.OfContact(new ContactSubject(row.ContactId, new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId)));
}
