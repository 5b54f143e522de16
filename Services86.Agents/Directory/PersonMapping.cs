using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>The light Person (contact-entities.md §3.5).</summary>
internal static class PersonMapping
{
    /// <param name="row">The person.</param>
    /// <param name="points">First direct phone, fax, mobile and mail of the person.</param>
    /// <param name="companyPoints">First phone and fax of the company.</param>
    /// <param name="carriers">Names of list items and users.</param>
    public static Person ToCarrier(
        this PersonCardRow row,
        IReadOnlyCollection<ContactPointRow> points,
        IReadOnlyCollection<ContactPointRow> companyPoints,
        DirectoryCarriers carriers)
    {
        var mail = points.First(ContactPointKind.Mail);
        var fullName = RecordNames.Person(row.Firstname, row.MiddleName, row.Lastname);
        return new()
        {
            Position = carriers.NameOf(ListNumber.Position, row.PositionId),
            PersonId = row.PersonId,
            Mrmrs = row.Mrmrs,
            Firstname = row.Firstname,
            Lastname = row.Lastname,
            MiddleName = row.MiddleName,
            Title = row.Title,
            Description = row.Description,
            Email = mail?.Value ?? "",
            FullName = fullName,
            DirectPhone = points.First(ContactPointKind.PersonDirect)?.Value ?? "",
            FormalName = RecordNames.Formal(row.Mrmrs, row.Salutation, fullName),
            CountryId = row.CountryId ?? 0,
            ContactId = row.ContactId ?? 0,
            ContactName = row.ContactName ?? "",
            Retired = row.Retired ? (short)1 : (short)0,
            Rank = Short(row.Rank),
            ActiveInterests = Short(row.ActiveInterests),
            ContactDepartment = row.ContactDepartment ?? "",
            ContactCountryId = row.ContactCountryId ?? 0,
            ContactOrgNr = row.ContactOrgNr ?? "",
            FaxPhone = points.First(ContactPointKind.PersonFax)?.Value ?? "",
            MobilePhone = points.First(ContactPointKind.PersonMobile)?.Value ?? "",
            ContactPhone = companyPoints.First(ContactPointKind.ContactPhone)?.Value ?? "",
            AssociateName = carriers.LoginOf(row.AssociateId),
            AssociateId = row.AssociateId ?? 0,
            UsePersonAddress = row.UsePersonAddress,
            ContactFax = companyPoints.First(ContactPointKind.ContactFax)?.Value ?? "",
            Kanafname = row.Kanafname,
            Kanalname = row.Kanalname,
            Post1 = row.Post1,
            Post2 = row.Post2,
            Post3 = row.Post3,
            EmailName = mail?.Description ?? "",
            ContactFullName = row.ContactName is null ? "" : RecordNames.Company(row.ContactName, row.ContactDepartment ?? ""),
            ActiveErpLinks = row.ActiveErpLinks,
            TicketPriorityId = row.TicketPriorityId ?? 0,
            SupportLanguageId = row.CustomerLanguageId ?? 0,
            SupportAssociateId = row.SupportAssociateId ?? 0,
        };
    }

    private static short Short(int value) => (short)Math.Clamp(value, short.MinValue, short.MaxValue);
}
