using System.Collections.Frozen;
using Services86.Data.Principals;

namespace Services86.Agents.Rights;

/// <summary>Overrides name a field as the published database does or as the carrier does; here the former become the latter (tables.md, contact).</summary>
internal static class FieldColumns
{
    private static readonly string Contact = TableName.Of(SentryTable.Contact);

    private static readonly FrozenDictionary<string, string> OfContact = new Dictionary<string, string>
    {
        ["associate_id"] = "Associate",
        ["group_id"] = "GroupId",
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
        ["supportPersonId"] = "SupportPerson",
        ["dbi_agent_id"] = "DbiAgentId",
        ["dbi_key"] = "DbiKey",
        ["dbi_last_syncronized"] = "DbiLastSyncronized",
        ["dbi_last_modified"] = "DbiLastModified",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The member that shows the column; columns and members that have the same name need no entry.</summary>
    public static string MemberOf(string table, string field) => table == Contact ? OfContact.GetValueOrDefault(field, field) : field;
}
