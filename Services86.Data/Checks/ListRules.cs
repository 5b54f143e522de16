namespace Services86.Data.Checks;

/// <summary>Entries of lists that records name; lists have no foreign keys, and entries are flagged, never removed. The list numbers: ListNumber.</summary>
internal static class ListRules
{
    private const string ContactSql = """
        SELECT c.contact_id FROM contact c
        WHERE COALESCE(c.business_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 61 AND i.item_id = c.business_id)
          OR COALESCE(c.category_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 64 AND i.item_id = c.category_id)
        ORDER BY c.contact_id
        """;

    private const string PersonSql = """
        SELECT p.person_id FROM person p
        WHERE COALESCE(p.position_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 76 AND i.item_id = p.position_id)
        ORDER BY p.person_id
        """;

    private const string AppointmentSql = """
        SELECT a.appointment_id FROM appointment a
        WHERE COALESCE(a.priority_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 79 AND i.item_id = a.priority_id)
        ORDER BY a.appointment_id
        """;

    private const string ProjectSql = """
        SELECT j.project_id FROM project j
        WHERE COALESCE(j.type_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 85 AND i.item_id = j.type_id)
          OR COALESCE(j.status_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 88 AND i.item_id = j.status_id)
        ORDER BY j.project_id
        """;

    private const string SaleSql = """
        SELECT s.sale_id FROM sale s
        WHERE COALESCE(s.stage_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 82 AND i.item_id = s.stage_id)
          OR COALESCE(s.sale_type_id, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = 149 AND i.item_id = s.sale_type_id)
        ORDER BY s.sale_id
        """;

    // The headings of list 67 have tasks under them, those of list 2 resources.
    private const string HeadingSql = """
        SELECT 'heading ' || CAST(h.heading_id AS TEXT) || ' entry ' || CAST(l.item_id AS TEXT)
        FROM list_item_heading l JOIN heading h ON h.heading_id = l.heading_id
        WHERE NOT CASE h.list_id
            WHEN 67 THEN EXISTS (SELECT 1 FROM task t WHERE t.task_id = l.item_id)
            WHEN 2 THEN EXISTS (SELECT 1 FROM associate a WHERE a.associate_id = l.item_id)
            ELSE EXISTS (SELECT 1 FROM list_item i WHERE i.list_id = h.list_id AND i.item_id = l.item_id) END
        ORDER BY h.heading_id, l.item_id
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("company-list-entry", "contact", ContactSql, "has a business or category that is in no list"),
        new("person-list-entry", "person", PersonSql, "has a position that is in no list"),
        new("entry-list-entry", "appointment", AppointmentSql, "has a priority that is in no list"),
        new("project-list-entry", "project", ProjectSql, "has a type or status that is in no list"),
        new("sale-list-entry", "sale", SaleSql, "has a type or stage that is in no list"),
        new("heading-entry", "list_item_heading", HeadingSql, "stands under a heading but is in no list"),
    ];
}
