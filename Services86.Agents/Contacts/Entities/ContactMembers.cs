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
        new("Name", record => record.Row.Name, (record, from) => record with { Row = record.Row with { Name = from.Row.Name } }),
        new("Department", record => record.Row.Department, (record, from) => record with { Row = record.Row with { Department = from.Row.Department } }),
        new("OrgNr", record => record.Row.OrgNr, (record, from) => record with { Row = record.Row with { OrgNr = from.Row.OrgNr } }),
        new("Number1", record => record.Row.Number1, (record, from) => record with { Row = record.Row with { Number1 = from.Row.Number1 } }),
        new("Number2", record => record.Row.Number2, (record, from) => record with { Row = record.Row with { Number2 = from.Row.Number2 } }),
        new("Emails", record => record.Emails, (record, from) => record with { Emails = from.Emails }),
        new("Urls", record => record.Urls, (record, from) => record with { Urls = from.Urls }),
        new("Phones", record => record.Phones, (record, from) => record with { Phones = from.Phones }),
        new("Faxes", record => record.Faxes, (record, from) => record with { Faxes = from.Faxes }),
        new("Description", record => record.Row.Description, (record, from) => record with { Row = record.Row with { Description = from.Row.Description } }),
        new("Associate", record => record.Row.AssociateId, (record, from) => record with { Row = record.Row with { AssociateId = from.Row.AssociateId } }),
        new("Business", record => record.Row.BusinessId, (record, from) => record with { Row = record.Row with { BusinessId = from.Row.BusinessId } }),
        new("Category", record => record.Row.CategoryId, (record, from) => record with { Row = record.Row with { CategoryId = from.Row.CategoryId } }),
        new("Country", record => record.Row.CountryId, (record, from) => record with { Row = record.Row with { CountryId = from.Row.CountryId } }),
        new("NoMailing", record => record.Row.NoMailing, (record, from) => record with { Row = record.Row with { NoMailing = from.Row.NoMailing } }),
        new("Kananame", record => record.Row.Kananame, (record, from) => record with { Row = record.Row with { Kananame = from.Row.Kananame } }),
        new("Xstop", record => record.Row.Xstop, (record, from) => record with { Row = record.Row with { Xstop = from.Row.Xstop } }),
        new("SupportAssociate", record => record.Row.SupportAssociateId, (record, from) => record with { Row = record.Row with { SupportAssociateId = from.Row.SupportAssociateId } }),
        new("TicketPriority", record => record.Row.TicketPriorityId, (record, from) => record with { Row = record.Row with { TicketPriorityId = from.Row.TicketPriorityId } }),
        new("CustomerLanguage", record => record.Row.CustomerLanguageId, (record, from) => record with { Row = record.Row with { CustomerLanguageId = from.Row.CustomerLanguageId } }),
        new("DbiAgentId", record => record.Row.DbiAgentId, (record, from) => record with { Row = record.Row with { DbiAgentId = from.Row.DbiAgentId } }),
        new("DbiLastSyncronized", record => record.Row.DbiLastSynchronized, (record, from) => record with { Row = record.Row with { DbiLastSynchronized = from.Row.DbiLastSynchronized } }),
        new("DbiKey", record => record.Row.DbiKey, (record, from) => record with { Row = record.Row with { DbiKey = from.Row.DbiKey } }),
        new("DbiLastModified", record => record.Row.DbiLastModified, (record, from) => record with { Row = record.Row with { DbiLastModified = from.Row.DbiLastModified } }),
        new("SupportPerson", record => record.Row.SupportPersonId, (record, from) => record with { Row = record.Row with { SupportPersonId = from.Row.SupportPersonId } }),
        new("Address", record => (record.Street, record.Postal, record.Row.Latitude, record.Row.Longitude), TakeAddress)
        {
            // Coordinates that are not sent are kept.
            IsBlank = record => record.Street.IsBlank && record.Postal.IsBlank,
        },
        new("Source", record => record.Row.Source, (record, from) => record with { Row = record.Row with { Source = from.Row.Source } }),
        new("UserDefinedFields", record => record.Row.UserFields, (record, from) => record with { Row = record.Row with { UserFields = from.Row.UserFields } }),
        new("ExtraFields", record => record.Row.ExtraFields, (record, from) => record with { Row = record.Row with { ExtraFields = from.Row.ExtraFields } }),
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

        return wanted;
    }

    /// <summary>Whether a mirrored column of the company's persons is no longer that of the company.</summary>
    public static bool IsMirrorChanged(ContactRow before, ContactRow after) =>
        before.AssociateId != after.AssociateId
        || before.UserGroupId != after.UserGroupId
        || before.BusinessId != after.BusinessId
        || before.CategoryId != after.CategoryId;

    private static ContactRecord TakeAddress(ContactRecord record, ContactRecord from) => record with
    {
        Street = from.Street,
        Postal = from.Postal,
        Row = record.Row with { Latitude = from.Row.Latitude, Longitude = from.Row.Longitude },
    };

    private static ContactRecord TakeInterests(ContactRecord record, ContactRecord from) =>
        record with { Interests = from.Interests, Row = record.Row with { ActiveInterests = from.Row.ActiveInterests } };
}
