using System.Globalization;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>What a new company starts with; nothing is stored (contact-operations.md §1).</summary>
internal sealed class ContactDefaults(
    ContactRepository contacts,
    PreferenceReader preferences,
    DirectoryCarriers carriers,
    FieldProperties fieldProperties,
    Sentry sentry,
    CallContext call)
{
    /// <summary>The card a client starts from.</summary>
    public async Task<ContactEntity> EntityAsync()
    {
        var record = await RecordAsync();
        record = record with
        {
            Row = record.Row with
            {
                BusinessId = await ItemAsync("DefaultBusiness", ContactLists.Business),
                CategoryId = await ItemAsync("DefaultCategory", ContactLists.Category),
            },
        };
        var right = sentry.OfContact(new ContactSubject(0, new Ownership(call.Caller.AssociateId, call.Caller.GroupId)));
        return record.ToCarrier(null, right, fieldProperties, carriers);
    }

    /// <summary>Owner and country, which a save fills in where the carrier names none.</summary>
    public async Task<ContactRecord> RecordAsync() => ContactRecord.New with
    {
        Row = new ContactRow
        {
            AssociateId = call.Caller.AssociateId,
            UserGroupId = call.Caller.GroupId,
            CountryId = await CountryAsync(),
        },
    };

    private async Task<int?> CountryAsync()
    {
        if (await NumberAsync("System", "OwnCountry") is { } own && carriers.IsLiveCountry(own)) return own;
        return call.Caller.ContactId == 0 ? null : (await contacts.FindAsync(call.Caller.ContactId))?.CountryId;
    }

    private async Task<int?> ItemAsync(string key, int list) =>
        await NumberAsync("Defaults", key) is { } id && carriers.IsLive(list, id) ? id : null;

    private async Task<int?> NumberAsync(string section, string key) =>
        int.TryParse(await preferences.FindAsync(section, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
