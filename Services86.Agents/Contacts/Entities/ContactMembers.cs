using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The writable members of a company with what is compared to know whether a save changes them.</summary>
internal static class ContactMembers
{
    private static readonly (string Member, Func<ContactRecord, object?> Value)[] Writable =
    [
        ("Name", record => record.Row.Name),
        ("Department", record => record.Row.Department),
        ("OrgNr", record => record.Row.OrgNr),
        ("Number1", record => record.Row.Number1),
        ("Number2", record => record.Row.Number2),
        ("Emails", record => record.Emails),
        ("Urls", record => record.Urls),
        ("Phones", record => record.Phones),
        ("Faxes", record => record.Faxes),
        ("Description", record => record.Row.Description),
        ("Associate", record => record.Row.AssociateId),
        ("Business", record => record.Row.BusinessId),
        ("Category", record => record.Row.CategoryId),
        ("Country", record => record.Row.CountryId),
        ("NoMailing", record => record.Row.NoMailing),
        ("Kananame", record => record.Row.Kananame),
        ("Xstop", record => record.Row.Xstop),
        ("SupportAssociate", record => record.Row.SupportAssociateId),
        ("TicketPriority", record => record.Row.TicketPriorityId),
        ("CustomerLanguage", record => record.Row.CustomerLanguageId),
        ("DbiAgentId", record => record.Row.DbiAgentId),
        ("DbiLastSyncronized", record => record.Row.DbiLastSynchronized),
        ("DbiKey", record => record.Row.DbiKey),
        ("DbiLastModified", record => record.Row.DbiLastModified),
        ("SupportPerson", record => record.Row.SupportPersonId),
        ("Address", record => (record.Street, record.Postal, record.Row.Latitude, record.Row.Longitude)),
        ("Source", record => record.Row.Source),
        ("UserDefinedFields", record => record.Row.UserFields),
        ("ExtraFields", record => record.Row.ExtraFields),
    ];

    /// <summary>Members whose stored value a save replaces by another one, in schema order but for the interests.</summary>
    public static IEnumerable<string> Changed(ContactRecord before, ContactRecord after)
    {
        foreach (var (member, value) in Writable)
        {
            if (!Equals(value(before), value(after))) yield return member;
        }

        if (!before.Interests.Keys.ToHashSet().SetEquals(after.Interests.Keys)) yield return "Interests";
    }

    /// <summary>Whether a mirrored column of the company's persons is no longer that of the company.</summary>
    public static bool IsMirrorChanged(ContactRow before, ContactRow after) =>
        before.AssociateId != after.AssociateId
        || before.UserGroupId != after.UserGroupId
        || before.BusinessId != after.BusinessId
        || before.CategoryId != after.CategoryId;
}
