using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>I contact addresses.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactAddresses
{
    /// <summary>Change country.</summary>
    /// <param name="contactEntity">Contact entity.</param>
    /// <param name="toCountryId">To country id.</param>
    /// <returns>Change country.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "ChangeCountry", ReplyAction = WireNames.ContactActions + "ChangeCountryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity> ChangeCountry(
        [MessageParameter(Name = "ContactEntity")] ContactEntity? contactEntity,
        [MessageParameter(Name = "ToCountryId")] int toCountryId);

    /// <summary>Get address.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <returns>Get address.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetAddress", ReplyAction = WireNames.ContactActions + "GetAddressResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address?> GetAddress([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>Get address by country.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="countryId">Country id.</param>
    /// <returns>Get address by country.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetAddressByCountry", ReplyAction = WireNames.ContactActions + "GetAddressByCountryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address?> GetAddressByCountry(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "CountryId")] int countryId);

    /// <summary>Get quote version addresses.</summary>
    /// <param name="quoteVersionId">Quote version id.</param>
    /// <returns>Get quote version addresses.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetQuoteVersionAddresses", ReplyAction = WireNames.ContactActions + "GetQuoteVersionAddressesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address[]> GetQuoteVersionAddresses([MessageParameter(Name = "QuoteVersionId")] int quoteVersionId);

    /// <summary>Save quote version address.</summary>
    /// <param name="quoteVersionId">Quote version id.</param>
    /// <param name="address">Address.</param>
    /// <param name="addressType">Address type.</param>
    /// <param name="countryId">Country id.</param>
    /// <returns>Save quote version address.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "SaveQuoteVersionAddress", ReplyAction = WireNames.ContactActions + "SaveQuoteVersionAddressResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address> SaveQuoteVersionAddress(
        [MessageParameter(Name = "QuoteVersionId")] int quoteVersionId,
        [MessageParameter(Name = "Address")] Address? address,
        [MessageParameter(Name = "AddressType")] AddressType addressType,
        [MessageParameter(Name = "CountryId")] int countryId);
}
