using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The members of a company: which of them a save changes, and what becomes of those that the caller may not read.</summary>
internal static class ContactMembers
{
    private const string Interests = "Interests";

    private static readonly ContactMember[] Writable =
    [
        OfRow("Name", row => row.Name, (row, from) => row with { Name = from.Name }),
        OfRow("Department", row => row.Department, (row, from) => row with { Department = from.Department }),
        OfRow("OrgNr", row => row.OrgNr, (row, from) => row with { OrgNr = from.OrgNr }),
        OfRow("Number1", row => row.Number1, (row, from) => row with { Number1 = from.Number1 }),
        OfRow("Number2", row => row.Number2, (row, from) => row with { Number2 = from.Number2 }),
        new("Emails", record => record.Emails, (record, from) => record with { Emails = from.Emails }),
        new("Urls", record => record.Urls, (record, from) => record with { Urls = from.Urls }),
        new("Phones", record => record.Phones, (record, from) => record with { Phones = from.Phones }),
        new("Faxes", record => record.Faxes, (record, from) => record with { Faxes = from.Faxes }),
        OfRow("Description", row => row.Description, (row, from) => row with { Description = from.Description }),
        OfRow("Associate", row => row.AssociateId, (row, from) => row with { AssociateId = from.AssociateId }),
        OfRow("Business", row => row.BusinessId, (row, from) => row with { BusinessId = from.BusinessId }),
        OfRow("Category", row => row.CategoryId, (row, from) => row with { CategoryId = from.CategoryId }),
        OfRow("Country", row => row.CountryId, (row, from) => row with { CountryId = from.CountryId }),
        OfRow("NoMailing", row => row.NoMailing, (row, from) => row with { NoMailing = from.NoMailing }),
        OfRow("Kananame", row => row.Kananame, (row, from) => row with { Kananame = from.Kananame }),
        OfRow("Xstop", row => row.Xstop, (row, from) => row with { Xstop = from.Xstop }),
        OfRow("SupportAssociate", row => row.SupportAssociateId, (row, from) => row with { SupportAssociateId = from.SupportAssociateId }),
        OfRow("TicketPriority", row => row.TicketPriorityId, (row, from) => row with { TicketPriorityId = from.TicketPriorityId }),
        OfRow("CustomerLanguage", row => row.CustomerLanguageId, (row, from) => row with { CustomerLanguageId = from.CustomerLanguageId }),
        OfRow("DbiAgentId", row => row.DbiAgentId, (row, from) => row with { DbiAgentId = from.DbiAgentId }),
        OfRow("DbiLastSyncronized", row => row.DbiLastSynchronized, (row, from) => row with { DbiLastSynchronized = from.DbiLastSynchronized }),
        OfRow("DbiKey", row => row.DbiKey, (row, from) => row with { DbiKey = from.DbiKey }),
        OfRow("DbiLastModified", row => row.DbiLastModified, (row, from) => row with { DbiLastModified = from.DbiLastModified }),
        OfRow("SupportPerson", row => row.SupportPersonId, (row, from) => row with { SupportPersonId = from.SupportPersonId }),
        new("Address", record => (record.Street, record.Postal, record.Row.Latitude, record.Row.Longitude), TakeAddress)
        {
            // Coordinates that are not sent are kept.
            IsBlank = record => record.Street.IsBlank && record.Postal.IsBlank,
        },
        OfRow("Source", row => row.Source, (row, from) => row with { Source = from.Source }),
        OfRow("UserDefinedFields", row => row.UserFields, (row, from) => row with { UserFields = from.UserFields }),
        OfRow("ExtraFields", row => row.ExtraFields, (row, from) => row with { ExtraFields = from.ExtraFields }),
    ];

    private static readonly (string Name, Action<ContactEntity> Blank)[] ReadOnly =
    [
        ("UpdatedDate", entity => entity.UpdatedDate = default),
        ("CreatedDate", entity => entity.CreatedDate = default),
        ("UpdatedBy", entity => entity.UpdatedBy = null),
        ("CreatedBy", entity => entity.CreatedBy = null),
        ("ActiveInterests", entity => entity.ActiveInterests = 0),
        ("GroupId", entity => entity.GroupId = 0),
        ("ActiveErpLinks", entity => entity.ActiveErpLinks = 0),
    ];

    /// <summary>Members whose stored value a save replaces by another one, in schema order but for the interests.</summary>
    public static IEnumerable<string> Changed(ContactRecord before, ContactRecord after)
    {
        foreach (var member in Writable)
        {
            if (!Equals(member.Value(before), member.Value(after))) yield return member.Name;
        }

        if (!before.Interests.Keys.ToHashSet().SetEquals(after.Interests.Keys)) yield return Interests;
    }

    /// <summary>The company as the caller may see it: what he may not read is as in a new one (contact-operations.md R4).</summary>
    public static ContactRecord Readable(this ContactRecord record, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return record;
        foreach (var member in Writable)
        {
            if (!right.CanReadMember(member.Name)) record = member.Take(record, ContactRecord.New);
        }

        return right.CanReadMember(Interests) ? record : TakeInterests(record, ContactRecord.New);
    }

    /// <summary>Blanks the members that no save takes, as far as the caller may not read them.</summary>
    public static ContactEntity Readable(this ContactEntity entity, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return entity;
        foreach (var (name, blank) in ReadOnly)
        {
            if (!right.CanReadMember(name)) blank(entity);
        }

        return entity;
    }

    /// <summary>A member that was shown blank because the caller may not read it, and that comes back blank, is unchanged.</summary>
    public static ContactRecord KeepUnseen(ContactRecord stored, ContactRecord wanted, in RecordRight right)
    {
        if (right.Override is not { HasMembers: true }) return wanted;
        foreach (var member in Writable)
        {
            if (!right.CanReadMember(member.Name) && member.IsBlank(wanted)) wanted = member.Take(wanted, stored);
        }

        // The list of interests was shown with none selected; only a selected one is a change.
        var selectsNone = !wanted.Interests.Keys.Except(stored.Interests.Keys).Any();
        return selectsNone && !right.CanReadMember(Interests) ? TakeInterests(wanted, stored) : wanted;
    }

    /// <summary>Whether a mirrored column of the company's persons is no longer that of the company.</summary>
    public static bool IsMirrorChanged(ContactRow before, ContactRow after) =>
        before.AssociateId != after.AssociateId
        || before.UserGroupId != after.UserGroupId
        || before.BusinessId != after.BusinessId
        || before.CategoryId != after.CategoryId;

    private static ContactMember OfRow(string name, Func<ContactRow, object?> value, Func<ContactRow, ContactRow, ContactRow> take) =>
        new(name, record => value(record.Row), (record, from) => record with { Row = take(record.Row, from.Row) });

    private static ContactRecord TakeAddress(ContactRecord record, ContactRecord from) => record with
    {
        Street = from.Street,
        Postal = from.Postal,
        Row = record.Row with { Latitude = from.Row.Latitude, Longitude = from.Row.Longitude },
    };

    private static ContactRecord TakeInterests(ContactRecord record, ContactRecord from) =>
        record with { Interests = from.Interests, Row = record.Row with { ActiveInterests = from.Row.ActiveInterests } };
}
