using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>UpdateAppointment (appointment-operations.md §8).</summary>
[TestFixture]
internal sealed class UpdateAppointmentTests : AppointmentScene
{
    private const string Min = "0001-01-01T00:00:00";
    private const string NowStored = "2024-03-04T09:00:00";
    private const int Retired = 122;

    protected override string Changes => $"""
        INSERT INTO associate (associate_id, name, name_key, type, user_group_id, role_id, rank, is_location, deleted, created_at, updated_at)
        VALUES ({Retired}, 'gone', 'GONE', 0, 11, 20, 122, FALSE, TRUE, 0, 0);
        """;

    [Test]
    public async Task E78_TimesStatusAndType_OwnerStays()
    {
        await Given(new GivenRow { Id = P });

        var reply = await Update(P, "2024-03-04T08:55:00", "2024-03-04T09:00:00", 3, 2);

        Assert.That(reply["AppointmentId"], Is.EqualTo("5001"), reply.Text);
        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T08:55:00"));
        Assert.That(reply["EndDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(reply["Completed"], Is.EqualTo("Completed"));
        Assert.That(reply["Type"], Is.EqualTo("inChecklist"));
        Assert.That(await State(P), Is.EqualTo("2/3"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo(NowStored));
        Assert.That(await StoredTime("active_at", P), Is.EqualTo(NowStored));
        Assert.That(await Column<int>("associate_id", P), Is.EqualTo(101));
        Assert.That(await Column<int>("updated_count", P), Is.EqualTo(1));
    }

    [Test]
    public async Task E78_NewOwner_NothingElseChanges()
    {
        await Given(new GivenRow { Id = P, Invited = 201 });

        var reply = await Update(P, owner: 102);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply["AppointmentId"], Is.EqualTo("5001"));
        Assert.That(
            await Host.Stored<string>($"""
                SELECT associate_id || '/' || user_group_id || '/' || type || '/' || status || '/' || COALESCE(assigned_by, 0) || '/' || invited_person_id
                FROM appointment WHERE appointment_id = {P}
                """),
            Is.EqualTo("102/12/1/1/0/201"));
        Assert.That(await StoredTime("start_at", P), Is.EqualTo("2024-03-08T10:00:00"));
    }

    [Test]
    public async Task NewOwner_OfAPrivateRow_HidesItFromTheCaller()
    {
        await Given(new GivenRow { Id = P, Visibility = 1 });

        var reply = await Update(P, owner: 102);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Filtering"));
        Assert.That(await Column<int>("associate_id", P), Is.EqualTo(102));
    }

    [TestCase(999999)]
    [TestCase(0)]
    [TestCase(8100)]
    public async Task E117_MissingRowOrDocument_IsNil(int id)
    {
        var reply = await Update(id, "2024-03-04T08:55:00", status: 3);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Response, Is.Null);
        Assert.That(await State(8100), Is.EqualTo("4/1"));
    }

    [TestCase(-1, 0, 0)]
    [TestCase(14, 0, 0)]
    [TestCase(0, -1, 0)]
    [TestCase(0, 10, 0)]
    [TestCase(0, 0, 999)]
    [TestCase(0, 0, -1)]
    [TestCase(65539, 0, 0)]
    public async Task UndefinedNumber_IsInvalid(int status, int type, int owner)
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await Update(P, "2024-03-04T08:55:00", status: status, type: type, owner: owner)).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task NothingGiven_IsNoUpdate()
    {
        await Given(new GivenRow { Id = P, Status = 2 });

        Assert.That((await Update(P))["AppointmentId"], Is.EqualTo("5001"));
        Assert.That((await Update(P, "2024-03-08T10:00:00", "2024-03-08T11:00:00", 2, 1, 101)).Succeeded);
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task OtherStatus_ClearsDone()
    {
        await Given(new GivenRow { Id = P, Type = 2, Status = 3, Done = "2024-03-02T10:00:00" });

        await Update(P, status: 3, type: 2);
        Assert.That(await StoredTime("done_at", P), Is.EqualTo("2024-03-02T10:00:00"));
        await Update(P, status: 2);
        Assert.That(await State(P), Is.EqualTo("2/2"));
        Assert.That(await StoredTime("done_at", P), Is.Null);
        Assert.That(await StoredTime("active_at", P), Is.EqualTo("2024-03-08T10:00:00"));
    }

    [Test]
    public async Task EndBeforeStart_BecomesTheStart()
    {
        await Given(new GivenRow { Id = P });

        await Update(P, "2024-03-09T10:00:00");

        Assert.That(await StoredTime("start_at", P), Is.EqualTo("2024-03-09T10:00:00"));
        Assert.That(await StoredTime("end_at", P), Is.EqualTo("2024-03-09T10:00:00"));
        Assert.That(await StoredTime("active_at", P), Is.EqualTo("2024-03-09T10:00:00"));
    }

    [Test]
    public async Task AllDayRow_AtMidnight_TakesTheWorkingDay()
    {
        await Given(new GivenRow { Id = P, IsAllDay = true });

        await Update(P, "2024-03-09T00:00:00", "2024-03-11T00:00:00");

        Assert.That(await StoredTime("start_at", P), Is.EqualTo("2024-03-09T08:00:00"));
        Assert.That(await StoredTime("end_at", P), Is.EqualTo("2024-03-11T16:00:00"));
        Assert.That(await Column<int>("CASE WHEN long_span THEN 1 ELSE 0 END", P), Is.EqualTo(1));
    }

    [Test]
    public async Task Times_ComeInTheZoneOfTheHeader()
    {
        await Given(new GivenRow { Id = P });

        var reply = await Update(P, "2018-12-24T12:34:45", "2018-12-24T13:00:00", zone: "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>");

        Assert.That(await StoredTime("start_at", P), Is.EqualTo("2018-12-24T18:34:45"));
        Assert.That(reply["StartDate"], Is.EqualTo("2018-12-24T12:34:45"));
    }

    [TestCase(6, 5, 0, 3, "1/3")]
    [TestCase(7, 12, 102, 1, "2/1")]
    [TestCase(6, 13, 102, 1, "1/1")]
    public async Task AnsweredRow_LeavesThePendingType(int type, int status, int by, int given, string expected)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, AssignedBy = by });

        await Update(P, status: given);

        Assert.That(await State(P), Is.EqualTo(expected));
        Assert.That(await Column<int?>("assigned_by", P), Is.Null);
    }

    [Test]
    public async Task NextDueDate_FollowsTheNewStart()
    {
        await Given(new GivenRow { Id = P, Sale = 44 });

        await Update(P, "2024-03-12T10:00:00", "2024-03-12T11:00:00");
        Assert.That(await Time("SELECT next_due_at FROM sale WHERE sale_id = 44"), Is.EqualTo("2024-03-12T10:00:00"));
        Assert.That(await Host.Stored<int>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.EqualTo(P));

        await Update(P, status: 3);
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.Null);
    }

    [Test]
    public async Task OneDateOfASeries_IsMovedAlone()
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (900, 1, 1, 1, {AppointmentFixture.At("2024-03-04T10:00:00")}, {AppointmentFixture.At("2024-03-05T11:00:00")}, 0, 0);
            """);
        await Given(
            new GivenRow { Id = 5010, Rule = 900, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 5011, Rule = 900, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" });

        await Update(5010, "2024-03-04T12:00:00", "2024-03-04T13:00:00");

        Assert.That(await Column<int>("recurrence_rule_id", 5010), Is.EqualTo(900));
        Assert.That(await StoredTime("start_at", 5011), Is.EqualTo("2024-03-05T10:00:00"));
    }

    [TestCase(AppointmentFixture.Bo, 0, "Your role does not allow update on appointment owned by another user")]
    [TestCase(AppointmentFixture.Carl, 1, "This activity is private")]
    public async Task WithoutUpdateRight_IsRefused(int owner, int visibility, string reason)
    {
        await Given(new GivenRow { Id = P, Owner = owner, Visibility = visibility });

        foreach (var reply in new[] { await Update(P, status: 3), await Update(P), await Update(P, owner: 101) })
        {
            Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
            Assert.That(reply.Message, Is.EqualTo(reason));
        }

        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task RowOfTheOwnGroup_IsUpdated()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Carl });

        Assert.That((await Update(P, status: 3))["Completed"], Is.EqualTo("Completed"));
    }

    [Test]
    public async Task RetiredOwner_IsInvalidUnlessItIsHisAlready()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5010, Owner = Retired });

        Assert.That((await Update(P, owner: Retired)).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That((await Update(5010, status: 2, owner: Retired)).Succeeded);
        Assert.That(await State(5010), Is.EqualTo("1/2"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    private Task<SoapReply> Update(int id, string start = Min, string end = Min, int status = 0, int type = 0, int owner = 0, string? zone = null) => AsAnna(
        "UpdateAppointment",
        $"<Id>{id}</Id><StartTime>{start}</StartTime><EndTime>{end}</EndTime><Status>{status}</Status><Type>{type}</Type><AssociateId>{owner}</AssociateId>",
        zone);
}
