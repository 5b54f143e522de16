using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>The light Contact with what the caller may not read left blank (contact-operations.md R4); rights are told by the members of the full entity.</summary>
internal static class ContactCardBlanks
{
    public static Contact ToCarrier(
        this ContactCardRow row,
        in RecordRight right,
        IReadOnlyCollection<ContactPointRow> points,
        IReadOnlyCollection<AddressRow> addresses,
        DirectoryCarriers carriers)
    {
        if (right.Override is not { HasMembers: true } left) return row.ToCarrier(points, addresses, carriers);
        var shown = row with
        {
            Name = left.AllowsRead("Name") ? row.Name : "",
            Department = left.AllowsRead("Department") ? row.Department : "",
            Kananame = left.AllowsRead("Kananame") ? row.Kananame : "",
            OrgNr = left.AllowsRead("OrgNr") ? row.OrgNr : "",
            AssociateId = left.AllowsRead("Associate") ? row.AssociateId : null,
            CountryId = left.AllowsRead("Country") ? row.CountryId : null,
            BusinessId = left.AllowsRead("Business") ? row.BusinessId : null,
            CategoryId = left.AllowsRead("Category") ? row.CategoryId : null,
            ActiveErpLinks = left.AllowsRead("ActiveErpLinks") ? row.ActiveErpLinks : 0,
            Latitude = left.AllowsRead("Address") ? row.Latitude : null,
            Longitude = left.AllowsRead("Address") ? row.Longitude : null,
        };
        return shown.ToCarrier([.. points.Where(point => left.AllowsRead(MemberOf(point.Kind)))], left.AllowsRead("Address") ? addresses : [], carriers);
    }

    private static string MemberOf(int kind) => kind switch
    {
        ContactPointKind.ContactPhone => "Phones",
        ContactPointKind.ContactFax => "Faxes",
        ContactPointKind.Mail => "Emails",
        _ => "Urls",
    };
}
