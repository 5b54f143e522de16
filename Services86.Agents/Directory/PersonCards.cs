using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>Light persons by id, as many as a page needs in three statements.</summary>
internal sealed class PersonCards(
    PersonCardRepository persons, ContactCardRepository contacts, DirectoryStore directory, Sentry sentry, CallContext call)
{
    /// <summary>The persons among the ids that exist and that the caller may read.</summary>
    public async Task<IReadOnlyDictionary<int, Person>> LoadAsync(IEnumerable<int> ids)
    {
        var wanted = ids.Where(id => id > 0).ToHashSet();
        if (wanted.Count == 0) return new Dictionary<int, Person>();
        return (await CarriersAsync(await persons.CardsAsync(wanted))).ToDictionary(card => card.PersonId);
    }

    /// <summary>One person, or null when he does not exist or may not be read.</summary>
    public async Task<Person?> FindAsync(int id) => (await LoadAsync([id])).GetValueOrDefault(id);

    /// <summary>The persons of a company that the caller may read, by rank; none for a company that does not exist.</summary>
    public async Task<Person[]> OfCompanyAsync(int contactId) => contactId > 0 ? await CarriersAsync(await persons.OfCompanyAsync(contactId)) : [];

    // In the order of the rows.
    private async Task<Person[]> CarriersAsync(IReadOnlyList<PersonCardRow> cards)
    {
        var rows = cards.Where(row => RightOn(row).CanRead).ToArray();
        if (rows.Length == 0) return [];
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var points = (await persons.FirstPointsAsync(Array.ConvertAll(rows, row => row.PersonId))).ToLookup(point => point.OwnerId);
        var companies = rows.Where(row => row.ContactId is not null).Select(row => row.ContactId!.Value).Distinct().ToArray();
        var companyPoints = (await contacts.FirstPointsAsync(companies)).ToLookup(point => point.OwnerId);
        return Array.ConvertAll(rows, row =>
        {
            var company = RightOnCompany(row);
            return row.WithReadableCompany(company).ToCarrier(
                RightOn(row), [.. points[row.PersonId]], [.. companyPoints[row.ContactId ?? 0].Readable(company)], carriers);
        });
    }

    private RecordRight RightOnCompany(PersonCardRow row) => sentry.OfContact(new ContactSubject(
        row.ContactId ?? 0, new Ownership(row.ContactAssociateId ?? 0, row.ContactGroupId ?? 0, row.ContactId ?? 0)));

    // rights.md §2: a person without owner of his own has that of his company.
    private RecordRight RightOn(PersonCardRow row) => sentry.OfPerson(new PersonSubject(
        row.PersonId,
        row.AssociateId is { } own
            ? new Ownership(own, row.UserGroupId ?? 0, row.ContactId ?? 0)
            : new Ownership(row.ContactAssociateId ?? 0, row.ContactGroupId ?? 0, row.ContactId ?? 0)));
}
