using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Completes appointments, documents and sales in bulk: the number of statements does not grow with the number of records.</summary>
internal sealed class ActivityRepository(Session session)
{
    private const string Columns = """
        a.appointment_id AS AppointmentId, a.document_id AS DocumentId, a.associate_id AS AssociateId, a.user_group_id AS UserGroupId,
          a.type AS Type, a.status AS Status, a.start_at AS StartAt, a.master_id AS MasterId, m.associate_id AS MasterAssociateId,
          a.contact_id AS ContactId, a.project_id AS ProjectId, a.sale_id AS SaleId, a.visibility AS Visibility, a.visible_id AS VisibleId,
          a.is_published AS IsPublished, a.is_milestone AS IsMilestone
        FROM appointment a
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        """;

    // Follow-ups and documents; a note or a report is no activity (appointment-operations.md §8).
    private const string AppointmentsSql = $"""
        SELECT {Columns}
        WHERE a.appointment_id IN @ids AND a.type IN (1, 2, 4, 6, 7, 8, 9)
        """;

    /// <summary>The rows among the ids, in no order.</summary>
    public Task<List<ActivityRow>> AppointmentsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<ActivityRow>(AppointmentsSql, ids);

    private const string DocumentsSql = $"""
        SELECT {Columns}
        WHERE a.document_id IN @ids AND a.type IN (4, 8, 9)
        """;

    /// <summary>The appointment rows of documents, in no order.</summary>
    public Task<List<ActivityRow>> DocumentsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<ActivityRow>(DocumentsSql, ids);

    private const string SalesSql = """
        SELECT sale_id AS SaleId, done AS Done, associate_id AS AssociateId, user_group_id AS UserGroupId, contact_id AS ContactId,
          project_id AS ProjectId, visibility AS Visibility, visible_id AS VisibleId
        FROM sale
        WHERE sale_id IN @ids
        """;

    public Task<List<SaleStateRow>> SalesAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<SaleStateRow>(SalesSql, ids);

    // Before the rows themselves change: those at 9 are the refusals that are withdrawn (appointment-rules.md §3.5).
    private const string RefusalsSql = """
        SELECT COUNT(*) FROM appointment r WHERE r.master_id = appointment.appointment_id AND r.status = 9 AND r.appointment_id IN @ids
        """;

    private const string WithdrawRefusalsSql = $"""
        UPDATE appointment
        SET reject_counter = CASE WHEN reject_counter > ({RefusalsSql}) THEN reject_counter - ({RefusalsSql}) ELSE 0 END,
          updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id IN @masterIds AND reject_counter > 0
        """;

    /// <summary>Counts the refusals of these rows down on their masters; to be called before the rows are completed.</summary>
    public async Task WithdrawRefusalsAsync(IReadOnlyCollection<ActivityRow> rows, UtcInstant now, int by)
    {
        foreach (var chunk in IdChunks.Of(rows.OrderBy(row => row.MasterId)))
        {
            int[] ids = [.. chunk.Select(row => row.AppointmentId)];
            int[] masterIds = [.. chunk.Select(row => row.MasterId).Distinct()];
            await session.ExecuteAsync(WithdrawRefusalsSql, new { ids, masterIds, now, by });
        }
    }

    // The same as Completion does for one row: pending rows count as accepted, and only rows without fixed time move to the day of completion.
    private const string CompleteSql = """
        UPDATE appointment
        SET status = 3, type = CASE type WHEN 6 THEN 1 WHEN 7 THEN 2 ELSE type END, done_at = @doneAt,
          active_at = CASE WHEN type IN (1, 6) THEN start_at ELSE @doneAt END,
          assigned_by = CASE WHEN status IN (11, 12, 13) THEN NULL ELSE assigned_by END,
          reject_reason = CASE WHEN status = 9 THEN '' ELSE reject_reason END,
          updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id IN @ids
        """;

    public Task CompleteAsync(IReadOnlyCollection<int> ids, WallClock doneAt, UtcInstant now, int by) =>
        ForIdsAsync(CompleteSql, ids, chunk => new { ids = chunk, doneAt, now, by });

    private const string ReopenSql = """
        UPDATE appointment
        SET status = @status, done_at = NULL, active_at = start_at, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id IN @ids
        """;

    /// <summary>Status 1 not started or 2 started.</summary>
    public Task ReopenAsync(IReadOnlyCollection<int> ids, short status, UtcInstant now, int by) =>
        ForIdsAsync(ReopenSql, ids, chunk => new { ids = chunk, status, now, by });

    private const string SetSalesSql = """
        UPDATE sale
        SET done = @done, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE sale_id IN @ids
        """;

    public Task SetSalesAsync(IReadOnlyCollection<int> ids, int done, UtcInstant now, int by) =>
        ForIdsAsync(SetSalesSql, ids, chunk => new { ids = chunk, done, now, by });

    private async Task<List<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<int> ids)
    {
        var rows = new List<T>(ids.Count);
        foreach (var chunk in IdChunks.Of(ids)) rows.AddRange(await session.QueryAsync<T>(sql, new { ids = chunk }));
        return rows;
    }

    private async Task ForIdsAsync(string sql, IReadOnlyCollection<int> ids, Func<int[], object> parameters)
    {
        foreach (var chunk in IdChunks.Of(ids)) await session.ExecuteAsync(sql, parameters(chunk));
    }
}
