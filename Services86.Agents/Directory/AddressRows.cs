using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>Between address rows and the texts of an address.</summary>
internal static class AddressRows
{
    /// <summary>The address of that type; blank when there is no row.</summary>
    public static AddressText TextOf(this IEnumerable<AddressRow> rows, AddressType type) =>
        rows.FirstOrDefault(row => row.Atype == (int)type) is { } found
            ? new(found.Address1, found.Address2, found.Address3, found.City, found.County, found.State, found.Zipcode)
            : AddressText.Blank;

    public static AddressRow ToRow(this AddressText text, AddressType type) => new()
    {
        Atype = (int)type,
        Address1 = text.Address1,
        Address2 = text.Address2,
        Address3 = text.Address3,
        City = text.City,
        County = text.County,
        State = text.State,
        Zipcode = text.Zipcode,
    };
}
