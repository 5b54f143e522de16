using System.Data.Common;

namespace Services86.Data.Appointments;

/// <summary>The fragments that every statement of lists and diaries is put together from.</summary>
internal static class ListReading
{
    /// <summary>In the order of <see cref="Read"/>: a the row, m its master, r its rule.</summary>
    public const string Columns = """
        a.appointment_id, a.associate_id, a.user_group_id, a.type, a.status, a.active_at, a.start_at, a.end_at, a.all_day, a.is_free,
          a.has_alarm, a.alarm_min, a.task_id, a.priority_id, a.contact_id, a.person_id, a.project_id, a.sale_id, a.master_id, a.assigned_by,
          a.recurrence_rule_id, a.visibility, a.visible_id, a.is_published, a.created_at, a.created_by, a.location, a.reject_reason,
          a.description, m.associate_id, r.pattern, r.start_at, r.end_at
        """;

    /// <summary>Master and rule of row a.</summary>
    public const string Joins = """
        LEFT JOIN appointment m ON m.appointment_id = a.master_id
        LEFT JOIN recurrence_rule r ON r.recurrence_rule_id = a.recurrence_rule_id
        """;

    public const string Select = $"""
        SELECT {Columns}
        FROM appointment a
        {Joins}
        """;

    /// <summary>By active date, then id (appointment-operations.md C6); by position, which holds for a union too.</summary>
    public const string InOrder = "ORDER BY 6, 1";

    /// <summary>A meeting is shown by its master; the rows of the participants are not (appointment-operations.md C7).</summary>
    public const string OncePerMeeting = "(a.master_id IS NULL OR a.master_id = a.appointment_id)";

    public static AppointmentListRow Read(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new()
        {
            AppointmentId = row.Int(),
            AssociateId = row.Reference(),
            UserGroupId = row.Reference(),
            Type = row.Small(),
            Status = row.Small(),
            ActiveAt = row.Clock(),
            StartAt = row.Clock(),
            EndAt = row.Clock(),
            AllDay = row.Flag(),
            IsFree = row.Flag(),
            HasAlarm = row.Flag(),
            AlarmMin = row.Int(),
            TaskId = row.Reference(),
            PriorityId = row.Reference(),
            ContactId = row.Reference(),
            PersonId = row.Reference(),
            ProjectId = row.Reference(),
            SaleId = row.Reference(),
            MasterId = row.Reference(),
            AssignedBy = row.Reference(),
            RecurrenceRuleId = row.Reference(),
            Visibility = row.Small(),
            VisibleId = row.Reference(),
            IsPublished = row.Flag(),
            CreatedAt = row.Instant(),
            CreatedBy = row.Reference(),
            Location = row.Text(),
            RejectReason = row.Text(),
            Description = row.Text(),
            MasterAssociateId = row.Reference(),
            Pattern = row.Reference(),
            RuleStartAt = row.ClockOrNull(),
            RuleEndAt = row.ClockOrNull(),
        };
    }
}
