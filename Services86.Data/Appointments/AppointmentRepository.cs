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

    private const string FindWithNamesSql = $"""
        SELECT {RowReading.AppointmentColumns},
          m.associate_id, r.pattern, r.start_at, r.end_at,
          c.name, c.associate_id, c.user_group_id,
          p.first_name, p.middle_name, p.last_name, COALESCE(p.associate_id, pc.associate_id),
          CASE WHEN p.associate_id IS NULL THEN pc.user_group_id ELSE p.user_group_id END,
          j.name, j.associate_id, j.user_group_id,
          s.heading, s.associate_id, s.user_group_id, s.visibility, s.visible_id
        FROM appointment a
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        LEFT JOIN recurrence_rule r ON r.recurrence_rule_id = a.recurrence_rule_id
        LEFT JOIN contact c ON c.contact_id = a.contact_id AND c.deleted_at IS NULL
        LEFT JOIN person p ON p.person_id = a.person_id AND p.deleted_at IS NULL
        LEFT JOIN contact pc ON pc.contact_id = p.contact_id
        LEFT JOIN project j ON j.project_id = a.project_id
        LEFT JOIN sale s ON s.sale_id = a.sale_id
        WHERE a.appointment_id = @id
        """;

    /// <summary>A row of any type with the names around it, or null.</summary>
    public ValueTask<(AppointmentRow Row, AppointmentNamesRow Names)?> FindWithNamesAsync(int id) =>
        session.ReadFirstAsync(FindWithNamesSql, ReadWithNames, ("id", id));

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

    private const string IsMemberSql = """
        SELECT COUNT(*) FROM project_member WHERE person_id = @personId AND project_id = @projectId
        """;

    /// <summary>Asked for external users only (rights.md §2).</summary>
    public async ValueTask<bool> IsMemberAsync(int projectId, int personId) =>
        await session.ExecuteScalarAsync<int>(IsMemberSql, new { projectId, personId }) > 0;

    private static FoundAppointment? ReadFound(DbDataReader reader)
    {
        var cursor = new ColumnCursor(reader);
        return new(cursor.ReadAppointment(), cursor.Reference(), cursor.Flag());
    }

    private static (AppointmentRow, AppointmentNamesRow)? ReadWithNames(DbDataReader reader)
    {
        var cursor = new ColumnCursor(reader);
        return (cursor.ReadAppointment(), ReadNames(ref cursor));
    }

    private static AppointmentNamesRow ReadNames(ref ColumnCursor cursor) => new()
    {
        MasterAssociateId = cursor.Reference(),
        Pattern = cursor.Reference(),
        RuleStartAt = cursor.ClockOrNull(),
        RuleEndAt = cursor.ClockOrNull(),
        Contact = ReadNamed(ref cursor),
        Person = ReadPerson(ref cursor),
        Project = ReadNamed(ref cursor),
        Sale = ReadNamed(ref cursor) with { Visibility = (short)cursor.Reference(), VisibleId = cursor.Reference() },
    };

    private static NamedRecord ReadNamed(ref ColumnCursor cursor) =>
        new(!cursor.IsNull, cursor.TextOrNull() ?? "", cursor.Reference(), cursor.Reference());

    private static NamedRecord ReadPerson(ref ColumnCursor cursor)
    {
        var exists = !cursor.IsNull;
        var name = string.Join(' ', new[] { cursor.TextOrNull(), cursor.TextOrNull(), cursor.TextOrNull() }.Where(part => !string.IsNullOrEmpty(part)));
        return new(exists, name, cursor.Reference(), cursor.Reference());
    }
}
