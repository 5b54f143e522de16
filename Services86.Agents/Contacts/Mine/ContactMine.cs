using Services86.Agents.Contacts.Entities;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Mine;

/// <summary>Companies that belong to the caller (contact-operations.md §5, §10).</summary>
internal sealed class ContactMine(ContactReader reader, ActiveContacts active, CallContext call) : IContactMine
{
    public Task<ContactEntity?> GetMyContact() => reader.EntityAsync(call.Caller.ContactId);

    public Task<ContactActivity[]> GetMyActiveContacts(DateTime activityStartTime, int[]? contactCategories, ContactAction actionType) =>
        active.FindAsync(activityStartTime, contactCategories ?? [], actionType);

    public Task<ContactEntity?> GetMyBizCard() => throw new SoNotSupportedException(nameof(GetMyBizCard));

    public Task<Contact[]> GetMyContacts() => throw new SoNotSupportedException(nameof(GetMyContacts));

    public Task<Contact[]> GetMyRecentContacts(ContactSourceType sourceType) => throw new SoNotSupportedException(nameof(GetMyRecentContacts));
}
