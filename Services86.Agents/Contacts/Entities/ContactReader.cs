using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Reads a company with all its parts: a fixed number of statements, whatever it holds.</summary>
internal sealed class ContactReader(
    ContactRepository contacts, PersonCards persons, DirectoryStore directory, FieldProperties fieldProperties, Sentry sentry, CallContext call)
{
    /// <summary>The full entity without its persons; null when it does not exist or may not be read (R3, R4).</summary>
    public async Task<ContactEntity?> EntityAsync(int contactId)
    {
        if (contactId <= 0 || await contacts.FindAsync(contactId) is not { } row) return null;
        var right = RightOn(row);
        if (!right.CanRead) return null;
        var record = (await RecordAsync(row)).Readable(right);
        var support = await SupportPersonAsync(record.Row);
        return record.ToCarrier(support, right, fieldProperties, await directory.CurrentAsync(call.Cancellation)).Readable(right);
    }

    /// <summary>The full entity with its persons by rank.</summary>
    public async Task<ContactEntity?> WithPersonsAsync(int contactId)
    {
        if (await EntityAsync(contactId) is not { } entity) return null;
        entity.Persons = await persons.OfCompanyAsync(contactId);
        return entity;
    }

    /// <summary>The company as it is stored, whoever may read it; null when it does not exist.</summary>
    public async Task<ContactRecord?> FindAsync(int contactId) =>
        contactId > 0 && await contacts.FindAsync(contactId) is { } row ? await RecordAsync(row) : null;

    /// <summary>The customer's support counterpart; null when there is none whom the caller may see.</summary>
    public async Task<Person?> SupportPersonAsync(ContactRow row) => row.SupportPersonId is { } personId ? await persons.FindAsync(personId) : null;

    /// <summary>What the caller may do with a stored company.</summary>
    public RecordRight RightOn(ContactRow row) =>
        sentry.OfContact(new ContactSubject(row.ContactId, new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId))
        {
            OwnsUsers = row.OwnsUsers,
            IsLicenceOwner = row.IsLicenceOwner,
        });

    private async Task<ContactRecord> RecordAsync(ContactRow row)
    {
        var points = await contacts.PointsAsync(row.ContactId);
        var addresses = await contacts.AddressesAsync(row.ContactId);
        var interests = await contacts.InterestsAsync(row.ContactId);
        return new()
        {
            Row = row,
            Emails = ElementList.Of(points, ContactPointKind.Mail),
            Urls = ElementList.Of(points, ContactPointKind.Web),
            Phones = ElementList.Of(points, ContactPointKind.ContactPhone),
            Faxes = ElementList.Of(points, ContactPointKind.ContactFax),
            Street = addresses.TextOf(AddressType.ContactStreetAddress),
            Postal = addresses.TextOf(AddressType.ContactPostalAddress),
            Interests = interests.ToDictionary(interest => interest.InterestId, interest => interest.UpdatedAt),
        };
    }
}
