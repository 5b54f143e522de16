using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>How busy days are, through the public door (appointment-operations.md §5, appointment-entities.md §8).</summary>
[TestFixture]
internal sealed class DayInformationTests : DayInformationScene
{
    // Carl works from ten to six; eva is an external user of company 21 and a member of project 31.
    protected override string Changes => $"""
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('DiaryView', 'AllDayStartTime', 5, 103, '10:00'), ('DiaryView', 'AllDayEndTime', 5, 103, '18:00');
        INSERT INTO role (role_id, name, type) VALUES (23, 'External', 1);
        INSERT INTO role_function_right (role_id, name) VALUES (23, 'ext-need-publish-to-see-appointment');
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (23, 9, 8, 1);
        INSERT INTO associate (associate_id, name, name_key, type, person_id, user_group_id, role_id, rank, created_at, updated_at)
        VALUES (120, 'eva', 'EVA', 4, 301, 12, 23, 120, 0, 0);
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
        SELECT 120, type, 'EVA', 'eva', secret, 1, 0, 0 FROM credential WHERE associate_id = 101;
        """;

    private static readonly GivenRow[] E91 =
    [
        new() { Id = 5001, Start = "2024-03-04T09:00:00", End = "2024-03-04T11:00:00" },
        new() { Id = 5002, Start = "2024-03-04T10:30:00", End = "2024-03-04T11:30:00", Visibility = 1, VisibleId = 101 },
        new() { Id = 5003, Start = "2024-03-04T13:00:00", End = "2024-03-04T15:00:00", IsFree = true },
        new() { Id = 5004, Start = "2024-03-04T12:00:00", End = "2024-03-04T12:00:00", Type = 2, Task = 63 },
        new() { Id = 5005, Start = "2024-03-06T08:00:00", End = "2024-03-06T16:00:00", IsAllDay = true },
    ];

    private static readonly string[] E91Days = ["2024-03-04 3 1 31", "2024-03-05 0 0 0", "2024-03-06 1 0 100"];

    [TestCase("anna", 0, TestName = "E91_OwnDays_CountWhatLiesOnThem")]
    [TestCase("anna", 101, TestName = "E91_OwnDays_ByTheOwnId")]
    [TestCase("bo", 101, TestName = "E91_DaysOfAnother_CountHisPrivateRows")]
    public async Task E91_Days_CountWhatLiesOnThem(string user, int associate)
    {
        await Given(E91);

        var activities = await Activities("2024-03-04T17:00:00", "2024-03-06T01:00:00", associate, user);
        var days = await Days("2024-03-04T17:00:00", "2024-03-06T01:00:00", associate, user);

        Assert.That(Told(activities), Is.EqualTo(E91Days));
        Assert.That(Told(days), Is.EqualTo(E91Days));
        Assert.That(days.All("DayInformationListItem/RedLetterInformation/IsOwnCountryHoliday"), Is.EqualTo(new[] { "false", "false", "false" }));
        Assert.That(activities.All("ActivityInformationListItem/Date")[0], Is.EqualTo("2024-03-04T00:00:00"));
    }

    [TestCase(1, 1, "1 0 12")]
    [TestCase(1, 2, "1 0 12")]
    [TestCase(1, 3, "1 0 12")]
    [TestCase(6, 5, "1 0 12")]
    [TestCase(6, 6, "1 0 12")]
    [TestCase(6, 7, "1 0 12")]
    [TestCase(6, 8, "1 0 12")]
    [TestCase(6, 11, "1 0 12")]
    [TestCase(6, 12, "1 0 12")]
    [TestCase(6, 4, "0 0 0")]
    [TestCase(6, 9, "0 0 0")]
    [TestCase(6, 10, "0 0 0")]
    [TestCase(6, 13, "0 0 0")]
    [TestCase(1, 4, "0 0 0")]
    [TestCase(2, 1, "1 0 0")]
    [TestCase(2, 2, "1 0 0")]
    [TestCase(7, 5, "0 0 0")]
    [TestCase(7, 11, "0 0 0")]
    [TestCase(3, 0, "0 0 0")]
    [TestCase(4, 1, "0 0 0")]
    [TestCase(5, 1, "0 0 0")]
    [TestCase(8, 1, "0 0 0")]
    [TestCase(9, 1, "0 0 0")]
    public async Task Row_OfEachKindAndStatus_CountsAsTheDiaryShowsIt(int type, int status, string counted)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status });

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08")), Is.EqualTo(new[] { $"2024-03-08 {counted}" }));
    }

    [Test]
    public async Task ToDo_Completed_LiesOnTheDayItWasDone()
    {
        await Given(new GivenRow { Id = P, Type = 2, Status = 3, Task = 63, Done = "2024-03-06T14:00:00" });

        Assert.That(Told(await Activities("2024-03-06", "2024-03-08")), Is.EqualTo(new[] { "2024-03-06 1 0 0", "2024-03-07 0 0 0", "2024-03-08 0 0 0" }));
    }

    [Test]
    public async Task Rows_ThatBeganEarlier_ReachIntoTheDays()
    {
        await Given(
            new GivenRow { Id = 5001, Start = "2023-11-01T09:00:00", End = "2024-03-05T09:00:00" },
            new GivenRow { Id = 5002, Start = "2024-03-03T22:00:00", End = "2024-03-04T08:30:00", IsFree = true },
            new GivenRow { Id = 5003, Start = "2024-03-03T00:00:00", End = "2024-03-04T00:00:00" },
            new GivenRow { Id = 5004, Start = "2024-03-02T00:00:00", End = "2024-03-04T00:00:00" },
            new GivenRow { Id = 5005, Start = "2024-03-05T23:00:00", End = "2024-03-09T00:00:00" },
            new GivenRow { Id = 5006, Start = "2024-03-06T00:00:00", End = "2024-03-06T01:00:00" });

        Assert.That(Told(await Activities("2024-03-04", "2024-03-05")), Is.EqualTo(new[] { "2024-03-04 1 1 100", "2024-03-05 2 0 12" }));
    }

    [Test]
    public async Task Rows_WithoutLength_CountOnTheirDay()
    {
        await Given(
            new GivenRow { Id = 5001, Start = "2024-03-04T00:00:00", End = "2024-03-04T00:00:00" },
            new GivenRow { Id = 5002, Start = "2024-03-04T10:00:00", End = "2024-03-04T10:00:00", IsFree = true });

        Assert.That(Told(await Activities("2024-03-03", "2024-03-04")), Is.EqualTo(new[] { "2024-03-03 0 0 0", "2024-03-04 1 1 0" }));
    }

    [Test]
    public async Task Rows_OfOthers_DoNotCount()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo }, new GivenRow { Id = 5002, Owner = AppointmentFixture.Room });

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08")), Is.EqualTo(new[] { "2024-03-08 0 0 0" }));
        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Room)), Is.EqualTo(new[] { "2024-03-08 1 0 12" }));
    }

    [Test]
    public async Task Share_IsOfTheWorkingDayOfWhoseDiaryItIs()
    {
        await Given(
            new GivenRow { Id = P, Owner = AppointmentFixture.Carl, Start = "2024-03-08T08:00:00", End = "2024-03-08T12:00:00" },
            new GivenRow { Id = 5002, Start = "2024-03-08T08:00:00", End = "2024-03-08T12:00:00" });

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Carl)), Is.EqualTo(new[] { "2024-03-08 1 0 25" }));
        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "carl")), Is.EqualTo(new[] { "2024-03-08 1 0 50" }));
    }

    [TestCase("2024-03-08T23:30:00", "2024-03-08T23:30:00")]
    [TestCase("2024-03-08T23:30:00Z", "2024-03-08T00:30:00Z")]
    [TestCase("2024-03-08T00:30:00+05:00", "2024-03-08T23:30:00-08:00")]
    public async Task Dates_AreCalendarDates_InEveryZone(string start, string end)
    {
        await Given(new GivenRow { Id = P, Start = "2024-03-08T00:30:00", End = "2024-03-08T08:48:00" });

        var reply = await Activities(start, end, zone: "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>");

        Assert.That(Told(reply), Is.EqualTo(new[] { "2024-03-08 1 0 10" }));
        Assert.That(reply.All("ActivityInformationListItem/Date"), Is.EqualTo(new[] { "2024-03-08T00:00:00" }));
    }

    [Test]
    public async Task Associate_ThatDoesNotExist_HasEmptyDays() =>
        Assert.That(Told(await Days("2024-03-08", "2024-03-09", 999)), Is.EqualTo(new[] { "2024-03-08 0 0 0", "2024-03-09 0 0 0" }));

    [TestCaseSource(nameof(Operations))]
    public async Task Dates_TheWrongWayRound_GiveNoDays(string operation)
    {
        var reply = await Ask(operation, "2024-03-08T00:00:00", "2024-03-07T23:00:00");

        Assert.That(reply.Succeeded);
        Assert.That(reply.Response!.HasElements, Is.False);
    }

    [TestCaseSource(nameof(Operations))]
    public async Task Dates_FiveThousand_AreAnswered(string operation)
    {
        await Given(new GivenRow { Id = P, Start = "1990-01-01T00:00:00", End = "2090-01-01T00:00:00" });

        var reply = await Ask(operation, "2024-01-01", "2037-09-08");

        Assert.That(reply.All($"{reply.Response!.Elements().First().Name.LocalName}/Date"), Has.Count.EqualTo(5000).And.Ordered);
    }

    [TestCaseSource(nameof(Operations))]
    public async Task Dates_MoreThanFiveThousand_AreRefused(string operation)
    {
        var reply = await Ask(operation, "2024-01-01", "2037-09-09");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("EndDate").And.Contain("5000").And.Contain("5001"));
    }

    [TestCaseSource(nameof(Operations))]
    public async Task Dates_Absent_AreOneDay(string operation)
    {
        var reply = await AsAnna(operation);

        Assert.That(reply.All($"{reply.Response!.Elements().First().Name.LocalName}/Date"), Is.EqualTo(new[] { "0001-01-01T00:00:00" }));
    }

    // Company 21 is eva's own and project 31 has her as member; her role shows her other published rows only.
    [Test]
    public async Task ExternalUser_CountsThePublishedRowsThatHisRoleShows()
    {
        await Given(
            new GivenRow { Id = 5001, Contact = 22 },
            new GivenRow { Id = 5002, Contact = 21 },
            new GivenRow { Id = 5003, Contact = 22, Project = 31 },
            new GivenRow { Id = 5004, Contact = 22, Project = 32 },
            new GivenRow { Id = 5005, Contact = 22, Start = "2024-03-08T11:00:00", End = "2024-03-08T12:00:00" });
        await Host.Given("UPDATE appointment SET is_published = TRUE WHERE appointment_id BETWEEN 5002 AND 5005");

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "eva")), Is.EqualTo(new[] { "2024-03-08 2 0 25" }));
    }

    private static string[] Operations => [ActivityOperation, DayOperation, RedLetterOperation];
}

/// <summary>A role that shows nothing of users outside the own group.</summary>
[TestFixture]
internal sealed class DeniedDayInformationTests : DayInformationScene
{
    protected override string Changes => """
        UPDATE role_data_right SET rights = 0 WHERE table_no = 9 AND relation = 2;
        UPDATE role_data_right SET rights = 16 WHERE table_no = 9 AND relation = 1;
        INSERT INTO red_letter_day (country_id, day, text) VALUES (578, '2024-03-08', 'Founding day');
        """;

    [Test]
    public async Task DeniedDiary_HasEmptyDays_AndItsHolidays()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5002, Type = 2, Task = 63 });

        var days = await Days("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "bo");

        Assert.That(days.Succeeded);
        Assert.That(Told(days), Is.EqualTo(new[] { "2024-03-08 0 0 0" }));
        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "bo")), Is.EqualTo(new[] { "2024-03-08 0 0 0" }));
        Assert.That(days.All("DayInformationListItem/RedLetterInformation/IsOwnCountryHoliday"), Is.EqualTo(new[] { "true" }));
    }

    [Test]
    public async Task DiaryWithOnlyStartAndEndVisible_Counts()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5002, Visibility = 1, VisibleId = 101, Start = "2024-03-08T12:00:00", End = "2024-03-08T13:00:00" });

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "carl")), Is.EqualTo(new[] { "2024-03-08 2 0 25" }));
    }

    // The group of the time when the row was made decides (appointment-rules.md §9), as in the diary itself.
    [Test]
    public async Task Row_OfATimeInAnotherGroup_DoesNotCount()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5002 });
        await Host.Given("UPDATE appointment SET user_group_id = 12 WHERE appointment_id = 5002");

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "carl")), Is.EqualTo(new[] { "2024-03-08 1 0 12" }));
        Assert.That(Told(await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, "bo")), Is.EqualTo(new[] { "2024-03-08 0 0 0" }));
    }

    [TestCase("bo")]
    [TestCase("carl")]
    public async Task Days_CountWhatTheDiaryShows(string user)
    {
        await Given(
            new GivenRow { Id = P },
            new GivenRow { Id = 5002, Visibility = 1, VisibleId = 101 },
            new GivenRow { Id = 5003, Type = 6, Status = 7 },
            new GivenRow { Id = 5004, Type = 6, Status = 9 });
        var diary = await As(
            user, "GetAssociateDiary", "<AssociateId>101</AssociateId><StartTime>2024-03-08T00:00:00</StartTime><EndTime>2024-03-09T00:00:00</EndTime><Count>-1</Count>");

        var days = await Activities("2024-03-08", "2024-03-08", AppointmentFixture.Anna, user);

        Assert.That(Told(days)[0], Does.StartWith($"2024-03-08 {diary.Response!.Elements().Count()} 0 "));
    }

    [Test]
    public async Task OwnDiary_CountsWhateverItsVisibility()
    {
        await Given(new GivenRow { Id = P, Visibility = 2, VisibleId = 12 });

        Assert.That(Told(await Activities("2024-03-08", "2024-03-08")), Is.EqualTo(new[] { "2024-03-08 1 0 12" }));
    }
}
