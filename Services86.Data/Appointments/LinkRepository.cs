using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Relations of an appointment to other records (appointment-entities.md §4); table 9 is the appointment itself.</summary>
internal sealed class LinkRepository(Session session)
{
    private const string FindSql = """
        WITH link AS (
          SELECT relation_id, target_table AS table_no, target_id AS record_id, comment
          FROM relation WHERE source_table = 9 AND source_id = @id
          UNION ALL
          SELECT relation_id, source_table, source_id, comment
          FROM relation WHERE target_table = 9 AND target_id = @id AND NOT (source_table = 9 AND source_id = @id))
        SELECT l.relation_id AS RelationId, l.table_no AS TableNo, l.record_id AS RecordId, l.comment AS Comment,
          COALESCE(CASE WHEN d.header = '' THEN d.name ELSE d.header END, a.description, s.heading, j.name, c.name,
            TRIM(p.first_name || ' ' || CASE WHEN p.middle_name = '' THEN '' ELSE p.middle_name || ' ' END || p.last_name)) AS Title,
          COALESCE(a.appointment_id, d.document_id, s.sale_id, j.project_id, c.contact_id, p.person_id) IS NOT NULL AS TargetExists,
          COALESCE(a.associate_id, am.associate_id, o.associate_id, s.associate_id, j.associate_id, c.associate_id, p.associate_id,
            pc.associate_id) AS TargetAssociateId,
          COALESCE(a.user_group_id, am.user_group_id, o.user_group_id, s.user_group_id, j.user_group_id, c.user_group_id,
            CASE WHEN p.associate_id IS NULL THEN pc.user_group_id ELSE p.user_group_id END) AS TargetGroupId,
          COALESCE(c.contact_id, p.contact_id, s.contact_id, a.contact_id, o.contact_id) AS TargetContactId,
          COALESCE(a.visibility, o.visibility, s.visibility, 0) AS TargetVisibility,
          COALESCE(a.visible_id, o.visible_id, s.visible_id) AS TargetVisibleId,
          COALESCE(j.is_published, FALSE) AS TargetIsPublished
        FROM link l
        LEFT JOIN appointment a ON l.table_no = 9 AND a.appointment_id = l.record_id
        LEFT JOIN appointment am ON am.appointment_id = a.master_id AND a.associate_id IS NULL
        LEFT JOIN document d ON l.table_no = 10 AND d.document_id = l.record_id
        LEFT JOIN appointment o ON o.document_id = d.document_id
        LEFT JOIN sale s ON l.table_no = 13 AND s.sale_id = l.record_id
        LEFT JOIN project j ON l.table_no = 11 AND j.project_id = l.record_id
        LEFT JOIN contact c ON l.table_no = 5 AND c.contact_id = l.record_id AND c.deleted_at IS NULL
        LEFT JOIN person p ON l.table_no = 6 AND p.person_id = l.record_id AND p.deleted_at IS NULL
        LEFT JOIN contact pc ON pc.contact_id = p.contact_id
        ORDER BY l.relation_id
        """;

    /// <summary>All links of a row, those where it is the destination included, by id.</summary>
    public Task<IReadOnlyList<LinkRow>> FindAsync(int id) => session.QueryAsync<LinkRow>(FindSql, new { id });

    private const string InsertSql = """
        INSERT INTO relation (relation_def_id, source_table, source_id, target_table, target_id, comment,
          created_at, created_by, updated_at, updated_by, updated_count)
        VALUES (@definitionId, 9, @id, @tableNo, @recordId, @comment, @now, @by, @now, @by, 0)
        """;

    public Task InsertAsync(int id, int definitionId, short tableNo, int recordId, string comment, UtcInstant now, int by) =>
        session.ExecuteAsync(InsertSql, new { id, definitionId, tableNo, recordId, comment, now, by });

    private const string CommentSql = """
        UPDATE relation SET comment = @comment, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE relation_id = @relationId
        """;

    public Task CommentAsync(int relationId, string comment, UtcInstant now, int by) =>
        session.ExecuteAsync(CommentSql, new { relationId, comment, now, by });

    private const string DeleteSql = """
        DELETE FROM relation WHERE relation_id IN @relationIds
        """;

    public Task DeleteAsync(IReadOnlyCollection<int> relationIds) =>
        session.ExecuteAsync(DeleteSql, new { relationIds = relationIds.ToArray() });

    private const string DeleteAllSql = """
        DELETE FROM relation WHERE source_table = 9 AND source_id = @id OR target_table = 9 AND target_id = @id
        """;

    /// <summary>Every link of a row that is deleted.</summary>
    public Task DeleteAllAsync(int id) => session.ExecuteAsync(DeleteAllSql, new { id });

    private const string TargetSql = """
        SELECT CASE @tableNo
          WHEN 5 THEN (SELECT COUNT(*) FROM contact WHERE contact_id = @recordId AND deleted_at IS NULL)
          WHEN 6 THEN (SELECT COUNT(*) FROM person WHERE person_id = @recordId AND deleted_at IS NULL)
          WHEN 9 THEN (SELECT COUNT(*) FROM appointment WHERE appointment_id = @recordId)
          WHEN 10 THEN (SELECT COUNT(*) FROM document WHERE document_id = @recordId)
          WHEN 11 THEN (SELECT COUNT(*) FROM project WHERE project_id = @recordId)
          WHEN 13 THEN (SELECT COUNT(*) FROM sale WHERE sale_id = @recordId)
          ELSE 0 END
        """;

    /// <summary>Is there such a record to link to?</summary>
    public async ValueTask<bool> TargetExistsAsync(short tableNo, int recordId) =>
        await session.ExecuteScalarAsync<long>(TargetSql, new { tableNo, recordId }) > 0;
}
