using Services86.Agents.Rights;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The 41 members of ContactEntity in schema order, for FieldProperties (contact-entities.md §1, §3.1).</summary>
internal static class ContactEntityDescription
{
    public const int NameLength = 219;
    public const int NumberLength = 49;
    public const int DescriptionLength = 2047;
    public const int DbiKeyLength = 255;

    public static CarrierDescription Members { get; } = new(
        ReadOnly("ContactId", CarrierMember.Number),
        Text("Name", NameLength) with { MandatoryLabel = "Name" },
        Text("Department", NameLength),
        Text("OrgNr", NumberLength),
        Text("Number1", NumberLength),
        Text("Number2", NumberLength),
        ReadOnly("UpdatedDate", CarrierMember.Time),
        ReadOnly("CreatedDate", CarrierMember.Time),
        Writable("Emails", "ArrayOfEntityElement"),
        Writable("Interests", "ArrayOfSelectableMDOListItem"),
        Writable("Urls", "ArrayOfEntityElement"),
        Writable("Phones", "ArrayOfEntityElement"),
        Writable("Faxes", "ArrayOfEntityElement"),
        Text("Description", DescriptionLength),
        ReadOnly("UpdatedBy", "Associate"),
        ReadOnly("CreatedBy", "Associate"),
        Writable("Associate", "Associate"),
        Writable("Business", "Business"),
        Writable("Category", "Category"),
        Writable("Country", "Country"),
        ReadOnly("Persons", "ArrayOfPerson"),
        Writable("NoMailing", CarrierMember.Flag),
        Text("Kananame", NameLength),
        Writable("Xstop", CarrierMember.Flag),
        ReadOnly("ActiveInterests", CarrierMember.Number),
        ReadOnly("GroupId", CarrierMember.Number),
        ReadOnly("ActiveStatusMonitorId", CarrierMember.Number),
        Writable("SupportAssociate", "Associate"),
        Writable("TicketPriority", "TicketPriority"),
        Writable("CustomerLanguage", "CustomerLanguage"),
        ReadOnly("Deleted", CarrierMember.Short),
        Writable("DbiAgentId", CarrierMember.Number),
        Writable("DbiLastSyncronized", CarrierMember.Time),
        Text("DbiKey", DbiKeyLength),
        Writable("DbiLastModified", CarrierMember.Time),
        Writable("SupportPerson", "Person"),
        Writable("Address", "Address"),
        Writable("Source", CarrierMember.Short),
        ReadOnly("ActiveErpLinks", CarrierMember.Number),
        Writable("UserDefinedFields", "StringDictionary"),
        Writable("ExtraFields", "StringDictionary"));

    private static CarrierMember Text(string name, int length) => Writable(name, CarrierMember.Text) with { Length = length };

    private static CarrierMember Writable(string name, string type) => new(name, type) { IsWritable = true };

    private static CarrierMember ReadOnly(string name, string type) => new(name, type);
}
