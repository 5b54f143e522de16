using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads and writes single steps of guides; they are not kept in memory.</summary>
internal sealed class SuggestionRepository(Session session)
{
    private const string FindSql = """
        SELECT suggested_appointment_id AS StepId, name AS Name, tooltip AS Tooltip, rank AS Rank, deleted AS Deleted,
          sale_type_stage_id AS SaleTypeStageId, project_type_status_id AS ProjectTypeStatusId, task_id AS TaskId, days_future AS DaysFuture,
          duration_min AS DurationMin, auto_suggest AS AutoSuggest, is_milestone AS IsMilestone, assign_to_member AS AssignToMember,
          created_by AS CreatedBy, text AS Text
        FROM suggested_appointment
        WHERE suggested_appointment_id = @stepId
        """;

    /// <summary>A step, deleted or not; null for none.</summary>
    public Task<SuggestionRow?> FindAsync(int stepId) => session.QueryFirstOrDefaultAsync<SuggestionRow>(FindSql, new { stepId });

    private const string HighestInStageSql = """
        SELECT COALESCE(MAX(rank), 0) FROM suggested_appointment WHERE sale_type_stage_id = @id
        """;

    private const string HighestInStatusSql = """
        SELECT COALESCE(MAX(rank), 0) FROM suggested_appointment WHERE project_type_status_id = @id
        """;

    /// <summary>The highest rank among the steps, deleted ones included, of the place that a step belongs to.</summary>
    public Task<int> HighestRankAsync(SuggestionRow step) => step.SaleTypeStageId != 0
        ? session.ExecuteScalarAsync<int>(HighestInStageSql, new { id = step.SaleTypeStageId })
        : session.ExecuteScalarAsync<int>(HighestInStatusSql, new { id = step.ProjectTypeStatusId });

    private const string InsertSql = """
        INSERT INTO suggested_appointment (name, tooltip, rank, deleted, sale_type_stage_id, project_type_status_id, task_id, days_future,
          duration_min, auto_suggest, is_milestone, assign_to_member, created_at, created_by, updated_at, updated_by, updated_count, text)
        VALUES (@Name, @Tooltip, @Rank, @Deleted, @SaleTypeStageId, @ProjectTypeStatusId, @TaskId, @DaysFuture,
          @DurationMin, @AutoSuggest, @IsMilestone, @AssignToMember, @now, @by, @now, @by, 0, @Text)
        RETURNING suggested_appointment_id
        """;

    /// <summary>Stores a new step.</summary>
    /// <returns>Its id.</returns>
    public Task<int> InsertAsync(SuggestionRow step, UtcInstant now, int by) =>
        session.ExecuteScalarAsync<int>(InsertSql, Parameters(step, now, by));

    private const string UpdateSql = """
        UPDATE suggested_appointment
        SET name = @Name, tooltip = @Tooltip, rank = @Rank, deleted = @Deleted, sale_type_stage_id = @SaleTypeStageId,
          project_type_status_id = @ProjectTypeStatusId, task_id = @TaskId, days_future = @DaysFuture, duration_min = @DurationMin,
          auto_suggest = @AutoSuggest, is_milestone = @IsMilestone, assign_to_member = @AssignToMember, updated_at = @now,
          updated_by = @by, updated_count = updated_count + 1, text = @Text
        WHERE suggested_appointment_id = @StepId
        """;

    public Task UpdateAsync(SuggestionRow step, UtcInstant now, int by) => session.ExecuteAsync(UpdateSql, Parameters(step, now, by));

    private static object Parameters(SuggestionRow step, UtcInstant now, int by) => new
    {
        step.StepId,
        step.Name,
        step.Tooltip,
        step.Rank,
        step.Deleted,
        SaleTypeStageId = OrNull(step.SaleTypeStageId),
        ProjectTypeStatusId = OrNull(step.ProjectTypeStatusId),
        TaskId = OrNull(step.TaskId),
        step.DaysFuture,
        step.DurationMin,
        step.AutoSuggest,
        step.IsMilestone,
        step.AssignToMember,
        step.Text,
        now,
        by,
    };

    private static int? OrNull(int reference) => reference == 0 ? null : reference;
}
