using Services86.Contracts.Shared;

namespace Services86.Agents.Directory;

/// <summary>Kinds of addresses that stand alone in their carrier (contact-entities.md §2, contact-operations.md §24).</summary>
/// <param name="Type">Kind of the stored row.</param>
/// <param name="Prefix">What the names of its grid fields begin with.</param>
/// <param name="FieldType">AddressType of its grid fields, a text of its own on the wire.</param>
/// <param name="IsPostal">Its values are in Postal, else in Street.</param>
internal sealed record SingleAddress(AddressType Type, string Prefix, string FieldType, bool IsPostal)
{
    public static SingleAddress Person { get; } = new(AddressType.PersonPrivateAddress, "", "PersonStreetAddress", IsPostal: false);

    public static SingleAddress Billing { get; } = new(AddressType.QuoteBillingAddress, "Billing", nameof(AddressType.QuoteBillingAddress), IsPostal: true);

    public static SingleAddress Shipping { get; } = new(AddressType.QuoteShippingAddress, "Shipping", nameof(AddressType.QuoteShippingAddress), IsPostal: false);
}
