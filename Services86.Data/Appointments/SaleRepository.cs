using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Sales as far as follow-ups show and change them.</summary>
internal sealed class SaleRepository(Session session)
{
    private const string FindSql = """
        SELECT s.sale_id AS SaleId, s.heading AS Heading, s.associate_id AS AssociateId, s.user_group_id AS UserGroupId,
          s.visibility AS Visibility, s.visible_id AS VisibleId, s.contact_id AS ContactId, c.name AS ContactName,
          s.person_id AS PersonId, p.first_name AS PersonFirstName, p.middle_name AS PersonMiddleName, p.last_name AS PersonLastName,
          s.project_id AS ProjectId, j.name AS ProjectName, s.sale_type_id AS SaleTypeId, s.currency_id AS CurrencyId, s.status AS Status,
          s.done AS Done, s.probability AS Probability, s.amount AS Amount, s.earning AS Earning, s.earning_percent AS EarningPercent,
          s.sale_at AS SaleAt, s.next_due_at AS NextDueAt, s.description AS Description
        FROM sale s
        LEFT JOIN contact c ON c.contact_id = s.contact_id AND c.deleted_at IS NULL
        LEFT JOIN person p ON p.person_id = s.person_id AND p.deleted_at IS NULL
        LEFT JOIN project j ON j.project_id = s.project_id
        WHERE s.sale_id = @saleId
        """;

    public Task<SaleRow?> FindAsync(int saleId) => session.QueryFirstOrDefaultAsync<SaleRow>(FindSql, new { saleId });

    // appointment-rules.md §11; done 2 = yes, status 4 = stalled. The rows of participants would only repeat the master's.
    private const string FirstOpen = """
        FROM appointment a
            WHERE a.sale_id = sale.sale_id AND a.type IN (1, 2, 6, 7) AND a.status <> 3
              AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
            ORDER BY a.active_at, a.appointment_id
            LIMIT 1
        """;

    private const string RecomputeDueSql = $"""
        UPDATE sale
        SET next_due_at = CASE
            WHEN status = 4 THEN reopen_at
            WHEN done = 2 THEN sale_at
            ELSE COALESCE((SELECT a.active_at {FirstOpen}), sale_at) END,
          next_due_appointment_id = CASE
            WHEN status = 4 OR done = 2 THEN NULL
            ELSE (SELECT a.appointment_id {FirstOpen}) END
        WHERE sale_id IN @saleIds
        """;

    /// <summary>Brings next due date and appointment up to date; that is no update of the sale (appointment-operations.md C11).</summary>
    public Task RecomputeDueAsync(IReadOnlyCollection<int> saleIds) => session.ExecuteAsync(RecomputeDueSql, new { saleIds });
}
