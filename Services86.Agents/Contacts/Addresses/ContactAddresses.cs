using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>Address layouts and quote addresses: not part of this version.</summary>
internal sealed class ContactAddresses : IContactAddresses
{
    public Task<ContactEntity> ChangeCountry(ContactEntity? contactEntity, int toCountryId) => throw new SoNotSupportedException(nameof(ChangeCountry));

    public Task<Address?> GetAddress(int contactId) => throw new SoNotSupportedException(nameof(GetAddress));

    public Task<Address?> GetAddressByCountry(int contactId, int countryId) => throw new SoNotSupportedException(nameof(GetAddressByCountry));

    public Task<Address[]> GetQuoteVersionAddresses(int quoteVersionId) => throw new SoNotSupportedException(nameof(GetQuoteVersionAddresses));

    public Task<Address> SaveQuoteVersionAddress(int quoteVersionId, Address? address, AddressType addressType, int countryId) =>
        throw new SoNotSupportedException(nameof(SaveQuoteVersionAddress));
}
