using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>Reads the addresses of a company; they are read and hidden with it (rights.md §1).</summary>
internal sealed class CompanyAddressReader(ContactRepository contacts, ContactReader reader)
{
    /// <summary>Null when the company does not exist or may not be read.</summary>
    public async Task<CompanyAddress?> FindAsync(int contactId)
    {
        if (contactId <= 0 || await contacts.FindAsync(contactId) is not { } row) return null;
        var right = reader.RightOn(row);
        if (!right.CanRead) return null;
        // Members that the caller may not read come back blank (R4); the layout would tell the country.
        var countryId = right.CanReadMember("Country") ? row.CountryId : null;
        if (!right.CanReadMember("Address")) return CompanyAddress.Blank(countryId);
        var addresses = await contacts.AddressesAsync(contactId);
        return new(
            countryId,
            addresses.TextOf(AddressType.ContactStreetAddress),
            addresses.TextOf(AddressType.ContactPostalAddress),
            row.Latitude ?? 0,
            row.Longitude ?? 0);
    }
}
