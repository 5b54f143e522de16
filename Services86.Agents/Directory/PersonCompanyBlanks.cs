using Services86.Agents.Rights;
using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>What the light Person shows of its company, with what the caller may not read left blank (contact-operations.md R4).</summary>
internal static class PersonCompanyBlanks
{
    /// <param name="row">The person; which company he belongs to is his own matter and stays.</param>
    /// <param name="company">What the caller may do with the company.</param>
    public static PersonCardRow WithReadableCompany(this PersonCardRow row, in RecordRight company)
    {
        if (row.ContactName is null || IsReadable(company)) return row;
        return row with
        {
            ContactName = company.CanReadMember("Name") ? row.ContactName : "",
            ContactDepartment = company.CanReadMember("Department") ? row.ContactDepartment : "",
            ContactOrgNr = company.CanReadMember("OrgNr") ? row.ContactOrgNr : "",
            ContactCountryId = company.CanReadMember("Country") ? row.ContactCountryId : null,
        };
    }

    /// <summary>Those of the company's first numbers that the caller may read.</summary>
    public static IEnumerable<ContactPointRow> Readable(this IEnumerable<ContactPointRow> points, RecordRight company) =>
        IsReadable(company)
            ? points
            : points.Where(point => company.CanReadMember(point.Kind == ContactPointKind.ContactPhone ? "Phones" : "Faxes"));

    private static bool IsReadable(in RecordRight company) => company.CanRead && company.Override is not { HasMembers: true };
}
