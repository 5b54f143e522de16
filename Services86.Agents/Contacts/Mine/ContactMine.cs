using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Mine;

/// <summary>Companies that belong to the caller (contact-operations.md §5, §10, §11, §28, §29).</summary>
internal sealed class ContactMine(
    ContactReader reader, ContactCards cards, ActiveContacts active, RecentContacts recent, CallContext call) : IContactMine
{
    public Task<ContactEntity?> GetMyContact() => reader.EntityAsync(call.Caller.ContactId);

    public Task<ContactActivity[]> GetMyActiveContacts(DateTime activityStartTime, int[]? contactCategories, ContactAction actionType) =>
        active.FindAsync(activityStartTime, contactCategories ?? [], actionType);

    public Task<ContactEntity?> GetMyBizCard() => reader.WithPersonsAsync(call.Caller.ContactId);

    public Task<Contact[]> GetMyContacts() => cards.OwnAsync();

    public Task<Contact[]> GetMyRecentContacts(ContactSourceType sourceType) => recent.FindAsync(sourceType);
}
