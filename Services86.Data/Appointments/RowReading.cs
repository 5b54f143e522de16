using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Row mappings that several statements share; each fits a column list of the same order.</summary>
internal static class RowReading
{
    // In the order of ReadAppointment; a the row, m its master.
    private const string BeforeFields = """
        a.appointment_id, a.associate_id, a.user_group_id, a.type, a.status, a.active_at, a.start_at, a.end_at, a.done_at, a.all_day,
          a.is_free, a.has_alarm, a.alarm_min, a.lead_min, a.lag_min, a.task_id, a.priority_id, a.contact_id, a.person_id, a.project_id,
          a.sale_id, a.master_id, a.invited_person_id, a.email_id, a.send_email, a.assigned_by, a.reject_counter, a.recurrence_rule_id,
          a.suggested_appointment_id, a.is_milestone, a.visibility, a.visible_id, a.color_index, a.tz_location_id, a.is_published,
          a.publish_from, a.publish_to, a.publish_event_at, a.created_at, a.created_by, a.updated_at, a.updated_by, a.updated_count, a.location,
          a.reject_reason
        """;

    /// <summary>As a read shows it: a participant has the user-defined fields of the master (appointment-rules.md §1).</summary>
    public const string AppointmentColumns =
        BeforeFields + ", CASE WHEN m.appointment_id IS NULL THEN a.user_fields ELSE m.user_fields END, a.extra_fields, a.description";

    /// <summary>As it is stored, for writing it back.</summary>
    public const string StoredColumns = BeforeFields + ", a.user_fields, a.extra_fields, a.description";

    /// <summary>The first row, or the default value when there is none.</summary>
    public static async ValueTask<T?> ReadFirstAsync<T>(this Session session, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        var rows = await session.ReadAsync(sql, read, values);
        return rows.Count > 0 ? rows[0] : default;
    }

    public static AppointmentRow ReadAppointment(ref this ColumnCursor row) => new()
    {
        AppointmentId = row.Int(),
        AssociateId = row.Reference(),
        UserGroupId = row.Reference(),
        Type = row.Small(),
        Status = row.Small(),
        ActiveAt = row.Clock(),
        StartAt = row.Clock(),
        EndAt = row.Clock(),
        DoneAt = row.ClockOrNull(),
        AllDay = row.Flag(),
        IsFree = row.Flag(),
        HasAlarm = row.Flag(),
        AlarmMin = row.Int(),
        LeadMin = row.Int(),
        LagMin = row.Int(),
        TaskId = row.Reference(),
        PriorityId = row.Reference(),
        ContactId = row.Reference(),
        PersonId = row.Reference(),
        ProjectId = row.Reference(),
        SaleId = row.Reference(),
        MasterId = row.Reference(),
        InvitedPersonId = row.Reference(),
        EmailId = row.Reference(),
        SendEmail = row.Flag(),
        AssignedBy = row.Reference(),
        RejectCounter = row.Int(),
        RecurrenceRuleId = row.Reference(),
        SuggestedAppointmentId = row.Reference(),
        IsMilestone = row.Flag(),
        Visibility = row.Small(),
        VisibleId = row.Reference(),
        ColorIndex = row.Small(),
        TzLocationId = row.Reference(),
        IsPublished = row.Flag(),
        PublishFrom = row.DayOrNull(),
        PublishTo = row.DayOrNull(),
        PublishEventAt = row.ClockOrNull(),
        CreatedAt = row.Instant(),
        CreatedBy = row.Reference(),
        UpdatedAt = row.Instant(),
        UpdatedBy = row.Reference(),
        UpdatedCount = row.Int(),
        Location = row.Text(),
        RejectReason = row.Text(),
        UserFields = row.TextOrNull(),
        ExtraFields = row.TextOrNull(),
        Description = row.Text(),
    };
}
