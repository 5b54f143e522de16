using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads single rows of table appointment. Rights are judged on the row itself: the caller asks the sentry before he shows it.</summary>
internal sealed class AppointmentRepository(Session session)
{
    private const string FindSql = $"""
        SELECT {RowReading.AppointmentColumns},
          m.associate_id,
          EXISTS (SELECT 1 FROM relation r WHERE r.source_table = 9 AND r.source_id = a.appointment_id)
            OR EXISTS (SELECT 1 FROM relation r WHERE r.target_table = 9 AND r.target_id = a.appointment_id)
        FROM appointment a
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        WHERE a.appointment_id = @id
        """;

    /// <summary>A row of any type, or null.</summary>
    public ValueTask<FoundAppointment?> FindAsync(int id) => session.ReadFirstAsync(FindSql, ReadFound, ("id", id));

    private const string ParticipantsSql = """
        SELECT a.appointment_id AS AppointmentId, a.associate_id AS AssociateId, a.invited_person_id AS PersonId, p.contact_id AS ContactId,
          a.email_id AS EmailId, a.send_email AS SendEmail, a.status AS Status
        FROM appointment a
        LEFT JOIN person p ON p.person_id = a.invited_person_id
        WHERE a.master_id = @masterId
        ORDER BY CASE WHEN a.appointment_id = @masterId THEN 0 ELSE 1 END, a.appointment_id
        """;

    /// <summary>All rows of a booking, the master first, then by id.</summary>
    public Task<IReadOnlyList<ParticipantRow>> ParticipantsAsync(int masterId) => session.QueryAsync<ParticipantRow>(ParticipantsSql, new { masterId });

    private const string RuleSql = """
        SELECT recurrence_rule_id AS RecurrenceRuleId, pattern AS Pattern, sub_pattern AS SubPattern, weekdays AS Weekdays,
          cyclic_day AS CyclicDay, cyclic_week AS CyclicWeek, cyclic_month AS CyclicMonth, start_at AS StartAt, end_at AS EndAt
        FROM recurrence_rule
        WHERE recurrence_rule_id = @ruleId
        """;

    public Task<RecurrenceRuleRow?> RuleAsync(int ruleId) => session.QueryFirstOrDefaultAsync<RecurrenceRuleRow>(RuleSql, new { ruleId });

    private const string DatesSql = """
        SELECT DISTINCT start_at
        FROM appointment
        WHERE recurrence_rule_id = @ruleId AND (master_id IS NULL OR master_id = appointment_id) AND start_at >= @from
        ORDER BY start_at
        """;

    /// <summary>Starts of a series from one on, without the copies of the participants.</summary>
    public async ValueTask<WallClock[]> DatesAsync(int ruleId, WallClock from) =>
        [.. await session.ReadAsync(DatesSql, static reader => new WallClock(reader.GetInt64(0)), ("ruleId", ruleId), ("from", from.Seconds))];

    private const string ProjectsOfSql = "SELECT project_id FROM project_member WHERE person_id = @personId";

    /// <summary>The projects that a person is a member of; asked for external users only (rights.md §2).</summary>
    public async Task<HashSet<int>> ProjectsOfAsync(int personId) =>
        [.. await session.ReadAsync(ProjectsOfSql, static reader => reader.GetInt32(0), ("personId", personId))];

    private static FoundAppointment? ReadFound(DbDataReader reader)
    {
        var cursor = new ColumnCursor(reader);
        return new(cursor.ReadAppointment(), cursor.Reference(), cursor.Flag());
    }
}
