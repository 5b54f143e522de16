using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Entities;

/// <summary>What a new company starts with; nothing is stored (contact-operations.md §1).</summary>
internal sealed class ContactDefaults(
    ContactRepository contacts,
    DirectoryStore directory,
    FieldProperties fieldProperties,
    Sentry sentry,
    CallContext call)
{
    /// <summary>The card a client starts from.</summary>
    public async Task<ContactEntity> EntityAsync()
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var record = await CardAsync();
        var right = sentry.OfContact(new ContactSubject(0, new Ownership(call.Caller.AssociateId, call.Caller.GroupId)));
        return record.Readable(right).ToCarrier(null, right, fieldProperties, carriers);
    }

    /// <summary>All defaults of the caller: the card as it is before he has changed anything.</summary>
    public async Task<ContactRecord> CardAsync()
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var record = await RecordAsync();
        return record with
        {
            Row = record.Row with
            {
                BusinessId = Item(carriers, "DefaultBusiness", ListNumber.Business),
                CategoryId = Item(carriers, "DefaultCategory", ListNumber.Category),
                UserFields = carriers.ContactFields.Write(null, carriers.ContactFields.Defaults(), new ValidationFindings()),
            },
        };
    }

    /// <summary>Owner and country, which a save fills in where the carrier names none.</summary>
    public async Task<ContactRecord> RecordAsync() => ContactRecord.New with
    {
        Row = new ContactRow
        {
            AssociateId = call.Caller.AssociateId,
            UserGroupId = call.Caller.GroupId,
            CountryId = await OwnCountryAsync(),
        },
    };

    /// <summary>The caller's own country by preference, else that of his company; null when neither is known.</summary>
    public async Task<int?> OwnCountryAsync()
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var own = Preference(carriers, "System", "OwnCountry");
        if (carriers.IsLiveCountry(own)) return own;
        return call.Caller.ContactId == 0 ? null : (await contacts.FindAsync(call.Caller.ContactId))?.CountryId;
    }

    private int? Item(DirectoryCarriers carriers, string key, int list)
    {
        var id = Preference(carriers, "Defaults", key);
        return carriers.IsLive(list, id) ? id : null;
    }

    private int Preference(DirectoryCarriers carriers, string section, string key) =>
        carriers.Lists.GetPreferenceNumber(section, key, call.Caller.AssociateId, 0);
}
