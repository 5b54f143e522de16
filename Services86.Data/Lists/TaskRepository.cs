using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>Writes kinds of task; whoever changes one bumps the lists in the same transaction (<see cref="ListStore.BumpAsync"/>).</summary>
internal sealed class TaskRepository(Session session)
{
    /// <summary>All rows as the database has them, deleted ones included.</summary>
    public Task<List<TaskRow>> AllAsync() => ListQueries.TasksAsync(session);

    private const string InsertSql = """
        INSERT INTO task (name, tooltip, type, direction, color_index, default_all_day, default_free, default_published, intent_id, rank, deleted)
        VALUES (@Name, @Tooltip, @Type, @Direction, @ColorIndex, @IsDefaultAllDay, @IsDefaultFree, @IsDefaultPublished, @Intent, @Rank, @Deleted)
        RETURNING task_id
        """;

    /// <summary>Stores a new row.</summary>
    /// <returns>Its id.</returns>
    public Task<int> InsertAsync(TaskRow row) => session.ExecuteScalarAsync<int>(InsertSql, Parameters(row));

    private const string UpdateSql = """
        UPDATE task
        SET name = @Name, tooltip = @Tooltip, type = @Type, direction = @Direction, color_index = @ColorIndex, default_all_day = @IsDefaultAllDay,
          default_free = @IsDefaultFree, default_published = @IsDefaultPublished, intent_id = @Intent, rank = @Rank, deleted = @Deleted
        WHERE task_id = @Id
        """;

    public Task UpdateAsync(TaskRow row) => session.ExecuteAsync(UpdateSql, Parameters(row));

    private static object Parameters(TaskRow row) => new
    {
        row.Id,
        row.Name,
        row.Tooltip,
        row.Type,
        row.Direction,
        row.ColorIndex,
        row.IsDefaultAllDay,
        row.IsDefaultFree,
        row.IsDefaultPublished,
        Intent = row.IntentId == 0 ? (int?)null : row.IntentId,
        row.Rank,
        row.Deleted,
    };
}
