namespace Services86.Benchmarks.Installations;

/// <summary>Writes appointment rows, whose ids run on, and notes what the sales must know.</summary>
internal sealed class DiaryWriter(People people, DiaryLinks links, TableFill rows, int firstId)
{
    private const int Lead = 15;

    private int _nextId = firstId;

    public int Rows => rows.Rows;

    /// <summary>The id of the row that is written next.</summary>
    public int NextId => _nextId;

    /// <summary>Uses up an id without a row: that of a meeting that was cancelled.</summary>
    public int SkipId() => _nextId++;

    public void Write(in DiaryEntry entry, in DiaryRow row)
    {
        var id = _nextId++;
        var owner = people.Associate(entry.Owner);
        var made = Calendar.Instant(entry.Start - 3 * Calendar.Day);
        var activeAt = row is { Type: Diary.InChecklist or Diary.Document, Status: Diary.Completed } ? row.DoneAt!.Value : entry.Start;
        rows.Set("appointment_id", id)
            .Set("associate_id", row.Associate is { } associate ? people.Associate(associate) : null)
            .Set("user_group_id", row.Associate is { } member ? people.GroupOf(member) : null)
            .Set("type", row.Type).Set("status", row.Status).Set("active_at", activeAt).Set("start_at", entry.Start).Set("end_at", entry.End)
            .Set("done_at", row.DoneAt).Set("long_span", entry.End - entry.Start > Calendar.Day).Set("all_day", entry.AllDay).Set("is_free", entry.IsFree)
            .Set("has_alarm", row.HasAlarm).Set("alarm_min", row.HasAlarm ? Lead : 0).Set("task_id", entry.TaskId).Set("priority_id", entry.PriorityId)
            .Set("contact_id", entry.ContactId).Set("person_id", entry.PersonId).Set("project_id", entry.ProjectId)
            .Set("sale_id", entry.Sale is { } linked ? people.FirstSale + linked : null).Set("document_id", row.DocumentId).Set("master_id", row.MasterId)
            .Set("invited_person_id", row.InvitedPersonId).Set("assigned_by", row.AssignedBy).Set("reject_counter", row.RejectCounter)
            .Set("recurrence_rule_id", entry.RuleId).Set("visibility", entry.Visibility).Set("visible_id", VisibleId(entry))
            .Set("is_published", entry.IsPublished).Set("location", entry.Location).Set("reject_reason", row.RejectReason)
            .Set("description", entry.Text)
            .Made(made, owner, row.DoneAt is { } done ? Math.Max(made, Calendar.Instant(done)) : null);
        if (entry.IsPublished) rows.Set("publish_from", Day(entry.Start).AddDays(-30));
        rows.Write();
        if (entry.Sale is { } sale && IsDue(row, id)) links.OpenForSale(sale, activeAt, id);
    }

    private static bool IsDue(in DiaryRow row, int id) =>
        row.Type is Diary.InDiary or Diary.InChecklist or Diary.BookingForDiary or Diary.BookingForChecklist && row.Status != Diary.Completed
        && (row.MasterId is null || row.MasterId == id);

    private int? VisibleId(in DiaryEntry entry) => entry.Visibility switch
    {
        Diary.ForUser => people.Associate(entry.Owner),
        Diary.ForGroup => people.GroupOf(entry.Owner),
        _ => null,
    };

    private static DateOnly Day(long wall) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(wall));
}
