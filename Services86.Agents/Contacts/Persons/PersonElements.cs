using Services86.Agents.Contacts.Entities;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The nine collections of a person (contact-entities.md §3.6).</summary>
internal static class PersonElements
{
    public static ElementKind PrivatePhones { get; } = Phone("PrivatePhones", ContactPointKind.PersonPrivate);

    public static ElementKind Faxes { get; } = Phone("Faxes", ContactPointKind.PersonFax);

    public static ElementKind MobilePhones { get; } = Phone("MobilePhones", ContactPointKind.PersonMobile);

    public static ElementKind OfficePhones { get; } = Phone("OfficePhones", ContactPointKind.PersonDirect);

    public static ElementKind OtherPhones { get; } = Phone("OtherPhones", ContactPointKind.PersonPager);

    public static ElementKind ChatEmails { get; } = new("ChatEmails", ContactPointKind.Chat, 239, 254);

    public static ElementKind InternetPhones { get; } = new("InternetPhones", ContactPointKind.Voice, 239, 254);

    /// <summary>Every collection with the member that holds it.</summary>
    public static IReadOnlyList<(ElementKind Kind, Func<PersonEntity, EntityElement[]?> Sent)> All { get; } =
    [
        (ElementKind.Emails, person => person.Emails),
        (PrivatePhones, person => person.PrivatePhones),
        (Faxes, person => person.Faxes),
        (MobilePhones, person => person.MobilePhones),
        (OfficePhones, person => person.OfficePhones),
        (OtherPhones, person => person.OtherPhones),
        (ElementKind.Urls, person => person.Urls),
        (ChatEmails, person => person.ChatEmails),
        (InternetPhones, person => person.InternetPhones),
    ];

    private static ElementKind Phone(string member, int kind) => new(member, kind, 239, 99);
}
