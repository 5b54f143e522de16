using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>Writes appointments, series, documents and links of the demo data.</summary>
internal sealed class DemoDiaryRepository(Session session)
{
    private const string RuleSql = """
        INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, weekdays, start_at, end_at, cyclic_day, cyclic_week, cyclic_month,
          created_at, created_by, updated_at, updated_by)
        VALUES (@RecurrenceRuleId, @Pattern, @SubPattern, @Weekdays, @StartAt, @EndAt, @CyclicDay, @CyclicWeek, @CyclicMonth,
          @Now, @By, @Now, @By)
        """;

    public Task InsertAsync(IEnumerable<RecurrenceRuleRow> rules, UtcInstant now, int by) =>
        session.ExecuteAsync(RuleSql, rules.Select(rule => new
        {
            rule.RecurrenceRuleId,
            rule.Pattern,
            rule.SubPattern,
            rule.Weekdays,
            rule.StartAt,
            rule.EndAt,
            rule.CyclicDay,
            rule.CyclicWeek,
            rule.CyclicMonth,
            Now = now,
            By = by,
        }));

    private const string DocumentSql = """
        INSERT INTO document (document_id, name, header, created_at, created_by, updated_at, updated_by)
        VALUES (@Id, @Name, @Header, @CreatedAt, @CreatedBy, @CreatedAt, @CreatedBy)
        """;

    public Task InsertAsync(IEnumerable<DemoDocumentRow> documents) => session.ExecuteAsync(DocumentSql, documents);

    private const string AppointmentSql = """
        INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, done_at, long_span,
          all_day, is_free, has_alarm, alarm_min, task_id, priority_id, contact_id, person_id, project_id, sale_id, document_id, master_id,
          invited_person_id, assigned_by, reject_counter, recurrence_rule_id, suggested_appointment_id, is_milestone, visibility, visible_id,
          is_published, publish_from, publish_to, external_guid, created_at, created_by, updated_at, updated_by, updated_count, location,
          reject_reason, description)
        VALUES (@AppointmentId, @AssociateId, @UserGroupId, @Type, @Status, @ActiveAt, @StartAt, @EndAt, @DoneAt, @LongSpan,
          @AllDay, @IsFree, @HasAlarm, @AlarmMin, @TaskId, @PriorityId, @ContactId, @PersonId, @ProjectId, @SaleId, @DocumentId, @MasterId,
          @InvitedPersonId, @AssignedBy, @RejectCounter, @RecurrenceRuleId, @SuggestedAppointmentId, @IsMilestone, @Visibility, @VisibleId,
          @IsPublished, @PublishFrom, @PublishTo, @ExternalGuid, @CreatedAt, @CreatedBy, @UpdatedAt, @CreatedBy, @UpdatedCount, @Location,
          @RejectReason, @Description)
        """;

    public Task InsertAsync(IEnumerable<DemoAppointmentRow> appointments) => session.ExecuteAsync(AppointmentSql, appointments);
}

/// <summary>A document; its dates and owner stand on the appointment row that points to it.</summary>
internal sealed record DemoDocumentRow(int Id, string Name, string Header, UtcInstant CreatedAt, int CreatedBy);
