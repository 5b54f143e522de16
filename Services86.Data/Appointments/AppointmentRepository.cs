using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads single rows of table appointment. Rights are judged on the row itself: the caller asks the sentry before he shows it.</summary>
internal sealed class AppointmentRepository(Session session)
{
    // In the order of ReadRow.
    private const string Columns = """
        a.appointment_id, a.associate_id, a.user_group_id, a.type, a.status, a.active_at, a.start_at, a.end_at, a.done_at, a.all_day,
          a.is_free, a.has_alarm, a.alarm_min, a.lead_min, a.lag_min, a.task_id, a.priority_id, a.contact_id, a.person_id, a.project_id,
          a.sale_id, a.master_id, a.invited_person_id, a.assigned_by, a.reject_counter, a.recurrence_rule_id, a.suggested_appointment_id,
          a.is_milestone, a.visibility, a.visible_id, a.color_index, a.tz_location_id, a.is_published, a.publish_from, a.publish_to,
          a.publish_event_at, a.created_at, a.created_by, a.updated_at, a.updated_by, a.updated_count, a.location, a.reject_reason,
          CASE WHEN m.appointment_id IS NULL THEN a.user_fields ELSE m.user_fields END, a.extra_fields, a.description,
          m.associate_id
        """;

    private const int MasterOwner = 46;

    // A participant shows the user-defined fields of the master (appointment-rules.md §1).
    private const string FindSql = $"""
        SELECT {Columns},
          EXISTS (SELECT 1 FROM relation r WHERE r.source_table = 9 AND r.source_id = a.appointment_id)
            OR EXISTS (SELECT 1 FROM relation r WHERE r.target_table = 9 AND r.target_id = a.appointment_id)
        FROM appointment a
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        WHERE a.appointment_id = @id
        """;

    /// <summary>A row of any type, or null.</summary>
    public ValueTask<FoundAppointment?> FindAsync(int id) => session.ReadFirstAsync(FindSql, ReadFound, ("id", id));

    private const string FindWithNamesSql = $"""
        SELECT {Columns},
          r.pattern, r.start_at, r.end_at,
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
        session.ReadFirstAsync<(AppointmentRow, AppointmentNamesRow)?>(FindWithNamesSql, reader => (ReadRow(reader), ReadNames(reader)), ("id", id));

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
        [.. await session.ReadAsync(DatesSql, reader => reader.Clock(0), ("ruleId", ruleId), ("from", from.Seconds))];

    private const string IsMemberSql = """
        SELECT COUNT(*) FROM project_member WHERE person_id = @personId AND project_id = @projectId
        """;

    /// <summary>Asked for external users only (rights.md §2).</summary>
    public async ValueTask<bool> IsMemberAsync(int projectId, int personId) =>
        await session.ExecuteScalarAsync<int>(IsMemberSql, new { projectId, personId }) > 0;

    private static FoundAppointment? ReadFound(DbDataReader reader) =>
        new(ReadRow(reader), reader.Reference(MasterOwner), reader.GetBoolean(MasterOwner + 1));

    private static AppointmentNamesRow ReadNames(DbDataReader reader) => new()
    {
        MasterAssociateId = reader.Reference(MasterOwner),
        Pattern = reader.Reference(47),
        RuleStartAt = reader.ClockOrNull(48),
        RuleEndAt = reader.ClockOrNull(49),
        Contact = Named(reader, 50),
        Person = reader.IsDBNull(53)
            ? default
            : new(true, Joined(reader.GetString(53), reader.GetString(54), reader.GetString(55)), reader.Reference(56), reader.Reference(57)),
        Project = Named(reader, 58),
        Sale = Named(reader, 61) is { Exists: true } sale
            ? sale with { Visibility = reader.GetInt16(64), VisibleId = reader.Reference(65) }
            : default,
    };

    private static NamedRecord Named(DbDataReader reader, int at) =>
        reader.IsDBNull(at) ? default : new(true, reader.GetString(at), reader.Reference(at + 1), reader.Reference(at + 2));

    private static string Joined(string first, string middle, string last) =>
        string.Join(' ', new[] { first, middle, last }.Where(part => part.Length > 0));

    private static AppointmentRow ReadRow(DbDataReader reader) => new()
    {
        AppointmentId = reader.GetInt32(0),
        AssociateId = reader.Reference(1),
        UserGroupId = reader.Reference(2),
        Type = reader.GetInt16(3),
        Status = reader.GetInt16(4),
        ActiveAt = reader.Clock(5),
        StartAt = reader.Clock(6),
        EndAt = reader.Clock(7),
        DoneAt = reader.ClockOrNull(8),
        AllDay = reader.GetBoolean(9),
        IsFree = reader.GetBoolean(10),
        HasAlarm = reader.GetBoolean(11),
        AlarmMin = reader.GetInt32(12),
        LeadMin = reader.GetInt32(13),
        LagMin = reader.GetInt32(14),
        TaskId = reader.Reference(15),
        PriorityId = reader.Reference(16),
        ContactId = reader.Reference(17),
        PersonId = reader.Reference(18),
        ProjectId = reader.Reference(19),
        SaleId = reader.Reference(20),
        MasterId = reader.Reference(21),
        InvitedPersonId = reader.Reference(22),
        AssignedBy = reader.Reference(23),
        RejectCounter = reader.GetInt32(24),
        RecurrenceRuleId = reader.Reference(25),
        SuggestedAppointmentId = reader.Reference(26),
        IsMilestone = reader.GetBoolean(27),
        Visibility = reader.GetInt16(28),
        VisibleId = reader.Reference(29),
        ColorIndex = reader.GetInt16(30),
        TzLocationId = reader.Reference(31),
        IsPublished = reader.GetBoolean(32),
        PublishFrom = reader.DayOrNull(33),
        PublishTo = reader.DayOrNull(34),
        PublishEventAt = reader.ClockOrNull(35),
        CreatedAt = new(reader.GetInt64(36)),
        CreatedBy = reader.Reference(37),
        UpdatedAt = new(reader.GetInt64(38)),
        UpdatedBy = reader.Reference(39),
        UpdatedCount = reader.GetInt32(40),
        Location = reader.GetString(41),
        RejectReason = reader.GetString(42),
        UserFields = reader.TextOrNull(43),
        ExtraFields = reader.TextOrNull(44),
        Description = reader.GetString(45),
    };
}
