using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>CalculateDays and ValidateDays: who is busy, and which days are holidays (appointment-rules.md §4.5, §5).</summary>
[TestFixture]
internal sealed class DateConflictTests : RecurrenceScene
{
    private const string Free = "false|||";
    private const string WithRoom = "<Participants><ParticipantInfo><AssociateId>110</AssociateId></ParticipantInfo></Participants>";
    private const string WithBo = "<Participants><ParticipantInfo><AssociateId>102</AssociateId></ParticipantInfo></Participants>";

    private static readonly string[] ThreeDays = ["2024-03-04T00:00:00", "2024-03-05T00:00:00", "2024-03-06T00:00:00"];

    [SetUp]
    public Task ClearHolidaysAsync() => Host.Given("DELETE FROM red_letter_day");

    [Test]
    public async Task E26_Holidays_AreToldAndNoConflict()
    {
        await Host.Given("""
            INSERT INTO red_letter_day (country_id, day, text, is_red) VALUES (578, '2024-12-24', '', FALSE), (578, '2024-12-25', 'Christmas Day', TRUE),
              (578, '2024-12-26', 'Boxing Day', TRUE), (752, '2024-12-27', 'Elsewhere', TRUE);
            """);

        var reply = await Calculate("2024-12-24", Daily("EveryWorkday") + Until("2024-12-27"));

        Assert.That(DatesOf(reply).Select(date => date[8..10]), Is.EqualTo(new[] { "24", "25", "26", "27" }));
        Assert.That(Told(reply), Is.EqualTo(new[] { Free, "false|Christmas Day|red|", "false|Boxing Day|red|", Free }));
    }

    [Test]
    public async Task Holidays_AreThoseOfTheOwnersCountry_NamedOnesToo()
    {
        await Host.Given("""
            INSERT INTO red_letter_day (country_id, day, text, is_red) VALUES (578, '2024-03-04', 'Norway', TRUE), (752, '2024-03-05', 'Name day', FALSE),
              (752, '2024-03-06', 'First', FALSE), (752, '2024-03-06', 'Second', TRUE), (752, '2024-03-06', 'First', FALSE);
            """);

        var told = Told(await Validate(Hour("2024-03-04") + "<Associate><AssociateId>103</AssociateId></Associate>", ThreeDays));

        Assert.That(told, Is.EqualTo(new[] { Free, "false|Name day||", "false|First, Second|red|" }));
    }

    [Test]
    public async Task E97_OwnSeries_IsNoConflict_AnotherRowIs()
    {
        await GivenSeriesAsync();
        var entity = Hour("2024-03-04") + "<Recurrence><RecurrenceId>900</RecurrenceId><Pattern>Daily</Pattern></Recurrence>";

        var before = Told(await Validate(entity, ThreeDays));
        await Given(new GivenRow { Id = 5200, Start = "2024-03-05T10:30:00", End = "2024-03-05T11:30:00", Text = "Secret" });
        var reply = await Validate(entity, ThreeDays);

        Assert.That(before, Is.EqualTo(new[] { Free, Free, Free }));
        Assert.That(Told(reply), Is.EqualTo(new[] { Free, "true|Anna Aas||Anna Aas 10:30-11:30", Free }));
        Assert.That(reply.Text, Does.Not.Contain("Secret"));
    }

    [Test]
    public async Task E98_Room_IsTakenThoughTheOwnerIsFree()
    {
        await Given(new GivenRow { Id = 5200, Owner = AppointmentFixture.Room, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00" });

        var reply = await Calculate("2024-03-04", Daily("EveryWeekday") + Count(3), WithRoom);

        Assert.That(Told(reply), Is.EqualTo(new[] { Free, Free, "true|Room 1||Room 1 10:00-11:00" }));
    }

    [Test]
    public async Task Busy_AreToldOwnerFirst_ThenInTheirOrder_TheHolidayLast()
    {
        await Host.Given("INSERT INTO red_letter_day (country_id, day, text, is_red) VALUES (578, '2024-03-04', 'Founders'' Day', TRUE)");
        await Given(
            new GivenRow { Id = 5200, Owner = AppointmentFixture.Bo, Start = "2024-03-04T09:00:00", End = "2024-03-04T10:30:00" },
            new GivenRow { Id = 5201, Owner = AppointmentFixture.Room, Start = "2024-03-04T10:59:00", End = "2024-03-04T12:00:00" },
            new GivenRow { Id = 5202, Start = "2024-03-04T10:30:00", End = "2024-03-04T10:45:00" },
            new GivenRow { Id = 5203, Start = "2024-03-04T10:15:00", End = "2024-03-04T10:20:00" });

        // Bo twice, by either id; the owner again; somebody without a diary; nobody.
        var told = Told(await Validate(
            Hour("2024-03-04") + """
            <Participants><ParticipantInfo><AssociateId>110</AssociateId></ParticipantInfo><ParticipantInfo><PersonId>202</PersonId></ParticipantInfo>
            <ParticipantInfo><AssociateId>102</AssociateId></ParticipantInfo><ParticipantInfo><AssociateId>101</AssociateId></ParticipantInfo>
            <ParticipantInfo><PersonId>302</PersonId></ParticipantInfo><ParticipantInfo/></Participants>
            """,
            ["2024-03-04T00:00:00"]));

        Assert.That(told, Is.EqualTo(new[]
        {
            "true|Anna Aas, Room 1, Bo Berg|red|Anna Aas 10:15-10:20\nAnna Aas 10:30-10:45\nRoom 1 10:59-12:00\nBo Berg 09:00-10:30\nFounders' Day",
        }));
    }

    [TestCase("09:00", "10:00", 1, 1, 0, 0, "", false, TestName = "Row_EndingWhenTheDateStarts_DoesNotCount")]
    [TestCase("11:00", "12:00", 1, 1, 0, 0, "", false, TestName = "Row_StartingWhenTheDateEnds_DoesNotCount")]
    [TestCase("10:59", "11:30", 1, 1, 0, 0, "", true, TestName = "Row_OverlappingByAMinute_Counts")]
    [TestCase("09:00", "09:45", 1, 1, 0, 30, "", true, TestName = "Row_WithLagTime_BlocksLonger")]
    [TestCase("11:15", "12:00", 1, 1, 30, 0, "", true, TestName = "Row_WithLeadTime_BlocksEarlier")]
    [TestCase("11:15", "12:00", 1, 1, 0, 0, "<LagTime>PT30M</LagTime>", true, TestName = "Date_WithLagTime_TakesLonger")]
    [TestCase("09:00", "09:45", 1, 1, 0, 0, "<LeadTime>PT16M</LeadTime>", true, TestName = "Date_WithLeadTime_TakesEarlier")]
    [TestCase("10:00", "11:00", 6, 5, 0, 0, "", true, TestName = "Invitation_Counts")]
    [TestCase("10:00", "11:00", 6, 9, 0, 0, "", false, TestName = "Refusal_DoesNotCount")]
    [TestCase("10:00", "11:00", 6, 10, 0, 0, "", false, TestName = "CancelledMeeting_DoesNotCount")]
    [TestCase("10:00", "11:00", 2, 1, 0, 0, "", false, TestName = "ToDo_DoesNotCount")]
    [TestCase("10:00", "11:00", 1, 3, 0, 0, "", true, TestName = "CompletedRow_Counts")]
    [TestCase("10:00", "11:00", 1, 1, 0, 0, "<IsFree>true</IsFree>", false, TestName = "FreeDate_MeetsNothing")]
    [TestCase("10:00", "11:00", 1, 1, 0, 0, "<Type>inChecklist</Type>", false, TestName = "ToDoDate_MeetsNothing")]
    [TestCase("10:00", "11:00", 1, 1, 0, 0, "<Type>Unknown</Type><Task><TaskListItemId>63</TaskListItemId></Task>", false, TestName = "DateWithTheTaskOfAToDo_MeetsNothing")]
    public async Task Conflict_OfADate(string from, string to, int type, int status, int lead, int lag, string members, bool isConflict)
    {
        await Given(new GivenRow
        {
            Id = 5200,
            Type = type,
            Status = status,
            Lead = lead,
            Lag = lag,
            Start = $"2024-03-05T{from}:00",
            End = $"2024-03-05T{to}:00",
        });
        var entity = members.Contains("<Type>", StringComparison.Ordinal) ? Hour("2024-03-04").Replace("<Type>inDiary</Type>", "", StringComparison.Ordinal) : Hour("2024-03-04");

        var reply = await Validate(entity + members, ThreeDays);

        Assert.That(reply.All("RecurrenceDate/IsConflict"), Is.EqualTo(new[] { "false", isConflict ? "true" : "false", "false" }), reply.Text);
    }

    [Test]
    public async Task FreeRow_IsNoConflict()
    {
        await Given(new GivenRow { Id = 5200, IsFree = true, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" });

        Assert.That(Told(await Validate(Hour("2024-03-04"), ThreeDays)), Is.EqualTo(new[] { Free, Free, Free }));
    }

    [Test]
    public async Task LongRow_ReachingIntoTheDates_Counts()
    {
        await Given(new GivenRow { Id = 5200, Start = "2024-02-20T08:00:00", End = "2024-03-05T10:01:00" });

        Assert.That((await Validate(Hour("2024-03-04"), ThreeDays)).All("RecurrenceDate/IsConflict"), Is.EqualTo(new[] { "true", "true", "false" }));
    }

    [Test]
    public async Task RowBehindTheSpan_WithALongLeadTime_Counts()
    {
        await Given(new GivenRow { Id = 5200, Start = "2024-03-20T08:00:00", End = "2024-03-20T09:00:00", Lead = 60 * 24 * 14 });

        Assert.That((await Validate(Hour("2024-03-04"), ThreeDays)).All("RecurrenceDate/IsConflict"), Is.EqualTo(new[] { "false", "false", "true" }));
    }

    [Test]
    public async Task DateOverMidnight_MeetsTheNextMorning()
    {
        await Given(new GivenRow { Id = 5200, Start = "2024-03-06T07:00:00", End = "2024-03-06T08:00:00" });

        var told = Told(await Validate("<StartDate>2024-01-01T22:00:00</StartDate><EndDate>2024-01-02T07:30:00</EndDate>", ThreeDays));

        Assert.That(told, Is.EqualTo(new[] { Free, "true|Anna Aas||Anna Aas 07:00-08:00", Free }));
    }

    [TestCase("2024-03-05T07:00:00", "2024-03-05T08:00:00", "false")]
    [TestCase("2024-03-05T15:00:00", "2024-03-05T18:00:00", "true")]
    public async Task AllDayDate_TakesTheWorkingDay(string from, string to, string isConflict)
    {
        await Given(new GivenRow { Id = 5200, Start = from, End = to });

        var reply = await Validate(
            "<StartDate>2024-03-05T00:00:00</StartDate><EndDate>2024-03-05T00:00:00</EndDate><IsAlldayEvent>true</IsAlldayEvent>", [ThreeDays[1]]);

        Assert.That(reply["RecurrenceDate/IsConflict"], Is.EqualTo(isConflict), reply.Text);
    }

    // The row itself by either id, its participants' rows and its series.
    [TestCase("<AppointmentId>5300</AppointmentId>", "false")]
    [TestCase("<AppointmentId>5301</AppointmentId><MotherId>5300</MotherId>", "false")]
    [TestCase("<Recurrence><RecurrenceId>900</RecurrenceId></Recurrence>", "true")]
    [TestCase("", "true")]
    public async Task OwnBooking_IsNoConflict(string members, string isConflict)
    {
        await Given(
            new GivenRow { Id = 5300, Master = 5300, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" },
            new GivenRow { Id = 5301, Owner = AppointmentFixture.Bo, Master = 5300, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" });

        var reply = await Validate(Hour("2024-03-04") + WithBo + members, [ThreeDays[1]]);

        Assert.That(reply["RecurrenceDate/IsConflict"], Is.EqualTo(isConflict), reply.Text);
    }

    [Test]
    public async Task PrivateRow_CountsWithoutItsText()
    {
        await Given(new GivenRow
        {
            Id = 5200,
            Owner = AppointmentFixture.Bo,
            Visibility = 1,
            VisibleId = AppointmentFixture.Bo,
            Text = "Secret",
            Location = "Vault",
            Start = "2024-03-05T10:00:00",
            End = "2024-03-05T11:00:00",
        });

        var reply = await Validate(Hour("2024-03-04") + WithBo, ThreeDays);

        Assert.That(Told(reply), Is.EqualTo(new[] { Free, "true|Bo Berg||Bo Berg 10:00-11:00", Free }));
        Assert.That(reply.Text, Does.Not.Contain("Secret").And.Not.Contain("Vault"));
    }

    [Test]
    public async Task Validate_KeepsOrderAndRepetitions_AndTakesTheEntitysTime()
    {
        var reply = await Validate(Hour("2024-03-04"), ["2024-03-06T23:59:59", "2024-03-04T00:00:00", "2024-03-06T00:00:00"]);

        Assert.That(reply.All("RecurrenceDate/Date"), Is.EqualTo(new[] { "2024-03-06T10:00:00", "2024-03-04T10:00:00", "2024-03-06T10:00:00" }), reply.Text);
    }

    [Test]
    public async Task Validate_InAnotherZone_TellsItsTimes()
    {
        await Given(new GivenRow { Id = 5200, Start = "2024-03-05T16:30:00", End = "2024-03-05T17:00:00" });

        var reply = await Validate(Hour("2024-03-04"), ["2024-03-04T00:00:00", "2024-03-05T00:00:00"], zone: NewYork);

        Assert.That(reply.All("RecurrenceDate/Date"), Is.EqualTo(new[] { "2024-03-04T10:00:00", "2024-03-05T10:00:00" }), reply.Text);
        Assert.That(Told(reply), Is.EqualTo(new[] { Free, "true|Anna Aas||Anna Aas 10:30-11:00" }));
    }

    [TestCase(null)]
    [TestCase(NewYork)]
    public async Task Validate_AtTheEndsOfTheCalendar_IsAnswered(string? zone)
    {
        string[] dates = ["0001-01-01T00:00:00", "1760-01-01T00:00:00", "9999-12-31T23:59:59"];

        var reply = await Validate("<StartDate>2024-03-04T22:00:00</StartDate><EndDate>2025-03-04T10:00:00</EndDate>", dates, zone: zone);

        Assert.That(Told(reply), Is.EqualTo(new[] { Free, Free, Free }));
    }

    [Test]
    public async Task Conflicts_ThatNobodyCanRead_AreRefused()
    {
        await Given([.. Enumerable.Range(5200, 21).Select(id => new GivenRow { Id = id, Start = "2040-03-05T10:00:00", End = "2040-03-05T11:00:00" })]);

        var reply = await CalculateDays(
            $"<StartDate>2024-03-04T10:00:00</StartDate><EndDate>2044-03-04T10:00:00</EndDate><Recurrence>{Daily("EveryWeekday")}{Count(5000)}</Recurrence>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("100000"));
    }

    [Test]
    public async Task Validate_MoreDatesThanASeriesMayHave_IsRefused()
    {
        var reply = await Validate(Hour("2024-03-04"), [.. Enumerable.Repeat("2024-03-04T00:00:00", 5001)]);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("5000"));
    }

    [TestCase("<AppointmentEntity/>")]
    [TestCase("<AppointmentEntity/><Dates/>")]
    public async Task Validate_WithoutDates_IsEmpty(string parameters)
    {
        var reply = await AsAnna("ValidateDays", parameters);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Response!.HasElements, Is.False);
    }

    [Test]
    public async Task Validate_WithoutACarrier_IsRefused() =>
        Assert.That((await AsAnna("ValidateDays", "<Dates/>")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));

    [TestCase("<Associate><AssociateId>999</AssociateId></Associate>", "Associate.AssociateId")]
    [TestCase("<Participants><ParticipantInfo><AssociateId>999</AssociateId></ParticipantInfo></Participants>", "Participants.AssociateId")]
    [TestCase("<Participants><ParticipantInfo><AssociateId>102</AssociateId><PersonId>301</PersonId></ParticipantInfo></Participants>", "Participants.PersonId")]
    public async Task Scope_ThatCannotBe_IsRefused(string members, string named)
    {
        var reply = await Validate(Hour("2024-03-04") + members, ThreeDays);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain(named));
    }

    [Test]
    public async Task Nothing_IsWritten()
    {
        await GivenSeriesAsync();
        var before = await Host.Stored<string>("SELECT MAX(updated_at) || '/' || COUNT(*) FROM appointment");

        await Calculate("2024-03-04", "<RecurrenceId>900</RecurrenceId>" + Daily("EveryWeekday") + Count(5), "<AppointmentId>5101</AppointmentId>");

        Assert.That(await Host.Stored<string>("SELECT MAX(updated_at) || '/' || COUNT(*) FROM appointment"), Is.EqualTo(before));
        Assert.That(await Host.Stored<long>("SELECT COUNT(*) FROM recurrence_rule"), Is.EqualTo(1));
    }
}

/// <summary>Diaries that the caller may not even see as blocks.</summary>
[TestFixture]
internal sealed class HiddenDateConflictTests : RecurrenceScene
{
    protected override string Changes => "UPDATE role_data_right SET rights = 0 WHERE table_no = 9 AND relation = 2;";

    [Test]
    public async Task HiddenDiary_TellsNothing()
    {
        await Host.Given("DELETE FROM red_letter_day");
        await Given(new GivenRow { Id = 5200, Owner = AppointmentFixture.Bo, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" });
        const string WithBo = "<Participants><ParticipantInfo><AssociateId>102</AssociateId></ParticipantInfo></Participants>";

        var anna = await Validate(Hour("2024-03-05") + WithBo, ["2024-03-05T00:00:00"]);
        var bo = await Validate(Hour("2024-03-05") + WithBo, ["2024-03-05T00:00:00"], "bo");

        Assert.That(Told(anna), Is.EqualTo(new[] { "false|||" }));
        Assert.That(Told(bo), Is.EqualTo(new[] { "true|Bo Berg||Bo Berg 10:00-11:00" }));
    }
}
