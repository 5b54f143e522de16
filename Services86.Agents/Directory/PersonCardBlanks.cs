using Services86.Agents.Rights;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>The light Person with what the caller may not read left blank (contact-operations.md R4); rights are told by the members of the full entity.</summary>
internal static class PersonCardBlanks
{
    /// <param name="row">The person, with what may be seen of its company.</param>
    /// <param name="right">What the caller may do with the person.</param>
    /// <param name="points">The person's first phones and mail address.</param>
    /// <param name="companyPoints">Those of the company that may be seen.</param>
    /// <param name="carriers">Names of list items, users and countries.</param>
    public static Person ToCarrier(
        this PersonCardRow row,
        in RecordRight right,
        IReadOnlyCollection<ContactPointRow> points,
        IReadOnlyCollection<ContactPointRow> companyPoints,
        DirectoryCarriers carriers)
    {
        if (right.Override is not { HasMembers: true } left) return row.ToCarrier(points, companyPoints, carriers);
        var shown = row with
        {
            Firstname = left.AllowsRead("Firstname") ? row.Firstname : "",
            MiddleName = left.AllowsRead("MiddleName") ? row.MiddleName : "",
            Lastname = left.AllowsRead("Lastname") ? row.Lastname : "",
            Mrmrs = left.AllowsRead("Mrmrs") ? row.Mrmrs : "",
            Title = left.AllowsRead("Title") ? row.Title : "",
            Salutation = left.AllowsRead("Salutation") ? row.Salutation : "",
            Kanafname = left.AllowsRead("Kanafname") ? row.Kanafname : "",
            Kanalname = left.AllowsRead("Kanalname") ? row.Kanalname : "",
            Post1 = left.AllowsRead("Post1") ? row.Post1 : "",
            Post2 = left.AllowsRead("Post2") ? row.Post2 : "",
            Post3 = left.AllowsRead("Post3") ? row.Post3 : "",
            Description = left.AllowsRead("Description") ? row.Description : "",
            PositionId = left.AllowsRead("Position") ? row.PositionId : null,
            AssociateId = left.AllowsRead("Associate") ? row.AssociateId : null,
            CountryId = left.AllowsRead("Country") ? row.CountryId : null,
            UsePersonAddress = left.AllowsRead("UsePersonAddress") && row.UsePersonAddress,
            Retired = left.AllowsRead("Retired") && row.Retired,
            ActiveInterests = left.AllowsRead("ActiveInterests") ? row.ActiveInterests : 0,
            ActiveErpLinks = left.AllowsRead("ActiveErpLinks") ? row.ActiveErpLinks : 0,
            TicketPriorityId = left.AllowsRead("TicketPriority") ? row.TicketPriorityId : null,
            CustomerLanguageId = left.AllowsRead("CustomerLanguage") ? row.CustomerLanguageId : null,
            SupportAssociateId = left.AllowsRead("SupportAssociate") ? row.SupportAssociateId : null,
        };
        return shown.ToCarrier([.. points.Where(point => left.AllowsRead(MemberOf(point.Kind)))], companyPoints, carriers);
    }

    private static string MemberOf(int kind) => kind switch
    {
        ContactPointKind.PersonDirect => "OfficePhones",
        ContactPointKind.PersonFax => "Faxes",
        ContactPointKind.PersonMobile => "MobilePhones",
        _ => "Emails",
    };
}
