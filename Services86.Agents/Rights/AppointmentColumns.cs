using System.Collections.Frozen;

namespace Services86.Agents.Rights;

/// <summary>Fields of a follow-up that an override may name as the published database does (tables.md, appointment).</summary>
internal static class AppointmentColumns
{
    private static readonly FrozenDictionary<string, string> Members = new Dictionary<string, string>
    {
        ["associate_id"] = "Associate",
        ["contact_id"] = "Contact",
        ["person_id"] = "Person",
        ["project_id"] = "Project",
        ["sale_id"] = "Sale",
        ["registered"] = "CreatedDate",
        ["registered_associate_id"] = "CreatedBy",
        ["updated"] = "UpdatedDate",
        ["updated_associate_id"] = "UpdatedBy",
        ["do_by"] = "StartDate",
        ["task_idx"] = "Task",
        ["priority_idx"] = "Priority",
        ["status"] = "Completed",
        ["alarm"] = "AlarmLeadTime",
        ["text_id"] = "Description",
        ["mother_id"] = "MotherId",
        ["mother_associate_id"] = "MotherAssociate",
        ["color_index"] = "ColorIndex",
        ["invitedPersonId"] = "InvitedPerson",
        ["userdef_id"] = "UserDefinedFields",
        ["userdef2_id"] = "UserDefinedFields",
        ["recurrenceRuleId"] = "Recurrence",
        ["alldayEvent"] = "IsAlldayEvent",
        ["freeBusy"] = "IsFree",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The member that shows the column; columns and members that have the same name need no entry.</summary>
    public static string MemberOf(string field) => Members.GetValueOrDefault(field, field);
}
