using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Persons;

/// <summary>Writes a new person with its parts; only inside a transaction.</summary>
internal sealed class PersonWriter(
    PersonWriteRepository persons, PersonPartsRepository parts, DirectoryStore directory, CallContext call)
{
    /// <returns>The person as stored, with its ids.</returns>
    public async Task<PersonRecord> InsertAsync(PersonRecord wanted, UtcInstant now)
    {
        var by = call.Caller.AssociateId;
        var id = await persons.InsertAsync(wanted.Row, SearchKeys.Name(wanted.Row.Firstname), SearchKeys.Name(wanted.Row.Lastname), now, by);
        await WritePointsAsync(id, wanted);
        if (!wanted.Address.IsBlank) await parts.AddAddressAsync(id, wanted.Address.ToRow(SingleAddress.Person.Type));
        foreach (var interest in wanted.Interests.Keys) await parts.AddInterestAsync(id, interest, now, by);
        foreach (var shipment in wanted.BlockedShipments) await parts.BlockShipmentAsync(id, shipment);
        var consents = new List<ConsentRow>();
        foreach (var consent in wanted.Consents) consents.Add(consent with { PersonConsentId = await parts.AddConsentAsync(id, consent, now, by) });
        return wanted with { Row = wanted.Row with { PersonId = id }, Consents = consents };
    }

    private async Task WritePointsAsync(int personId, PersonRecord wanted)
    {
        var prefix = (await directory.CurrentAsync(call.Cancellation)).DialInPrefixOf(wanted.Row.CountryId);
        foreach (var (kind, list) in wanted.Points)
        {
            await parts.AddPointsAsync(personId, kind.Kind, list.Items.Select(
                (item, at) => new NewContactPoint(at + 1, item.Value, kind.SearchKey(item.Value, prefix), item.Description)));
        }
    }
}
