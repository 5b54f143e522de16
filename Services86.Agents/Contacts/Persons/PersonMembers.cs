using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The members of a person: which of them a caller has filled, and what becomes of those that he may not read (rights.md §10).</summary>
/// <remarks>Contact, Category, Business and Associate are the company's, whatever was sent.</remarks>
internal static class PersonMembers
{
    private static readonly PersonMember[] Writable =
    [
        OfRow("Firstname", row => row.Firstname, entity => entity.Firstname = ""),
        OfRow("MiddleName", row => row.MiddleName, entity => entity.MiddleName = ""),
        OfRow("Lastname", row => row.Lastname, entity => entity.Lastname = ""),
        OfRow("Mrmrs", row => row.Mrmrs, entity => entity.Mrmrs = ""),
        OfRow("Title", row => row.Title, entity => entity.Title = ""),
        OfRow("BirthDate", row => row.BirthDate, entity => entity.BirthDate = WireDate.None),
        OfPoints(ElementKind.Emails, entity => entity.Emails = []),
        OfRow("Description", row => row.Description, entity => entity.Description = ""),
        OfPoints(PersonElements.PrivatePhones, entity => entity.PrivatePhones = []),
        OfPoints(PersonElements.Faxes, entity => entity.Faxes = []),
        OfPoints(PersonElements.MobilePhones, entity => entity.MobilePhones = []),
        OfPoints(PersonElements.OfficePhones, entity => entity.OfficePhones = []),
        OfPoints(PersonElements.OtherPhones, entity => entity.OtherPhones = []),
        OfRow("Position", row => row.PositionId, entity => entity.Position = null),
        OfRow("Country", row => row.CountryId, entity => entity.Country = null),
        new("Interests", record => record.Interests.Count, Unselect),
        OfRow("PersonNumber", row => row.PersonNumber, entity => entity.PersonNumber = ""),
        OfRow("NoMailing", row => row.NoMailing, entity => entity.NoMailing = false),
        OfRow("UsePersonAddress", row => row.UsePersonAddress, entity => entity.UsePersonAddress = false),
        OfPoints(ElementKind.Urls, entity => entity.Urls = []),
        new("Address", record => (record.Address, record.Row.Latitude, record.Row.Longitude), entity => entity.Address = null),
        OfRow("Post3", row => row.Post3, entity => entity.Post3 = ""),
        OfRow("Post2", row => row.Post2, entity => entity.Post2 = ""),
        OfRow("Post1", row => row.Post1, entity => entity.Post1 = ""),
        OfRow("Kanalname", row => row.Kanalname, entity => entity.Kanalname = ""),
        OfRow("Kanafname", row => row.Kanafname, entity => entity.Kanafname = ""),
        OfRow("Salutation", row => row.Salutation, entity => entity.Salutation = ""),
        OfRow("SupportAssociate", row => row.SupportAssociateId, entity => entity.SupportAssociate = null),
        OfRow("TicketPriority", row => row.TicketPriorityId, entity => entity.TicketPriority = null),
        OfRow("CustomerLanguage", row => row.CustomerLanguageId, entity => entity.CustomerLanguage = null),
        OfRow("DbiAgentId", row => row.DbiAgentId, entity => entity.DbiAgentId = 0),
        OfRow("DbiKey", row => row.DbiKey, entity => entity.DbiKey = ""),
        OfRow("DbiLastModified", row => row.DbiLastModified, entity => entity.DbiLastModified = WireDate.None),
        OfRow("DbiLastSyncronized", row => row.DbiLastSynchronized, entity => entity.DbiLastSyncronized = WireDate.None),
        OfRow("SentInfo", row => row.SentInfo, entity => entity.SentInfo = 0),
        OfRow("ShowContactTickets", row => row.ShowContactTickets, entity => entity.ShowContactTickets = 0),
        OfPoints(PersonElements.ChatEmails, entity => entity.ChatEmails = []),
        OfPoints(PersonElements.InternetPhones, entity => entity.InternetPhones = []),
        OfRow("Source", row => row.Source, entity => entity.Source = 0),
        new("ShipmentTypes", record => record.BlockedShipments.Count, entity => entity.ShipmentTypes = []),
        new("Consents", record => record.Consents.Count, entity => entity.Consents = []),
        OfRow("UserDefinedFields", row => row.UserFields, entity => entity.UserDefinedFields = []),
    ];

    private static readonly (string Name, Action<PersonEntity> Blank)[] ReadOnly =
    [
        ("CreatedDate", entity => entity.CreatedDate = WireDate.None),
        ("CreatedBy", entity => entity.CreatedBy = null),
        ("Contact", entity => entity.Contact = null),
        ("ActiveInterests", entity => entity.ActiveInterests = 0),
    ];

    /// <summary>Members of a new person that are not as they are in one of whom only the company is known.</summary>
    public static IEnumerable<string> Filled(PersonRecord blank, PersonRecord wanted) =>
        Writable.Where(member => !Equals(member.Value(blank), member.Value(wanted))).Select(member => member.Name);

    /// <summary>The carrier as the caller may see it: what he may not read is blank (contact-operations.md R4).</summary>
    public static PersonEntity Readable(this PersonEntity entity, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return entity;
        foreach (var member in Writable)
        {
            if (!right.CanReadMember(member.Name)) member.Blank(entity);
        }

        foreach (var (name, blank) in ReadOnly)
        {
            if (!right.CanReadMember(name)) blank(entity);
        }

        // Put together from names, of which some may be gone.
        var fullName = RecordNames.Person(entity.Firstname ?? "", entity.MiddleName ?? "", entity.Lastname ?? "");
        entity.FullName = right.CanReadMember(nameof(entity.FullName)) ? fullName : "";
        entity.FormalName = right.CanReadMember(nameof(entity.FormalName))
            ? RecordNames.Formal(entity.Mrmrs ?? "", entity.Salutation ?? "", fullName)
            : "";
        return entity;
    }

    // The list of what could be chosen is no secret.
    private static void Unselect(PersonEntity entity)
    {
        foreach (var item in entity.Interests ?? [])
        {
            item.Selected = false;
            item.LastChanged = WireDate.None;
        }
    }

    private static PersonMember OfRow(string name, Func<PersonRow, object?> value, Action<PersonEntity> blank) =>
        new(name, record => value(record.Row), blank);

    private static PersonMember OfPoints(ElementKind kind, Action<PersonEntity> blank) =>
        new(kind.Member, record => record.Points.ContainsKey(kind), blank);
}
