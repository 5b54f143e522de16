using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Company cards: create, read, save, delete, restore, merge, copy (contact-operations.md §1-§4, §6, §7, §20, §21, §26).</summary>
internal sealed class ContactEntities(
    ContactDefaults defaults,
    ContactReader reader,
    ContactSave save,
    ContactDeletion deletion,
    ContactRestoration restoration,
    ExpiredContacts expired,
    ContactMerge merge,
    ContactCopy copy,
    ContactCards cards,
    ContactNumbers numbers) : IContactEntities
{
    public Task<ContactEntity> CreateDefaultContactEntity() => defaults.EntityAsync();

    public Task<ContactEntity?> GetContactEntity(int contactEntityId) => reader.EntityAsync(contactEntityId);

    public async Task<ContactEntity?> SaveContactEntity(ContactEntity? contactEntity)
    {
        if (contactEntity is null) throw SoInvalidArgumentException.For("ContactEntity", null, "a company");
        return await reader.EntityAsync(await save.SaveAsync(contactEntity));
    }

    public Task DeleteContactEntity(int contactEntityId) => deletion.DeleteAsync(contactEntityId);

    public Task<Contact?> GetContact(int contactId) => cards.FindAsync(contactId);

    public Task Undelete(int id) => restoration.RestoreAsync(id);

    public Task DeleteExpired() => expired.RemoveAsync();

    public Task Merge(int sourceContactId, int destinationContactId, bool mergeIdenticalPersons, bool replaceEmptyFieldsOnDestination) =>
        merge.MergeAsync(sourceContactId, destinationContactId, mergeIdenticalPersons, replaceEmptyFieldsOnDestination);

    public Task<int> Copy(int sourceContactId, string? destinationContactName, string? destinationContactDepartment, bool copyPersons) =>
        copy.CopyAsync(sourceContactId, destinationContactName ?? "", destinationContactDepartment ?? "", copyPersons);

    public Task<Contact[]> GetContactList(int[]? contactIds) => cards.ListAsync(contactIds ?? []);

    public async Task<bool> IsNumberValid(int contactId, string? number) =>
        await numbers.IsValidAsync(contactId, number ?? "", await numbers.FlagsAsync());
}
