using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads the sales and projects that guides lead through. Rights are judged on the rows: the caller asks the sentry first.</summary>
internal sealed class GuidedRecordRepository(Session session)
{
    private const string SaleSql = """
        SELECT s.sale_id AS SaleId, s.sale_type_id AS SaleTypeId, s.associate_id AS AssociateId, s.user_group_id AS UserGroupId,
          s.visibility AS Visibility, s.visible_id AS VisibleId, c.contact_id AS ContactId, p.person_id AS PersonId, s.project_id AS ProjectId,
          s.reopen_at AS ReopenAt, s.stalled_reason_id AS StalledReasonId,
          (SELECT MAX(a.start_at) FROM appointment a
            WHERE a.sale_id = s.sale_id AND a.suggested_appointment_id IS NOT NULL AND a.type IN (1, 2, 6, 7)) AS LastStepAt
        FROM sale s
        LEFT JOIN contact c ON c.contact_id = s.contact_id AND c.deleted_at IS NULL
        LEFT JOIN person p ON p.person_id = s.person_id AND p.deleted_at IS NULL
        WHERE s.sale_id = @saleId
        """;

    public Task<GuidedSaleRow?> SaleAsync(int saleId) => session.QueryFirstOrDefaultAsync<GuidedSaleRow>(SaleSql, new { saleId });

    private const string ProjectSql = """
        SELECT j.project_id AS ProjectId, j.associate_id AS AssociateId, j.user_group_id AS UserGroupId, j.is_published AS IsPublished,
          EXISTS (SELECT 1 FROM project_member m JOIN associate a ON a.person_id = m.person_id
            WHERE m.project_id = j.project_id AND NOT a.deleted) AS HasUserAsMember
        FROM project j
        WHERE j.project_id = @projectId
        """;

    public Task<GuidedProjectRow?> ProjectAsync(int projectId) =>
        session.QueryFirstOrDefaultAsync<GuidedProjectRow>(ProjectSql, new { projectId });
}
