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
        if (right.Override is not { HasMembers: true }) return row.ToCarrier(points, addresses, carriers);
        var shown = right;
        return row.Shown(right).ToCarrier(
            [.. points.Where(point => shown.ShowsPoint(point.Kind))], right.CanReadMember("Address") ? addresses : [], carriers);
    }

    /// <summary>A company that may be read, without the members that may not.</summary>
    public static ContactCardRow Shown(this ContactCardRow row, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true } left) return row;
        return row with
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
    }

    /// <summary>Points of that kind may be read.</summary>
    public static bool ShowsPoint(this in RecordRight right, int kind) => right.CanReadMember(MemberOf(kind));

    private static string MemberOf(int kind) => kind switch
    {
        ContactPointKind.ContactPhone => "Phones",
        ContactPointKind.ContactFax => "Faxes",
        ContactPointKind.Mail => "Emails",
        _ => "Urls",
    };
}
