using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Sales as far as follow-ups change them.</summary>
internal sealed class SaleRepository(Session session)
{
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
    public async Task RecomputeDueAsync(IReadOnlyCollection<int> saleIds)
    {
        foreach (var chunk in IdChunks.Of(saleIds)) await session.ExecuteAsync(RecomputeDueSql, new { saleIds = chunk });
    }
}
