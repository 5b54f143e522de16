using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>Address layouts by country, and the addresses of quotes (contact-operations.md §12-§14, §24, §25).</summary>
internal sealed class ContactAddresses(
    CompanyAddressReader companies,
    CountryChange change,
    QuoteAddresses quotes,
    QuoteAddressSave quoteSave,
    ContactDefaults defaults,
    DirectoryStore directory,
    CallContext call) : IContactAddresses
{
    public Task<ContactEntity> ChangeCountry(ContactEntity? contactEntity, int toCountryId) => contactEntity is null
        ? throw SoInvalidArgumentException.For("ContactEntity", null, "a company")
        : change.ApplyAsync(contactEntity, toCountryId);

    public Task<Address?> GetAddress(int contactId) => GetAddressByCountry(contactId, 0);

    // A country that was deleted from the list still has its layout, and companies in it.
    public async Task<Address?> GetAddressByCountry(int contactId, int countryId)
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        if (countryId != 0 && carriers.Country(countryId) is null) throw new SoNotFoundException("country", countryId);
        var company = contactId == 0 ? CompanyAddress.Blank(await defaults.OwnCountryAsync()) : await companies.FindAsync(contactId);
        return company?.ToCarrier(carriers.LayoutOf(countryId == 0 ? company.CountryId : countryId));
    }

    public Task<Address[]> GetQuoteVersionAddresses(int quoteVersionId) => quotes.FindAsync(quoteVersionId);

    // The parameters are judged before version and rights.
    public Task<Address> SaveQuoteVersionAddress(int quoteVersionId, Address? address, AddressType addressType, int countryId)
    {
        var kind = addressType switch
        {
            AddressType.QuoteBillingAddress => SingleAddress.Billing,
            AddressType.QuoteShippingAddress => SingleAddress.Shipping,
            _ => throw SoInvalidArgumentException.For("AddressType", addressType, "QuoteBillingAddress or QuoteShippingAddress"),
        };
        if (address is null) throw SoInvalidArgumentException.For("Address", null, "an address");
        return quoteSave.SaveAsync(quoteVersionId, address, kind, countryId);
    }
}
