using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Data.Appointments;
using Services86.Data.Contacts;

namespace Services86.Agents.Appointments.Leads;

/// <summary>Finds whom a lead is of; whom the caller may not read is not found (appointment-operations.md §14).</summary>
internal sealed class LeadMatch(LeadRepository leads, DuplicateRepository companies, Sentry sentry)
{
    /// <summary>The person with that address, of several the one with the lowest id; null for none.</summary>
    public async Task<LeadPersonRow?> ByMailAsync(string mail)
    {
        var key = SearchKeys.Mail(mail);
        return key.Length == 0 ? null : (await leads.ByMailAsync(key)).FirstOrDefault(row => RightOn(row).CanRead);
    }

    /// <summary>The companies of that name, whatever their department, by id.</summary>
    public async Task<DuplicateRow[]> CompaniesAsync(string name)
    {
        var key = SearchKeys.Name(name);
        return key.Length == 0 ? [] : [.. (await companies.ByNameAsync(key)).Where(row => RightOn(row).CanRead).OrderBy(row => row.ContactId)];
    }

    /// <summary>The person of that name in the company, of several the one with the lowest id; 0 for none.</summary>
    public async Task<int> PersonAsync(int contactId, string firstName, string lastName)
    {
        var (first, last) = (SearchKeys.Name(firstName), SearchKeys.Name(lastName));
        if (first.Length == 0 && last.Length == 0) return 0;
        return (await leads.ByNameAsync(contactId, first, last)).FirstOrDefault(row => RightOn(row).CanRead)?.PersonId ?? 0;
    }

    private RecordRight RightOn(DuplicateRow row) =>
        sentry.OfContact(new(row.ContactId, new(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId)));

    // rights.md §2: a person without owner of his own has that of his company.
    private RecordRight RightOn(LeadPersonRow row) => sentry.OfPerson(new(row.PersonId, row.AssociateId != 0
        ? new(row.AssociateId, row.UserGroupId, row.ContactId)
        : new(row.ContactAssociateId, row.ContactGroupId, row.ContactId)));
}
