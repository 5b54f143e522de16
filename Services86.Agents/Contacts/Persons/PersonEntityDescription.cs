using Services86.Agents.Contacts.Entities;
using Services86.Agents.Rights;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The 60 members of PersonEntity in schema order, for FieldProperties (contact-entities.md §1, §3.6), and their limits (data/tables.md).</summary>
internal static class PersonEntityDescription
{
    public const int NameLength = 99;
    public const int TitleLength = 239;
    public const int CommentLength = 255;

    private const string Elements = "ArrayOfEntityElement";
    private const string Choices = "ArrayOfSelectableMDOListItem";

    public static CarrierDescription Members { get; } = new(
        ReadOnly("PersonId", CarrierMember.Number),
        Text("Firstname", NameLength),
        Text("MiddleName", NameLength),
        Text("Lastname", NameLength) with { MandatoryLabel = "Last name" },
        Text("Mrmrs", TitleLength),
        Text("Title", TitleLength),
        ReadOnly("UpdatedDate", CarrierMember.Time),
        ReadOnly("CreatedDate", CarrierMember.Time),
        Writable("BirthDate", CarrierMember.Time),
        ReadOnly("CreatedBy", "Associate"),
        Writable("Emails", Elements),
        Text("Description", ContactEntityDescription.DescriptionLength),
        ReadOnly("IsAssociate", CarrierMember.Flag),
        Writable("PrivatePhones", Elements),
        Writable("Faxes", Elements),
        Writable("MobilePhones", Elements),
        Writable("OfficePhones", Elements),
        Writable("OtherPhones", Elements),
        Writable("Position", "Position"),
        ReadOnly("UpdatedBy", "Associate"),
        Writable("Contact", "Contact"),
        Writable("Country", "Country"),
        Writable("Interests", Choices),
        Text("PersonNumber", ContactEntityDescription.NumberLength),
        ReadOnly("FullName", CarrierMember.Text),
        Writable("NoMailing", CarrierMember.Flag),
        Writable("UsePersonAddress", CarrierMember.Flag),
        Writable("Retired", CarrierMember.Flag),
        Writable("Urls", Elements),
        ReadOnly("FormalName", CarrierMember.Text),
        Writable("Address", "Address"),
        Text("Post3", NameLength),
        Text("Post2", NameLength),
        Text("Post1", NameLength),
        Text("Kanalname", NameLength),
        Text("Kanafname", NameLength),
        ReadOnly("CorrespondingAssociate", "Associate"),
        Writable("Category", "Category"),
        Writable("Business", "Business"),
        Writable("Associate", "Associate"),
        Text("Salutation", TitleLength),
        ReadOnly("ActiveInterests", CarrierMember.Number),
        Writable("SupportAssociate", "Associate"),
        Writable("TicketPriority", "TicketPriority"),
        Writable("CustomerLanguage", "CustomerLanguage"),
        Writable("DbiAgentId", CarrierMember.Number),
        Text("DbiKey", ContactEntityDescription.DbiKeyLength),
        Writable("DbiLastModified", CarrierMember.Time),
        Writable("DbiLastSyncronized", CarrierMember.Time),
        Writable("SentInfo", CarrierMember.Short),
        Writable("ShowContactTickets", CarrierMember.Short),
        ReadOnly("UserInfo", "UserInfo"),
        Writable("ChatEmails", Elements),
        Writable("InternetPhones", Elements),
        Writable("Source", CarrierMember.Short),
        ReadOnly("ActiveErpLinks", CarrierMember.Number),
        Writable("ShipmentTypes", Choices),
        Writable("Consents", "ArrayOfConsentInfo"),
        Writable("UserDefinedFields", "StringDictionary"),
        Writable("ExtraFields", "StringDictionary"));

    private static CarrierMember Text(string name, int length) => Writable(name, CarrierMember.Text) with { Length = length };

    private static CarrierMember Writable(string name, string type) => new(name, type) { IsWritable = true };

    private static CarrierMember ReadOnly(string name, string type) => new(name, type);
}
