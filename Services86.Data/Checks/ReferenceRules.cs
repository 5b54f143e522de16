namespace Services86.Data.Checks;

/// <summary>References that no foreign key keeps, because they may point into several tables. Records in the recycle bin are there all the same.</summary>
internal static class ReferenceRules
{
    private static readonly string RelationSourceSql = $"""
        SELECT r.relation_id FROM relation r
        WHERE NOT {Exists("r.source_table", "r.source_id", "23, 54")}
        ORDER BY r.relation_id
        """;

    private static readonly string RelationTargetSql = $"""
        SELECT r.relation_id FROM relation r
        WHERE NOT {Exists("r.target_table", "r.target_id", "23, 54")}
        ORDER BY r.relation_id
        """;

    private static readonly string FavouriteSql = OfUser("favourite");

    private static readonly string RecentSql = OfUser("recent_item");

    private const string PointOwnerSql = """
        SELECT contact_point_id FROM contact_point
        WHERE CASE WHEN contact_id IS NULL THEN 0 ELSE 1 END + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END
          + CASE WHEN project_id IS NULL THEN 0 ELSE 1 END <> 1
        ORDER BY contact_point_id
        """;

    private const string AddressOwnerSql = """
        SELECT address_id FROM address
        WHERE CASE WHEN contact_id IS NULL THEN 0 ELSE 1 END + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END
          + CASE WHEN quote_version_id IS NULL THEN 0 ELSE 1 END <> 1
        ORDER BY address_id
        """;

    private const string PersonContactSql = """
        SELECT p.person_id FROM person p
        WHERE p.contact_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.contact_id = p.contact_id)
        ORDER BY p.person_id
        """;

    private const string DeletedContactSql = """
        SELECT p.person_id FROM person p JOIN contact c ON c.contact_id = p.contact_id
        WHERE p.deleted_at IS NULL AND c.deleted_at IS NOT NULL
        ORDER BY p.person_id
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("relation-source", "relation", RelationSourceSql, "starts at a record that does not exist"),
        new("relation-target", "relation", RelationTargetSql, "leads to a record that does not exist"),
        new("favourite-record", "favourite", FavouriteSql, "is a favourite that does not exist"),
        new("recent-record", "recent_item", RecentSql, "was used lately, but does not exist"),
        new("point-owner", "contact_point", PointOwnerSql, "belongs to none or to several of company, person and project"),
        new("address-owner", "address", AddressOwnerSql, "belongs to none or to several of company, person and quote"),
        new("person-company", "person", PersonContactSql, "works for a company that does not exist"),
        new("person-of-deleted-company", "person", DeletedContactSql, "lives on although the company is deleted"),
    ];

    private static string OfUser(string table) => $"""
        SELECT 'of user ' || CAST(u.associate_id AS TEXT) || ': table ' || CAST(u.table_no AS TEXT) || ' record ' || CAST(u.record_id AS TEXT)
        FROM {table} u
        WHERE NOT {Exists("u.table_no", "u.record_id", "23")}
        ORDER BY u.associate_id, u.table_no, u.record_id
        """;

    // Table numbers: 5 contact, 6 person, 9 appointment, 10 document, 11 project, 13 sale, 23 selection and 54 address on the web without a record.
    private static string Exists(string table, string id, string withoutRecord) => $"""
        CASE {table}
            WHEN 5 THEN EXISTS (SELECT 1 FROM contact c WHERE c.contact_id = {id})
            WHEN 6 THEN EXISTS (SELECT 1 FROM person p WHERE p.person_id = {id})
            WHEN 9 THEN EXISTS (SELECT 1 FROM appointment a WHERE a.appointment_id = {id})
            WHEN 10 THEN EXISTS (SELECT 1 FROM document d WHERE d.document_id = {id})
            WHEN 11 THEN EXISTS (SELECT 1 FROM project j WHERE j.project_id = {id})
            WHEN 13 THEN EXISTS (SELECT 1 FROM sale s WHERE s.sale_id = {id})
            ELSE {table} IN ({withoutRecord}) END
        """;
}
