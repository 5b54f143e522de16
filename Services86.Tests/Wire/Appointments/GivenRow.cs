using System.Globalization;

namespace Services86.Tests.Wire.Appointments;

/// <summary>A row of table appointment that a case starts from; without more a plain diary row of anna, 2024-03-08 10:00 to 11:00, public, busy, task 61.</summary>
internal sealed record GivenRow
{
    public required int Id { get; init; }

    public int Owner { get; init; } = AppointmentFixture.Anna;

    public int Type { get; init; } = 1;

    public int Status { get; init; } = 1;

    public string Start { get; init; } = "2024-03-08T10:00:00";

    public string End { get; init; } = "2024-03-08T11:00:00";

    public string? Done { get; init; }

    public int Task { get; init; } = 61;

    public int Contact { get; init; }

    public int Person { get; init; }

    public int Project { get; init; }

    public int Sale { get; init; }

    public int Document { get; init; }

    public int Master { get; init; }

    public int Invited { get; init; }

    public int AssignedBy { get; init; }

    /// <summary>The address that he is written to.</summary>
    public int Email { get; init; }

    public int Rule { get; init; }

    /// <summary>Step of a guide.</summary>
    public int Step { get; init; }

    public int RejectCounter { get; init; }

    public string RejectReason { get; init; } = "";

    public int Lead { get; init; }

    public int Lag { get; init; }

    public int Visibility { get; init; }

    public int VisibleId { get; init; }

    public string Text { get; init; } = "";

    public string Location { get; init; } = "";

    public bool IsFree { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsPublished { get; init; }

    public int Priority { get; init; }

    /// <summary>The owner's group when the row was made; by default the one he has.</summary>
    public int? StoredGroup { get; init; }

    private bool IsLong => Lead + Lag > 0 || Time(End) - Time(Start) > TimeSpan.FromDays(1);

    private int Group => StoredGroup ?? Owner switch
    {
        0 => 0,
        AppointmentFixture.Bo or AppointmentFixture.Dina => 12,
        _ => 11,
    };

    public string Sql => $"""
        INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, done_at, task_id, contact_id,
          person_id, project_id, sale_id, document_id, master_id, invited_person_id, assigned_by, recurrence_rule_id, suggested_appointment_id,
          email_id, send_email, reject_counter, reject_reason,
          lead_min, lag_min, long_span, is_free, all_day, is_published, priority_id, visibility, visible_id, description, location, created_at, created_by, updated_at, updated_by)
        VALUES ({Id}, {Ref(Owner)}, {Ref(Group)}, {Type}, {Status}, {AppointmentFixture.At(Type is 2 or 7 && Done is not null ? Done : Start)},
          {AppointmentFixture.At(Start)}, {AppointmentFixture.At(End)}, {AppointmentFixture.At(Done)}, {Ref(Task)}, {Ref(Contact)}, {Ref(Person)},
          {Ref(Project)}, {Ref(Sale)}, {Ref(Document)}, {Ref(Master)}, {Ref(Invited)}, {Ref(AssignedBy)}, {Ref(Rule)}, {Ref(Step)}, {Ref(Email)}, {Bool(Email != 0)}, {RejectCounter}, '{RejectReason}',
          {Lead}, {Lag}, {Bool(IsLong)}, {Bool(IsFree)}, {Bool(IsAllDay)}, {Bool(IsPublished)}, {Ref(Priority)},
          {Visibility}, {Ref(VisibleId)}, '{Text}', '{Location}', {AppointmentFixture.At("2024-03-01T08:00:00")}, 101,
          {AppointmentFixture.At("2024-03-01T08:00:00")}, 101);
        """;

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static string Bool(bool value) => value ? "TRUE" : "FALSE";

    private static string Ref(int id) => AppointmentFixture.Id(id);
}
