namespace Services86.Data.Checks;

/// <summary>Rules of diary entries.</summary>
internal static class DiaryRules
{
    private const string SpanSql = """
        SELECT appointment_id FROM appointment WHERE end_at < start_at ORDER BY appointment_id
        """;

    // A cancelled invitation (status 10) outlives its meeting until its owner has seen it (appointment-rules.md §3.4).
    private const string MasterSql = """
        SELECT a.appointment_id FROM appointment a
        WHERE a.master_id IS NOT NULL AND a.status <> 10
          AND NOT EXISTS (SELECT 1 FROM appointment m WHERE m.appointment_id = a.master_id)
        ORDER BY a.appointment_id
        """;

    private const string MasterOfMasterSql = """
        SELECT a.appointment_id FROM appointment a JOIN appointment m ON m.appointment_id = a.master_id
        WHERE a.status <> 10 AND a.appointment_id <> a.master_id AND (m.master_id IS NULL OR m.master_id <> m.appointment_id)
        ORDER BY a.appointment_id
        """;

    private const string VisibleSql = """
        SELECT a.appointment_id FROM appointment a
        WHERE a.visibility = 1 AND COALESCE(a.visible_id, 0) <> 0
            AND NOT EXISTS (SELECT 1 FROM associate u WHERE u.associate_id = a.visible_id)
          OR a.visibility = 2 AND COALESCE(a.visible_id, 0) <> 0
            AND NOT EXISTS (SELECT 1 FROM user_group g WHERE g.user_group_id = a.visible_id)
        ORDER BY a.appointment_id
        """;

    private const string DocumentSql = """
        SELECT d.document_id FROM document d
        WHERE NOT EXISTS (SELECT 1 FROM appointment a WHERE a.document_id = d.document_id AND a.document_id IS NOT NULL)
        ORDER BY d.document_id
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("entry-ends-before-start", "appointment", SpanSql, "ends before it starts"),
        new("entry-without-meeting", "appointment", MasterSql, "takes part in a meeting that does not exist, and was not cancelled"),
        new("entry-of-no-meeting", "appointment", MasterOfMasterSql, "takes part in an entry that is no meeting"),
        new("entry-visible-for-nobody", "appointment", VisibleSql, "is visible for a user or group that does not exist"),
        new("document-without-entry", "document", DocumentSql, "has no diary entry that says whose it is"),
    ];
}
