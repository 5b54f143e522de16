using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>The rules of series (appointment-rules.md §4.7).</summary>
internal sealed class RecurrenceRuleRepository(Session session)
{
    private const string InsertSql = """
        INSERT INTO recurrence_rule (pattern, sub_pattern, weekdays, cyclic_day, cyclic_week, cyclic_month, start_at, end_at,
          created_at, created_by, updated_at, updated_by, updated_count)
        VALUES (@Pattern, @SubPattern, @Weekdays, @CyclicDay, @CyclicWeek, @CyclicMonth, @StartAt, @EndAt, @now, @by, @now, @by, 0)
        RETURNING recurrence_rule_id
        """;

    /// <returns>The id of the new rule.</returns>
    public Task<int> InsertAsync(RecurrenceRuleRow rule, UtcInstant now, int by) => session.ExecuteScalarAsync<int>(InsertSql, Values(rule, now, by));

    private const string UpdateSql = """
        UPDATE recurrence_rule
        SET pattern = @Pattern, sub_pattern = @SubPattern, weekdays = @Weekdays, cyclic_day = @CyclicDay, cyclic_week = @CyclicWeek,
          cyclic_month = @CyclicMonth, start_at = @StartAt, end_at = @EndAt, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE recurrence_rule_id = @RecurrenceRuleId
        """;

    public Task UpdateAsync(RecurrenceRuleRow rule, UtcInstant now, int by) => session.ExecuteAsync(UpdateSql, Values(rule, now, by));

    private const string DeleteSql = "DELETE FROM recurrence_rule WHERE recurrence_rule_id = @ruleId";

    public Task DeleteAsync(int ruleId) => session.ExecuteAsync(DeleteSql, new { ruleId });

    private static object Values(RecurrenceRuleRow rule, UtcInstant now, int by) => new
    {
        rule.RecurrenceRuleId,
        rule.Pattern,
        rule.SubPattern,
        rule.Weekdays,
        rule.CyclicDay,
        rule.CyclicWeek,
        rule.CyclicMonth,
        rule.StartAt,
        rule.EndAt,
        now,
        by,
    };
}
