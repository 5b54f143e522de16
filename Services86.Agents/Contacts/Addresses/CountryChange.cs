using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>Lays a company card out for another country: only the carrier as sent counts, nothing is read or saved (contact-operations.md §12).</summary>
internal sealed class CountryChange(DirectoryStore directory, FieldProperties fieldProperties, Sentry sentry, CallContext call)
{
    /// <summary>Changes country, address and machine-usable phone numbers of the card; every other member stays as sent.</summary>
    public async Task<ContactEntity> ApplyAsync(ContactEntity card, int countryId)
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        if (!carriers.IsLiveCountry(countryId)) throw new SoNotFoundException("country", countryId);
        card.Country = carriers.Country(countryId);
        card.Address = Address(card.Address ?? new Address(), carriers.LayoutOf(countryId));
        Strip(card.Phones, ElementKind.Phones, carriers.DialInPrefixOf(countryId));
        Strip(card.Faxes, ElementKind.Faxes, carriers.DialInPrefixOf(countryId));
        FillRights(card);
        return card;
    }

    // Grid values that differ from the structured ones win, whichever layout they were shown in.
    private static Address Address(Address sent, AddressLayout layout)
    {
        var edit = new AddressEdit(sent);
        return layout.ToCarrier(
            edit.Street(AddressText.Of(sent.Street)), edit.Postal(AddressText.Of(sent.Postal)), sent.Wgs84Latitude, sent.Wgs84Longitude);
    }

    // No phone formats are kept: the value stays as typed.
    private static void Strip(EntityElement?[]? numbers, ElementKind kind, string dialInPrefix)
    {
        foreach (var number in numbers ?? [])
        {
            if (number is not null) number.StrippedValue = kind.Strip(number.Value ?? "", dialInPrefix);
        }
    }

    // contact-entities.md §1 wants both members filled; a card that brings them keeps them, as the stored row is not asked. Some clients send
    // every absent structure as an empty one.
    private void FillRights(ContactEntity card)
    {
        var owner = new Ownership(card.Associate?.AssociateId ?? 0, card.GroupId, card.ContactId);
        var right = sentry.OfContact(new ContactSubject(card.ContactId, owner));
        if (card.TableRight is null or { Mask: ETableRight.None }) card.TableRight = right.ToCarrier();
        if (card.FieldProperties is null or { Count: 0 }) card.FieldProperties = fieldProperties.For(ContactEntityDescription.Members, right);
    }
}
