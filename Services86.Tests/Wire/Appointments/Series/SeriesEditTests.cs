using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments.Series;

/// <summary>Edited, split and ended series (the table of appointment-rules.md §4.6).</summary>
[TestFixture]
internal sealed class SeriesEditTests : BookingScene
{
    private const int A = 601;
    private const int B = 602;
    private const int C = 603;
    private const string Tuesdays = "<Pattern>Weekly</Pattern><WeekPattern><Cycle>1</Cycle><Weekdays>Tuesday</Weekdays></WeekPattern>";
    private const string EverySecondDay = "<Pattern>Daily</Pattern><DayPattern><Cycle>2</Cycle><Pattern>EveryCyclicDay</Pattern></DayPattern>";

    [Test]
    public async Task E31_OnlyThis_IsAnException()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(OnlyThis, await Read(B), "anna", ("StartDate", "2024-03-05T12:00:00"), ("EndDate", "2024-03-05T13:00:00"));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 12:00", "06 10:00" }));
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-04T10:00:00", "2024-03-06T11:00:00")));
    }

    [TestCase("Unknown")]
    [TestCase(null)]
    public async Task E31a_Unknown_IsOnlyThis(string? mode)
    {
        await GivenSeries(days: [4, 5, 6]);
        var read = await Read(B);

        var reply = mode is null ? await SaveBack(read, "anna", ("Location", "X")) : await SaveFor(mode, read, "anna", ("Location", "X"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Count("location = 'X'"), Is.EqualTo(1));
    }

    [Test]
    public async Task E32_Forward_ChangesDatesThatHoldTheOldValue()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveBack(await Read(C), "anna", ("Description", "Retro"));

        await SaveFor(Forward, await Read(A), "anna", ("Description", "Daily"), ("Location", "Oslo"));

        Assert.That(
            await Texts("SELECT description || ' ' || location FROM appointment WHERE recurrence_rule_id = 900 ORDER BY appointment_id"),
            Is.EqualTo(new[] { "Daily Oslo", "Daily Oslo", "Retro Oslo" }));
    }

    [Test]
    public async Task E33_OtherTime_Forward_MovesAllDatesAndTheRule()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(Forward, await Read(A), "anna", ("StartDate", "2024-03-04T11:00:00"), ("EndDate", "2024-03-04T12:00:00"));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 11:00", "05 11:00", "06 11:00" }));
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-04T11:00:00", "2024-03-06T12:00:00")));
    }

    [Test]
    public async Task OtherTime_FromALaterDate_LeavesTheStartOfTheRule()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(Forward, await Read(B), "anna", ("StartDate", "2024-03-05T11:00:00"), ("EndDate", "2024-03-05T12:00:00"));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 11:00", "06 11:00" }));
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-04T10:00:00", "2024-03-06T12:00:00")));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task E34_PatternChangedOnTheSecond_FreesTheFirst(bool withItsOldDates)
    {
        await GivenSeries(days: [4, 5, 6]);
        var dates = withItsOldDates ? SeriesSaveTests.Dates("05", "06") : "";

        var reply = await SaveFor(Forward, await Read(B), "anna", ("Recurrence", SeriesSaveTests.Inner("Counter", Tuesdays + dates, 3, isRecurrence: true)));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int?>("recurrence_rule_id", A), Is.Null);
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "05 10:00", "12 10:00", "19 10:00" }));
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-05T10:00:00", "2024-03-19T11:00:00")));
        Assert.That(await Host.Stored<int>("SELECT pattern FROM recurrence_rule"), Is.EqualTo(2));
    }

    [Test]
    public async Task E35_PatternChangedLater_SplitsTheSeries()
    {
        await GivenSeries(days: [4, 5, 6, 7, 8]);

        var reply = await SaveFor(Forward, await Read(C), "anna", ("Recurrence", SeriesSaveTests.Inner("Counter", EverySecondDay, 3, isRecurrence: true)));

        var rule = reply["Recurrence/RecurrenceId"];
        Assert.That(rule, Is.Not.EqualTo("900").And.Not.EqualTo("0"), reply.Text);
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 10:00" }));
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-05T11:00:00"));
        Assert.That(await Starts($"recurrence_rule_id = {rule}"), Is.EqualTo(new[] { "06 10:00", "08 10:00", "10 10:00" }));
        Assert.That(await StoredTime("start_at", 605), Is.EqualTo("2024-03-08T10:00:00"), "a date that stays keeps its id");
    }

    [Test]
    public async Task PatternChangedOnTheFirst_KeepsRuleAndIds()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(Forward, await Read(A), "anna", ("Recurrence", SeriesSaveTests.Inner("Counter", EverySecondDay, 3, isRecurrence: true)));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "06 10:00", "08 10:00" }));
        Assert.That(await Starts($"appointment_id = {C}"), Is.EqualTo(new[] { "06 10:00" }));
        Assert.That(await Host.Stored<int>("SELECT sub_pattern FROM recurrence_rule"), Is.EqualTo(3));
    }

    [Test]
    public async Task PatternWithTheSameDates_IsStoredInTheRule()
    {
        await GivenSeries(days: [4, 5, 6]);
        var everyDay = "<Pattern>Daily</Pattern><DayPattern><Pattern>EveryWeekday</Pattern></DayPattern>";

        await SaveFor(Forward, await Read(A), "anna", ("Recurrence", SeriesSaveTests.Inner("Counter", everyDay, 3, isRecurrence: true)));

        Assert.That(await Host.Stored<int>("SELECT sub_pattern FROM recurrence_rule"), Is.EqualTo(2));
        Assert.That(await Count("recurrence_rule_id = 900"), Is.EqualTo(3));
    }

    [Test]
    public async Task DatesByHand_Forward_AddAndDelete()
    {
        await GivenSeries(days: [4, 5, 6]);
        var read = await Read(A);
        var pattern = "<EndDate>2024-03-06T00:00:00</EndDate><RecurrenceEndType>EndDate</RecurrenceEndType><Pattern>Daily</Pattern>"
            + "<DayPattern><Cycle>1</Cycle><Pattern>EveryWorkday</Pattern></DayPattern>" + SeriesSaveTests.Dates("04", "06", "08") + "<IsRecurrence>true</IsRecurrence>";

        await SaveFor(Forward, read, "anna", ("Recurrence", pattern));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "06 10:00", "08 10:00" }));
        Assert.That(await State(B), Is.Null);
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-08T11:00:00"));
        Assert.That(await Host.Stored<int>("SELECT sub_pattern FROM recurrence_rule"), Is.EqualTo(1));
    }

    [TestCase("SaveAppointmentEntity")]
    [TestCase(Forward)]
    public async Task E36_StoppedOnTheFirst_IsAPlainRow(string how)
    {
        await GivenSeries(days: [4, 5, 6]);
        var read = await Read(A);
        (string, string?) stop = ("Recurrence", "<Pattern>Unknown</Pattern><IsRecurrence>false</IsRecurrence>");

        var reply = how == Forward ? await SaveFor(how, read, "anna", stop) : await SaveBack(read, "anna", stop);

        Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("false"), reply.Text);
        Assert.That(await Starts("document_id IS NULL"), Is.EqualTo(new[] { "04 10:00" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task E37_StoppedLater_EndsThere()
    {
        await GivenSeries(days: [4, 5, 6, 7, 8]);

        await SaveFor("StopRecurrence", await Read(C), "anna");

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 10:00", "06 10:00" }));
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-06T11:00:00"));
    }

    [TestCase(OnlyThis)]
    [TestCase("Unknown")]
    public async Task RecurrenceOfTheCarrier_OnlyThis_IsIgnored(string mode)
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(mode, await Read(A), "anna", ("Recurrence", "<IsRecurrence>false</IsRecurrence>"));

        Assert.That(await Count("recurrence_rule_id = 900"), Is.EqualTo(3));
    }

    [Test]
    public async Task AbsentRecurrence_Forward_KeepsTheSeries()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(Forward, await Read(A), "anna", ("Recurrence", null), ("Location", "X"));

        Assert.That(await Count("recurrence_rule_id = 900 AND location = 'X'"), Is.EqualTo(3));
    }

    [Test]
    public async Task E121_TimeForward_TakesExceptionsButNotCompletedOnes()
    {
        await GivenSeries(days: [4, 5, 6]);
        await Move(C, "2024-03-06T15:00:00");

        await SaveFor(Forward, await Read(A), "anna", ("StartDate", "2024-03-04T11:00:00"), ("EndDate", "2024-03-04T12:00:00"));
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 11:00", "05 11:00", "06 11:00" }));

        await SetStatus("Completed", "anna", $"appointment_id={C}");
        await SaveFor(Forward, await Read(A), "anna", ("StartDate", "2024-03-04T14:00:00"), ("EndDate", "2024-03-04T15:00:00"));
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 14:00", "05 14:00", "06 11:00" }));
    }

    [Test]
    public async Task Participants_Forward_AreAddedAndRemovedOnLaterDates()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveFor(Forward, await Read(A), "anna", ParticipantsOf(Bo));
        await SaveFor(OnlyThis, await Read(C), "anna", ParticipantsOf(Bo, Dina));

        await SaveFor(Forward, await Read(B), "anna", ParticipantsOf(Carl));

        Assert.That(await States($"master_id = {A}"), Is.EqualTo(new[] { "101 1/1", "102 6/5" }));
        Assert.That(await States($"master_id = {B}"), Is.EqualTo(new[] { "101 1/1", "103 6/5" }));
        Assert.That(await States($"master_id = {C}"), Is.EqualTo(new[] { "101 1/1", "104 6/5", "103 6/5" }), "who takes part on one date only stays there");
    }

    [Test]
    public async Task VanishedDate_WithParticipants_IsCancelled()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveFor(Forward, await Read(A), "anna", ParticipantsOf(Bo));
        await Accept(B, Forward);

        await SaveFor("StopRecurrence", await Read(A), "anna");

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "101 1/1", "102 6/5", "102 6/10", "102 6/10" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task Series_SentBackUntouched_WritesNothing()
    {
        await GivenSeries(days: [4, 5, 6]);

        await SaveFor(Forward, await Read(A));

        Assert.That(await Count("updated_count <> 0"), Is.Zero);
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task TwoDatesOnOneDay_WithADayAdded_BothStay()
    {
        await GivenSeries(days: [4, 5, 6]);
        await Move(B, "2024-03-04T15:00:00");

        var read = await Read(A);
        await SaveFor(Forward, read, "anna", WithDates(read, "04", "06", "20"));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "04 15:00", "06 10:00", "20 10:00" }));
    }

    [Test]
    public async Task DaysBeforeTheRow_AreNoNewDates()
    {
        await GivenSeries(days: [4, 5, 6]);

        var read = await Read(B);
        await SaveFor(Forward, read, "anna", WithDates(read, "04", "05", "06", "07"));

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 10:00", "06 10:00", "07 10:00" }));
    }

    [Test]
    public async Task DatesOverMidnight_EndOnTheDayOfTheLastStart()
    {
        await GivenSeries(days: [4, 5, 6]);
        await Host.Given("UPDATE appointment SET start_at = start_at + 46800, end_at = end_at + 50400, active_at = active_at + 46800; UPDATE recurrence_rule SET start_at = start_at + 46800, end_at = end_at + 50400");

        var read = await Read(C);
        await SaveFor(Forward, read, "anna", ("Location", "X"));

        Assert.That(read["Recurrence/EndDate"], Is.EqualTo("2024-03-06T00:00:00"), read.Text);
        Assert.That(await Count("recurrence_rule_id = 900"), Is.EqualTo(3));
    }

    // The recurrence as it was read, on other days.
    private static (string, string?) WithDates(SoapReply read, params string[] days) => (
        "Recurrence",
        string.Concat(read.Find("Recurrence")!.Elements().Where(member => member.Name.LocalName != "Dates")) + SeriesSaveTests.Dates(days));
}
