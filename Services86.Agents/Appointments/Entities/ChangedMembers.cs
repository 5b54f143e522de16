using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Which members of the carrier a save changes, by wire name; judged on what is stored.</summary>
internal static class ChangedMembers
{
    /// <summary>Members that belong to one row of a booking alone: no other row has a copy (appointment-rules.md §3.2).</summary>
    public static bool IsOwnOfRow(string member) =>
        member is "Priority" or "HasAlarm" or "AlarmLeadTime" or "Completed" or "Links" or "ColorIndex" or "SuggestedAppointmentId" or "IsMileStone"
            or "PublishEventDate" or "PublishTo" or "PublishFrom" or "IsPublished" or "UserDefinedFields" or "ExtraFields";

    public static IReadOnlyList<string> Between(AppointmentRow before, AppointmentRow after)
    {
        var members = new List<string>();
        Compare("Contact", before.ContactId != after.ContactId);
        Compare("Description", before.Description != after.Description);
        Compare("StartDate", before.StartAt != after.StartAt);
        Compare("EndDate", before.EndAt != after.EndAt);
        Compare("Person", before.PersonId != after.PersonId);
        Compare("Priority", before.PriorityId != after.PriorityId);
        Compare("Project", before.ProjectId != after.ProjectId);

        // Completing accepts, so that the type follows the status.
        Compare("Type", before.Type != after.Type && before.Status == after.Status);
        Compare("Completed", before.Status != after.Status);
        Compare("AlarmLeadTime", before.AlarmMin != after.AlarmMin);
        Compare("HasAlarm", before.HasAlarm != after.HasAlarm);
        Compare("ColorIndex", before.ColorIndex != after.ColorIndex);
        Compare("IsFree", before.IsFree != after.IsFree);
        Compare("IsAlldayEvent", before.AllDay != after.AllDay);
        Compare("LagTime", before.LagMin != after.LagMin);
        Compare("LeadTime", before.LeadMin != after.LeadMin);
        Compare("Location", before.Location != after.Location);
        Compare("Task", before.TaskId != after.TaskId);
        Compare("PreferredTZLocation", before.TzLocationId != after.TzLocationId);
        Compare("Sale", before.SaleId != after.SaleId);
        Compare("SuggestedAppointmentId", before.SuggestedAppointmentId != after.SuggestedAppointmentId);
        Compare("IsMileStone", before.IsMilestone != after.IsMilestone);
        Compare("UserDefinedFields", before.UserFields != after.UserFields);
        Compare("ExtraFields", before.ExtraFields != after.ExtraFields);
        Compare("PublishEventDate", before.PublishEventAt != after.PublishEventAt);
        Compare("PublishTo", before.PublishTo != after.PublishTo);
        Compare("PublishFrom", before.PublishFrom != after.PublishFrom);
        Compare("IsPublished", before.IsPublished != after.IsPublished);
        Compare("Private", before.Visibility != after.Visibility);
        Compare("VisibleFor", before.Visibility != after.Visibility || before.VisibleId != after.VisibleId);
        return members;

        void Compare(string member, bool differs)
        {
            if (differs) members.Add(member);
        }
    }
}
