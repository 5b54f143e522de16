using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Writes the rows of bookings and series: as few statements as the engine allows, however many rows there are.</summary>
internal sealed class MeetingWriteRepository(Session session)
{
    private static readonly MultiRowInsert Inserts = new(
        "appointment",
        "appointment_id", "associate_id", "user_group_id", "type", "status", "active_at", "start_at", "end_at", "done_at", "long_span",
        "all_day", "is_free", "has_alarm", "alarm_min", "lead_min", "lag_min", "task_id", "priority_id", "contact_id", "person_id",
        "project_id", "sale_id", "master_id", "invited_person_id", "email_id", "send_email", "assigned_by", "reject_counter",
        "recurrence_rule_id", "suggested_appointment_id", "is_milestone", "visibility", "visible_id", "color_index", "tz_location_id",
        "is_published", "publish_from", "publish_to", "publish_event_at", "location", "reject_reason", "user_fields", "extra_fields",
        "description", "external_guid", "created_at", "created_by", "updated_at", "updated_by", "updated_count");

    /// <summary>Stores new rows under the ids that they have.</summary>
    public Task InsertAsync(IEnumerable<AppointmentRow> rows, UtcInstant now, int by) => Inserts.RunAsync(
        session,
        [.. rows.Select(row => (object?[])[.. Values(row).Select(value => value.Value), Guid.NewGuid().ToString("D"), now.Seconds, by, now.Seconds, by, 0])]);

    private const string UpdateSql = """
        UPDATE appointment
        SET associate_id = @associate_id, user_group_id = @user_group_id, type = @type, status = @status, active_at = @active_at, start_at =
          @start_at, end_at = @end_at, done_at = @done_at, long_span = @long_span, all_day = @all_day, is_free = @is_free, has_alarm =
          @has_alarm, alarm_min = @alarm_min, lead_min = @lead_min, lag_min = @lag_min, task_id = @task_id, priority_id = @priority_id,
          contact_id = @contact_id, person_id = @person_id, project_id = @project_id, sale_id = @sale_id, master_id = @master_id,
          invited_person_id = @invited_person_id, email_id = @email_id, send_email = @send_email, assigned_by = @assigned_by, reject_counter
          = @reject_counter, recurrence_rule_id = @recurrence_rule_id, suggested_appointment_id = @suggested_appointment_id, is_milestone =
          @is_milestone, visibility = @visibility, visible_id = @visible_id, color_index = @color_index, tz_location_id = @tz_location_id,
          is_published = @is_published, publish_from = @publish_from, publish_to = @publish_to, publish_event_at = @publish_event_at,
          location = @location, reject_reason = @reject_reason, user_fields = @user_fields, extra_fields = @extra_fields, description =
          @description,
          updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id = @appointment_id
        """;

    /// <summary>Replaces rows that were read in the same transaction, which no other can have overtaken.</summary>
    public Task UpdateAsync(IEnumerable<AppointmentRow> rows, UtcInstant now, int by) =>
        session.ApplyEachAsync(UpdateSql, [.. rows.Select(row => ((string, object?)[])[.. Values(row), ("now", now.Seconds), ("by", by)])]);

    private const string HoldSql = """
        UPDATE appointment SET master_id = master_id WHERE appointment_id IN @masterIds
        """;

    /// <summary>
    /// Lets a transaction that changes or deletes one of these masters at the same time fail and be done again: it has not seen who comes and goes.
    /// Nobody counts as having updated them.
    /// </summary>
    public Task HoldAsync(int[] masterIds) => masterIds.Length == 0 ? Task.CompletedTask : session.ApplyAsync(HoldSql, ("masterIds", masterIds));

    private const string DeleteLinksSql = """
        DELETE FROM relation WHERE source_table = 9 AND source_id IN @ids
        """;

    private const string DeleteBackLinksSql = """
        DELETE FROM relation WHERE target_table = 9 AND target_id IN @ids
        """;

    private const string DeleteSql = """
        DELETE FROM appointment WHERE appointment_id IN @ids
        """;

    /// <summary>Deletes rows and the links from and to them.</summary>
    public async Task DeleteAsync(int[] ids)
    {
        if (ids.Length == 0) return;
        await session.ApplyAsync(DeleteLinksSql, ("ids", ids));
        await session.ApplyAsync(DeleteBackLinksSql, ("ids", ids));
        await session.ApplyAsync(DeleteSql, ("ids", ids));
    }

    private const string EndBookingsSql = """
        UPDATE appointment
        SET master_id = NULL, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id IN @masterIds AND master_id = appointment_id
          AND NOT EXISTS (SELECT 1 FROM appointment s WHERE s.master_id = appointment.appointment_id AND s.appointment_id <> s.master_id)
        """;

    /// <summary>Masters that no participant's row points to any more are plain rows again.</summary>
    public Task EndBookingsAsync(int[] masterIds, UtcInstant now, int by) =>
        session.ApplyAsync(EndBookingsSql, ("masterIds", masterIds), ("now", now.Seconds), ("by", by));

    private static (string Name, object? Value)[] Values(AppointmentRow row) =>
    [
        ("appointment_id", row.AppointmentId),
        ("associate_id", OrNull(row.AssociateId)),
        ("user_group_id", OrNull(row.UserGroupId)),
        ("type", row.Type),
        ("status", row.Status),
        ("active_at", row.ActiveAt.Seconds),
        ("start_at", row.StartAt.Seconds),
        ("end_at", row.EndAt.Seconds),
        ("done_at", row.DoneAt?.Seconds),
        ("long_span", row.IsLongSpan),
        ("all_day", row.AllDay),
        ("is_free", row.IsFree),
        ("has_alarm", row.HasAlarm),
        ("alarm_min", row.AlarmMin),
        ("lead_min", row.LeadMin),
        ("lag_min", row.LagMin),
        ("task_id", OrNull(row.TaskId)),
        ("priority_id", OrNull(row.PriorityId)),
        ("contact_id", OrNull(row.ContactId)),
        ("person_id", OrNull(row.PersonId)),
        ("project_id", OrNull(row.ProjectId)),
        ("sale_id", OrNull(row.SaleId)),
        ("master_id", OrNull(row.MasterId)),
        ("invited_person_id", OrNull(row.InvitedPersonId)),
        ("email_id", OrNull(row.EmailId)),
        ("send_email", row.SendEmail),
        ("assigned_by", OrNull(row.AssignedBy)),
        ("reject_counter", row.RejectCounter),
        ("recurrence_rule_id", OrNull(row.RecurrenceRuleId)),
        ("suggested_appointment_id", OrNull(row.SuggestedAppointmentId)),
        ("is_milestone", row.IsMilestone),
        ("visibility", row.Visibility),
        ("visible_id", OrNull(row.VisibleId)),
        ("color_index", row.ColorIndex),
        ("tz_location_id", OrNull(row.TzLocationId)),
        ("is_published", row.IsPublished),
        ("publish_from", row.PublishFrom),
        ("publish_to", row.PublishTo),
        ("publish_event_at", row.PublishEventAt?.Seconds),
        ("location", row.Location),
        ("reject_reason", row.RejectReason),
        ("user_fields", row.UserFields),
        ("extra_fields", row.ExtraFields),
        ("description", row.Description),
    ];

    private static int? OrNull(int reference) => reference == 0 ? null : reference;
}
