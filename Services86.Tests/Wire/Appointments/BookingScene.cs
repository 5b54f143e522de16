using System.Globalization;
using Dapper;
using Services86.Data.Checks;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Meetings and series; after each case the rules that `database check` knows of diaries hold.</summary>
internal abstract class BookingScene : AppointmentScene
{
    protected const int Anna = AppointmentFixture.Anna;
    protected const int Bo = AppointmentFixture.Bo;
    protected const int Carl = AppointmentFixture.Carl;
    protected const int Dina = AppointmentFixture.Dina;
    protected const int Room = AppointmentFixture.Room;

    /// <summary>Id of the meeting's master, 2024-03-06 10:00 to 11:00.</summary>
    protected const int Master = 700;

    protected const string OnlyThis = "OnlyThis";
    protected const string Forward = "ThisAndForward";

    protected const string Wednesday = "<StartDate>2024-03-06T10:00:00</StartDate><EndDate>2024-03-06T11:00:00</EndDate><Type>inDiary</Type>";

    [TearDown]
    public async Task DemandSoundDiaryAsync()
    {
        await using var connection = Host.Database.Connect();
        await connection.OpenAsync();
        foreach (var rule in DiaryRules.All) Assert.That(await connection.QueryAsync<int>(rule.Sql), Is.Empty, rule.Name);
    }

    /// <summary>anna's meeting.</summary>
    protected static GivenRow MasterRow(int id = Master, string day = "2024-03-06", int rule = 0) => new()
    {
        Id = id,
        Master = id,
        Invited = 201,
        Rule = rule,
        Text = "Meeting",
        Start = $"{day}T10:00:00",
        End = $"{day}T11:00:00",
    };

    /// <summary>The row of a user, or of the room, who takes part in it.</summary>
    protected static GivenRow SlaveRow(int id, int owner, int status, int master = Master, string day = "2024-03-06", int rule = 0) => new()
    {
        Id = id,
        Owner = owner,
        Master = master,
        Rule = rule,
        Invited = owner == Room ? 0 : owner + 100,
        Status = status,
        Type = status is >= 1 and <= 3 ? 1 : 6,
        Done = status == 3 ? "2024-03-04T08:00:00" : null,
        Text = "Meeting",
        Start = $"{day}T10:00:00",
        End = $"{day}T11:00:00",
    };

    /// <summary>A series of anna's on these days of March 2024, ids 601, 602 and so on, 10:00 to 11:00, all with this text.</summary>
    protected async Task GivenSeries(string text = "Standup", params int[] days)
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (900, 1, 1, 1, {AppointmentFixture.At($"2024-03-{days[0]:00}T10:00:00")}, {AppointmentFixture.At($"2024-03-{days[^1]:00}T11:00:00")}, 0, 0);
            """);
        await Given([.. days.Select((day, i) => new GivenRow
        {
            Id = 601 + i, Rule = 900, Invited = 201, Text = text, Start = $"2024-03-{day:00}T10:00:00", End = $"2024-03-{day:00}T11:00:00",
        })]);
    }

    /// <summary>An operation on one row.</summary>
    protected Task<SoapReply> On(string operation, int id, string mode = OnlyThis, string user = "anna", string parameter = "") =>
        As(user, operation, $"<AppointmentId>{id}</AppointmentId>{parameter}<UpdateMode>{mode}</UpdateMode>");

    protected Task<SoapReply> Accept(int id, string mode = OnlyThis, string user = "bo") => On("Accept", id, mode, user);

    protected Task<SoapReply> Reject(int id, string reason = "", string mode = OnlyThis, string user = "bo") =>
        On("Reject", id, mode, user, $"<RejectReason>{reason}</RejectReason>");

    protected Task<SoapReply> Move(int id, string start, string mode = OnlyThis, string user = "anna") =>
        On("Move", id, mode, user, $"<NewStartTime>{start}</NewStartTime>");

    protected Task<SoapReply> Assign(int id, string participant, string mode = OnlyThis, string user = "anna") =>
        On("AssignTo", id, mode, user, $"<Participant>{participant}</Participant>");

    protected Task<SoapReply> Delete(int id, string mode = OnlyThis, string user = "anna") => On("Delete", id, mode, user);

    protected static string Participants(params string[] participants) =>
        $"<Participants>{string.Concat(participants.Select(p => $"<ParticipantInfo>{p}</ParticipantInfo>"))}</Participants>";

    protected static (string, string?) ParticipantsOf(params int[] associates) =>
        ("Participants", string.Concat(associates.Select(id => $"<ParticipantInfo><AssociateId>{id}</AssociateId></ParticipantInfo>")));

    /// <summary>Owner, type and status of rows, by id: "101 1/1".</summary>
    protected Task<string[]> States(string where) =>
        Texts($"SELECT COALESCE(associate_id, 0) || ' ' || type || '/' || status FROM appointment WHERE {where} ORDER BY appointment_id");

    /// <summary>Starts of rows, by date: "06 10:00".</summary>
    protected async Task<string[]> Starts(string where) =>
        [.. (await Texts($"SELECT CAST(start_at AS TEXT) FROM appointment WHERE {where} ORDER BY start_at, appointment_id"))
            .Select(text => DateTime.UnixEpoch.AddSeconds(long.Parse(text, CultureInfo.InvariantCulture)).ToString("dd HH:mm", CultureInfo.InvariantCulture))];

    protected async Task<string[]> Texts(string sql)
    {
        await using var connection = Host.Database.Connect();
        await connection.OpenAsync();
        return [.. await connection.QueryAsync<string>(sql)];
    }

    protected Task<int> Count(string where) => Host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE {where}");

    protected Task<string?> RuleTime(string column, int rule = 900) => Time($"SELECT {column} FROM recurrence_rule WHERE recurrence_rule_id = {rule}");
}
