using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Addresses and their layout by country.</summary>
/// <remarks>Source: contact-operations.md §12-§14, §24, §25.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactAddresses
{
    private const string Actions = WireNames.ContactActions;

    /// <summary>
    /// Rebuilds a company card for another country: its address in that country's layout, values carried over by meaning, and
    /// machine-readable phone numbers derived anew. Nothing is read or saved. Refuses a nil entity (SoInvalidArgumentException) and an
    /// unknown or deleted country (SoNotFoundException).
    /// </summary>
    /// <param name="contactEntity">The card as edited so far, saved or not.</param>
    /// <param name="toCountryId">Id of the new country; 0 is unknown.</param>
    /// <returns>The card for the new country, unsaved; values the layout does not show remain in Street and Postal.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §12.</remarks>
    [OperationContract(Action = Actions + "ChangeCountry", ReplyAction = Actions + "ChangeCountryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity> ChangeCountry(
        [MessageParameter(Name = "ContactEntity")] ContactEntity? contactEntity,
        [MessageParameter(Name = "ToCountryId")] int toCountryId);

    /// <summary>Returns the address of a company, laid out for its own country. An unknown company gives nil.</summary>
    /// <param name="contactId">Id of the company; 0 gives a blank address laid out for the caller's country.</param>
    /// <returns>The address, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §13.</remarks>
    [OperationContract(Action = Actions + "GetAddress", ReplyAction = Actions + "GetAddressResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address?> GetAddress([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>
    /// Returns the address of a company, laid out for the given country. An unknown company gives nil; refuses an unknown country
    /// (SoNotFoundException).
    /// </summary>
    /// <param name="contactId">Id of the company; 0 gives a blank address.</param>
    /// <param name="countryId">Id of the country whose layout to use; 0 is the company's own.</param>
    /// <returns>The address, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §14.</remarks>
    [OperationContract(Action = Actions + "GetAddressByCountry", ReplyAction = Actions + "GetAddressByCountryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address?> GetAddressByCountry(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "CountryId")] int countryId);

    /// <summary>
    /// Returns the two addresses of a quote version, billing first and shipping second; each comes from the company of the sale unless the
    /// version has its own. Refuses an unknown version and one whose sale the caller may not read (SoNotFoundException).
    /// </summary>
    /// <param name="quoteVersionId">Id of the quote version.</param>
    /// <returns>Two addresses: billing in Postal, shipping in Street, each with its grid.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §24.</remarks>
    [OperationContract(Action = Actions + "GetQuoteVersionAddresses", ReplyAction = Actions + "GetQuoteVersionAddressesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address[]> GetQuoteVersionAddresses([MessageParameter(Name = "QuoteVersionId")] int quoteVersionId);

    /// <summary>
    /// Stores a billing or shipping address of a quote version's own and returns it as stored. Refuses another type or a nil address
    /// (SoInvalidArgumentException), an unknown version or country (SoNotFoundException), and a version that is sent, archived, lost or sold,
    /// or whose sale the caller may not update (SoSentryException).
    /// </summary>
    /// <param name="quoteVersionId">Id of the quote version.</param>
    /// <param name="address">The address; the grid counts first, then Postal for billing and Street for shipping.</param>
    /// <param name="addressType">QuoteBillingAddress or QuoteShippingAddress.</param>
    /// <param name="countryId">Country of the address; 0 is the company's.</param>
    /// <returns>The address as stored.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §25.</remarks>
    [OperationContract(Action = Actions + "SaveQuoteVersionAddress", ReplyAction = Actions + "SaveQuoteVersionAddressResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Address> SaveQuoteVersionAddress(
        [MessageParameter(Name = "QuoteVersionId")] int quoteVersionId,
        [MessageParameter(Name = "Address")] Address? address,
        [MessageParameter(Name = "AddressType")] AddressType addressType,
        [MessageParameter(Name = "CountryId")] int countryId);
}
