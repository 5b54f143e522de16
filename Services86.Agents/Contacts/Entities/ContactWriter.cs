using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Writes a company and those of its parts that differ from what is stored; only inside a transaction.</summary>
internal sealed class ContactWriter(
    ContactWriteRepository contacts, ContactPartsRepository parts, DirectoryStore directory, CallContext call, BaseClock clock)
{
    /// <returns>The id of the new company.</returns>
    public async Task<int> InsertAsync(ContactRecord wanted)
    {
        var id = await contacts.InsertAsync(wanted.Row, Keys(wanted.Row), clock.UtcNow, call.Caller.AssociateId);
        await WritePartsAsync(id, ContactRecord.New, wanted);
        return id;
    }

    /// <returns>False when somebody else has written the row since it was read; nothing is written then.</returns>
    public async Task<bool> UpdateAsync(ContactRecord stored, ContactRecord wanted)
    {
        if (!await contacts.UpdateAsync(wanted.Row, Keys(wanted.Row), clock.UtcNow, call.Caller.AssociateId)) return false;
        await WritePartsAsync(wanted.Row.ContactId, stored, wanted);
        if (ContactMembers.IsMirrorChanged(stored.Row, wanted.Row)) await contacts.MirrorAsync(wanted.Row);
        return true;
    }

    private async Task WritePartsAsync(int contactId, ContactRecord stored, ContactRecord wanted)
    {
        // The machine-usable form of a phone number depends on the country.
        var isMoved = stored.Row.CountryId != wanted.Row.CountryId;
        var prefix = (await directory.CurrentAsync(call.Cancellation)).DialInPrefixOf(wanted.Row.CountryId);
        await WriteAsync(contactId, ElementKind.Emails, stored.Emails, wanted.Emails, prefix, false);
        await WriteAsync(contactId, ElementKind.Urls, stored.Urls, wanted.Urls, prefix, false);
        await WriteAsync(contactId, ElementKind.Phones, stored.Phones, wanted.Phones, prefix, isMoved);
        await WriteAsync(contactId, ElementKind.Faxes, stored.Faxes, wanted.Faxes, prefix, isMoved);
        if (stored.Street != wanted.Street) await parts.SaveAddressAsync(contactId, wanted.Street.ToRow(AddressType.ContactStreetAddress));
        if (stored.Postal != wanted.Postal) await parts.SaveAddressAsync(contactId, wanted.Postal.ToRow(AddressType.ContactPostalAddress));
        foreach (var added in wanted.Interests.Keys.Except(stored.Interests.Keys))
        {
            await parts.AddInterestAsync(contactId, added, clock.UtcNow, call.Caller.AssociateId);
        }

        foreach (var removed in stored.Interests.Keys.Except(wanted.Interests.Keys)) await parts.RemoveInterestAsync(contactId, removed);
    }

    private Task WriteAsync(int contactId, ElementKind kind, ElementList stored, ElementList wanted, string prefix, bool isMoved)
    {
        if (stored.Equals(wanted) && !(isMoved && wanted.Items.Count > 0)) return Task.CompletedTask;
        return parts.ReplacePointsAsync(
            contactId,
            kind.Kind,
            [.. wanted.Items.Select((item, at) => new NewContactPoint(at + 1, item.Value, kind.SearchKey(item.Value, prefix), item.Description))]);
    }

    private static ContactKeys Keys(ContactRow row) => new(
        SearchKeys.Name(row.Name), SearchKeys.Name(row.Department), SearchKeys.OrgNr(row.OrgNr), SearchKeys.Sound(row.Name));
}
