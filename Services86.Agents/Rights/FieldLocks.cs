namespace Services86.Agents.Rights;

/// <summary>Which members a record rule opens or closes (rights.md §5, appointment-entities.md §0).</summary>
internal static class FieldLocks
{
    /// <summary>Closed although the row may be updated.</summary>
    public static bool Locked(RecordRules rules, string member) =>
        (rules.HasFlag(RecordRules.PersonIsUser) && member == "Retired")
        || (rules.HasFlag(RecordRules.LicenceOwner) && member == "Name");

    /// <summary>Open although the row may only be updated in part.</summary>
    public static bool Unlocked(RecordRules rules, string member)
    {
        if (rules.HasFlag(RecordRules.Invitation)) return member is "Priority" or "HasAlarm" or "AlarmLeadTime" or "Completed";
        if (rules.HasFlag(RecordRules.Completed)) return member is "Completed" or "Status"; // RI-1: reopening stays possible
        return rules.HasFlag(RecordRules.LicenceOwner);
    }
}
