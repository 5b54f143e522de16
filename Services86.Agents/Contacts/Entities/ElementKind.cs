using Services86.Agents.Directory;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>A collection of a company or a person: member name, stored kind, limits and machine-usable form (contact-entities.md §2).</summary>
internal sealed record ElementKind(string Member, int Kind, int ValueLength, int DescriptionLength)
{
    public static ElementKind Emails { get; } = new("Emails", ContactPointKind.Mail, 239, 254);

    public static ElementKind Urls { get; } = new("Urls", ContactPointKind.Web, 1023, 254);

    public static ElementKind Phones { get; } = new("Phones", ContactPointKind.ContactPhone, 239, 99);

    public static ElementKind Faxes { get; } = new("Faxes", ContactPointKind.ContactFax, 239, 99);

    // Phone types of the published database: a bit tells those of persons (enums-in-db.md).
    private bool IsPhone => Kind is ContactPointKind.ContactPhone or ContactPointKind.ContactFax or >= ContactPointKind.PersonDirect;

    /// <summary>What the carrier shows as StrippedValue.</summary>
    public string Strip(string value, string dialInPrefix) => IsPhone ? PhoneDigits.Strip(value, dialInPrefix) : value;

    /// <summary>What the point is searched by.</summary>
    public string SearchKey(string value, string dialInPrefix)
    {
        if (IsPhone) return SearchKeys.Phone(value, dialInPrefix);
        return Kind == ContactPointKind.Web ? SearchKeys.Web(value) : SearchKeys.Mail(value);
    }
}
