using System.Collections.Frozen;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>Overrides name a field as the published database does or as the carrier does; here the former become the latter (tables.md, contact and person).</summary>
internal static class FieldColumns
{
    private static readonly Dictionary<string, string> Shared = new()
    {
        ["associate_id"] = "Associate",
        ["business_idx"] = "Business",
        ["category_idx"] = "Category",
        ["country_id"] = "Country",
        ["text_id"] = "Description",
        ["registered"] = "CreatedDate",
        ["registered_associate_id"] = "CreatedBy",
        ["updated"] = "UpdatedDate",
        ["updated_associate_id"] = "UpdatedBy",
        ["userdef_id"] = "UserDefinedFields",
        ["userdef2_id"] = "UserDefinedFields",
        ["ticketPriorityId"] = "TicketPriority",
        ["supportLanguageId"] = "CustomerLanguage",
        ["supportAssociateId"] = "SupportAssociate",
        ["dbi_agent_id"] = "DbiAgentId",
        ["dbi_key"] = "DbiKey",
        ["dbi_last_syncronized"] = "DbiLastSyncronized",
        ["dbi_last_modified"] = "DbiLastModified",
    };

    private static readonly FrozenDictionary<string, string> OfContact = Of(new() { ["group_id"] = "GroupId", ["supportPersonId"] = "SupportPerson" });

    private static readonly FrozenDictionary<string, string> OfPerson = Of(new()
    {
        ["contact_id"] = "Contact",
        ["position_idx"] = "Position",
        ["person_number"] = "PersonNumber",
        ["year_of_birth"] = "BirthDate",
        ["month_of_birth"] = "BirthDate",
        ["day_of_birth"] = "BirthDate",
    });

    /// <summary>The member that shows the column; columns and members that have the same name need no entry.</summary>
    public static string MemberOf(string table, string field) =>
        table == TableName.Of(SentryTable.Contact) ? OfContact.GetValueOrDefault(field, field)
        : table == TableName.Of(SentryTable.Person) ? OfPerson.GetValueOrDefault(field, field)
        : field;

    private static FrozenDictionary<string, string> Of(Dictionary<string, string> more) =>
        Shared.Concat(more).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
