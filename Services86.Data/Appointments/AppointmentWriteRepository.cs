using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Writes single rows of table appointment.</summary>
internal sealed class AppointmentWriteRepository(Session session)
{
    private const string InsertSql = """
        INSERT INTO appointment (associate_id, user_group_id, type, status, active_at, start_at, end_at, done_at, long_span, all_day, is_free,
          has_alarm, alarm_min, lead_min, lag_min, task_id, priority_id, contact_id, person_id, project_id, sale_id, master_id,
          invited_person_id, assigned_by, reject_counter, recurrence_rule_id, suggested_appointment_id, is_milestone, visibility, visible_id,
          color_index, tz_location_id, is_published, publish_from, publish_to, publish_event_at, external_guid,
          created_at, created_by, updated_at, updated_by, updated_count, location, reject_reason, user_fields, extra_fields, description)
        VALUES (@AssociateId, @UserGroupId, @Type, @Status, @ActiveAt, @StartAt, @EndAt, @DoneAt, @LongSpan, @AllDay, @IsFree,
          @HasAlarm, @AlarmMin, @LeadMin, @LagMin, @TaskId, @PriorityId, @ContactId, @PersonId, @ProjectId, @SaleId, @MasterId,
          @InvitedPersonId, @AssignedBy, @RejectCounter, @RecurrenceRuleId, @SuggestedAppointmentId, @IsMilestone, @Visibility, @VisibleId,
          @ColorIndex, @TzLocationId, @IsPublished, @PublishFrom, @PublishTo, @PublishEventAt, @guid,
          @now, @by, @now, @by, 0, @Location, @RejectReason, @UserFields, @ExtraFields, @Description)
        RETURNING appointment_id
        """;

    /// <summary>Stores a new row.</summary>
    /// <returns>Its id.</returns>
    public Task<int> InsertAsync(AppointmentRow row, Guid guid, UtcInstant now, int by) =>
        session.ExecuteScalarAsync<int>(InsertSql, Parameters(row, now, by, guid.ToString("D")));

    private const string UpdateSql = """
        UPDATE appointment
        SET type = @Type, status = @Status, active_at = @ActiveAt, start_at = @StartAt, end_at = @EndAt, done_at = @DoneAt,
          long_span = @LongSpan, all_day = @AllDay, is_free = @IsFree, has_alarm = @HasAlarm, alarm_min = @AlarmMin, lead_min = @LeadMin,
          lag_min = @LagMin, task_id = @TaskId, priority_id = @PriorityId, contact_id = @ContactId, person_id = @PersonId,
          project_id = @ProjectId, sale_id = @SaleId, assigned_by = @AssignedBy, suggested_appointment_id = @SuggestedAppointmentId,
          is_milestone = @IsMilestone, visibility = @Visibility, visible_id = @VisibleId, color_index = @ColorIndex,
          tz_location_id = @TzLocationId, is_published = @IsPublished, publish_from = @PublishFrom, publish_to = @PublishTo,
          publish_event_at = @PublishEventAt, updated_at = @now, updated_by = @by, updated_count = updated_count + 1,
          location = @Location, reject_reason = @RejectReason, user_fields = @UserFields, extra_fields = @ExtraFields,
          description = @Description
        WHERE appointment_id = @AppointmentId AND updated_count = @UpdatedCount
        """;

    /// <summary>Replaces the row if nobody has written it since it was read.</summary>
    /// <returns>False when somebody has: read again, apply the caller's changes again (schema.md §4).</returns>
    public async ValueTask<bool> UpdateAsync(AppointmentRow row, UtcInstant now, int by) =>
        await session.ExecuteAsync(UpdateSql, Parameters(row, now, by, null)) == 1;

    private const string UpdateDirectlySql = """
        UPDATE appointment
        SET associate_id = @AssociateId, user_group_id = @UserGroupId, type = @Type, status = @Status, active_at = @ActiveAt, start_at = @StartAt,
          end_at = @EndAt, done_at = @DoneAt, long_span = @LongSpan, assigned_by = @AssignedBy, reject_reason = @RejectReason,
          updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id = @AppointmentId
        """;

    /// <summary>Writes owner, kind, status and times of a row that was read in the same transaction.</summary>
    public Task UpdateDirectlyAsync(AppointmentRow row, UtcInstant now, int by) => session.ExecuteAsync(UpdateDirectlySql, new
    {
        row.AppointmentId,
        AssociateId = OrNull(row.AssociateId),
        UserGroupId = OrNull(row.UserGroupId),
        row.Type,
        row.Status,
        row.ActiveAt,
        row.StartAt,
        row.EndAt,
        row.DoneAt,
        LongSpan = row.IsLongSpan,
        AssignedBy = OrNull(row.AssignedBy),
        row.RejectReason,
        now,
        by,
    });

    private const string WithdrawRefusalSql = """
        UPDATE appointment
        SET reject_counter = reject_counter - 1, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE appointment_id = @masterId AND reject_counter > 0
        """;

    /// <summary>One refusal less on the master (appointment-rules.md §3.5).</summary>
    public Task WithdrawRefusalAsync(int masterId, UtcInstant now, int by) => session.ExecuteAsync(WithdrawRefusalSql, new { masterId, now, by });

    private const string DeleteSql = """
        DELETE FROM appointment WHERE appointment_id = @id
        """;

    public Task DeleteAsync(int id) => session.ExecuteAsync(DeleteSql, new { id });

    private static object Parameters(AppointmentRow row, UtcInstant now, int by, string? guid) => new
    {
        row.AppointmentId,
        AssociateId = OrNull(row.AssociateId),
        UserGroupId = OrNull(row.UserGroupId),
        row.Type,
        row.Status,
        row.ActiveAt,
        row.StartAt,
        row.EndAt,
        row.DoneAt,
        LongSpan = row.IsLongSpan,
        row.AllDay,
        row.IsFree,
        row.HasAlarm,
        row.AlarmMin,
        row.LeadMin,
        row.LagMin,
        TaskId = OrNull(row.TaskId),
        PriorityId = OrNull(row.PriorityId),
        ContactId = OrNull(row.ContactId),
        PersonId = OrNull(row.PersonId),
        ProjectId = OrNull(row.ProjectId),
        SaleId = OrNull(row.SaleId),
        MasterId = OrNull(row.MasterId),
        InvitedPersonId = OrNull(row.InvitedPersonId),
        AssignedBy = OrNull(row.AssignedBy),
        row.RejectCounter,
        RecurrenceRuleId = OrNull(row.RecurrenceRuleId),
        SuggestedAppointmentId = OrNull(row.SuggestedAppointmentId),
        row.IsMilestone,
        row.Visibility,
        VisibleId = OrNull(row.VisibleId),
        row.ColorIndex,
        TzLocationId = OrNull(row.TzLocationId),
        row.IsPublished,
        row.PublishFrom,
        row.PublishTo,
        row.PublishEventAt,
        row.Location,
        row.RejectReason,
        row.UserFields,
        row.ExtraFields,
        row.Description,
        row.UpdatedCount,
        guid,
        now,
        by,
    };

    private static int? OrNull(int reference) => reference == 0 ? null : reference;
}
