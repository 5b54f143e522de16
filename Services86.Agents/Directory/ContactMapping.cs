using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>The light Contact (contact-entities.md §3.2).</summary>
internal static class ContactMapping
{
    /// <param name="row">The company.</param>
    /// <param name="points">Its first phone, mail and web address, in any order.</param>
    /// <param name="addresses">Its addresses, in any order.</param>
    /// <param name="carriers">Names of list items, users and countries.</param>
    public static Contact ToCarrier(
        this ContactCardRow row, IReadOnlyCollection<ContactPointRow> points, IReadOnlyCollection<AddressRow> addresses, DirectoryCarriers carriers)
    {
        var mail = points.First(ContactPointKind.Mail);
        var web = points.First(ContactPointKind.Web);
        var street = addresses.TextOf(AddressType.ContactStreetAddress);
        var postal = addresses.TextOf(AddressType.ContactPostalAddress);
        var layout = carriers.LayoutOf(row.CountryId);
        return new()
        {
            ContactId = row.ContactId,
            Name = row.Name,
            OrgNr = row.OrgNr,
            Department = row.Department,
            URL = web?.Value ?? "",
            City = postal.City.Length > 0 ? postal.City : street.City,
            DirectPhone = points.First(ContactPointKind.ContactPhone)?.Value ?? "",
            AssociateId = row.AssociateId ?? 0,
            CountryId = row.CountryId ?? 0,
            EmailAddress = mail?.Value ?? "",
            Kananame = row.Kananame,
            EmailAddressName = mail?.Description ?? "",
            URLName = web?.Description ?? "",
            AssociateFullName = carriers.FullNameOf(row.AssociateId),
            BusinessName = carriers.NameOf(ListNumber.Business, row.BusinessId),
            CategoryName = carriers.NameOf(ListNumber.Category, row.CategoryId),
            CountryName = carriers.CountryName(row.CountryId),
            Address = layout.ToCarrier(street, postal, row.Latitude ?? 0, row.Longitude ?? 0),
            FormattedAddress = layout.ToOneText(street, postal),
            FullName = RecordNames.Company(row.Name, row.Department),
            IsOwnerContact = row.IsOwner,
            ActiveErpLinks = row.ActiveErpLinks,
        };
    }

    /// <summary>The point of rank 1, or null.</summary>
    public static ContactPointRow? First(this IEnumerable<ContactPointRow> points, int kind) =>
        points.FirstOrDefault(point => point.Kind == kind && point.Rank == 1);
}
