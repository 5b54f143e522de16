using Services86.Agents.Directory;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Addresses;

/// <summary>The two addresses of a company with its country.</summary>
internal sealed record CompanyAddress(int? CountryId, AddressText Street, AddressText Postal, double Latitude = 0, double Longitude = 0)
{
    /// <summary>Of a company that is not saved yet, or not to be seen.</summary>
    public static CompanyAddress Blank(int? countryId) => new(countryId, AddressText.Blank, AddressText.Blank);

    public Address ToCarrier(AddressLayout layout) => layout.ToCarrier(Street, Postal, Latitude, Longitude);
}
