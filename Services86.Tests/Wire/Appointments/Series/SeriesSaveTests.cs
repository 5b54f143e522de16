using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments.Series;

/// <summary>New series (appointment-rules.md §4.3, §4.4, §4.6, §4.7).</summary>
[TestFixture]
internal sealed class SeriesSaveTests : BookingScene
{
    private const string Monday = "<StartDate>2024-03-04T10:00:00</StartDate><EndDate>2024-03-04T11:00:00</EndDate><Type>inDiary</Type>";
    private const string Workdays = "<Pattern>Daily</Pattern><DayPattern><Cycle>0</Cycle><Pattern>EveryWorkday</Pattern></DayPattern>";

    [TestCase("SaveAppointmentEntity")]
    [TestCase("Save")]
    public async Task E27_Workdays_AreOneRowEach(string operation)
    {
        var entity = $"<AppointmentEntity>{Monday}{Recurrence("Counter", Workdays, 3)}</AppointmentEntity>";
        var reply = await AsAnna(operation, operation == "Save" ? entity + "<UpdateMode>OnlyThis</UpdateMode>" : entity);

        Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("true"), reply.Text);
        var rule = reply["Recurrence/RecurrenceId"];
        Assert.That(await Starts($"recurrence_rule_id = {rule}"), Is.EqualTo(new[] { "04 10:00", "05 10:00", "06 10:00" }));
        Assert.That(await Rule(), Is.EqualTo(new[] { "1 1 0 1 0 0" }));
        Assert.That(
            (await RuleTime("start_at", int.Parse(rule!, CultureInfo.InvariantCulture)), await RuleTime("end_at", int.Parse(rule!, CultureInfo.InvariantCulture))), Is.EqualTo(("2024-03-04T10:00:00", "2024-03-06T11:00:00")));
        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T10:00:00"));
        Assert.That((reply["Recurrence/RecurrenceEndType"], reply["Recurrence/EndDate"], reply["Recurrence/RecurrenceCounter"]), Is.EqualTo(("EndDate", "2024-03-06T00:00:00", "3")));
        Assert.That(reply.All("Recurrence/Dates/RecurrenceDate/Date"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task E28_FirstDate_MovesTheRow()
    {
        var reply = await Save(Monday + Recurrence("Counter", "<Pattern>Weekly</Pattern><WeekPattern><Cycle>1</Cycle><Weekdays>Wednesday</Weekdays></WeekPattern>", 2));

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-06T10:00:00"), reply.Text);
        Assert.That(await Starts("document_id IS NULL"), Is.EqualTo(new[] { "06 10:00", "13 10:00" }));
    }

    [Test]
    public async Task E29_SecondThursday_IsStoredInTheRulesColumns()
    {
        await Save(Monday + Recurrence(
            "Counter",
            "<Pattern>Monthly</Pattern><MonthPattern><Cycle>3</Cycle><Weekday>Thursday</Weekday><WeekOfMonth>Second</WeekOfMonth><Pattern>WeekdayOfMonth</Pattern></MonthPattern>",
            2));

        Assert.That(await Rule(), Is.EqualTo(new[] { "3 5 8 0 2 3" }));
    }

    [Test]
    public async Task E30_DatesOfTheCaller_WinOverThePattern()
    {
        await Save(Monday + Recurrence("Counter", Workdays + Dates("04", "06", "08"), 3));

        Assert.That(await Starts("document_id IS NULL"), Is.EqualTo(new[] { "04 10:00", "06 10:00", "08 10:00" }));
    }

    [Test]
    public async Task E120_StaleStartOfTheRecurrence_DoesNoHarm()
    {
        await Save(
            "<StartDate>2024-04-10T10:00:00</StartDate><EndDate>2024-04-10T11:00:00</EndDate><Type>inDiary</Type>"
            + "<Recurrence><StartDate>2024-03-04T00:00:00</StartDate><RecurrenceEndType>Counter</RecurrenceEndType><Pattern>Daily</Pattern>"
            + "<DayPattern><Pattern>EveryWeekday</Pattern></DayPattern><RecurrenceCounter>2</RecurrenceCounter></Recurrence>");

        Assert.That(await Starts("document_id IS NULL"), Is.EqualTo(new[] { "10 10:00", "11 10:00" }));
    }

    [Test]
    public async Task E122_PatternWithoutDates_IsRefused()
    {
        var reply = await Save(Monday + Recurrence("Counter", Workdays, 0));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(await Count("document_id IS NULL"), Is.Zero);
    }

    [Test]
    public async Task YearlyCycle_OutsideTheYear_IsRefused() => Assert.That(
        (await Save(Monday + Recurrence("Counter", "<Pattern>Yearly</Pattern><YearPattern><Cycle>13</Cycle></YearPattern>", 2))).ExceptionType,
        Is.EqualTo("SoInvalidArgumentException"));

    [Test]
    public async Task OneDate_IsAPlainRow()
    {
        var reply = await Save(Monday + Recurrence("Counter", Workdays, 1));

        Assert.That(reply["Recurrence/IsRecurrence"], Is.EqualTo("false"), reply.Text);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task StopRecurrence_OnANewRow_MakesNoSeries()
    {
        await AsAnna("Save", $"<AppointmentEntity>{Monday}{Recurrence("Counter", Workdays, 3)}</AppointmentEntity><UpdateMode>StopRecurrence</UpdateMode>");

        Assert.That(await Count("document_id IS NULL"), Is.EqualTo(1));
    }

    [TestCase(OnlyThis)]
    [TestCase(Forward)]
    public async Task PatternOnAStoredRow_MakesASeries(string mode)
    {
        await Given(new GivenRow { Id = P, Invited = 201, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00", Text = "Talk" });
        await SaveBack(await Read(P), "anna", ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"), ParticipantsOf(Bo));
        await Accept(P);

        var reply = await SaveFor(mode, await Read(P), "anna", ("Recurrence", Inner("Counter", Workdays, 3)), ("Description", "Talks"));

        Assert.That(reply["AppointmentId"], Is.EqualTo($"{P}"), reply.Text);
        Assert.That(await Starts("recurrence_rule_id IS NOT NULL AND master_id = appointment_id"), Is.EqualTo(new[] { "04 10:00", "05 10:00", "06 10:00" }));
        Assert.That(await Count("recurrence_rule_id IS NOT NULL AND description = 'Talks'"), Is.EqualTo(6));
        Assert.That(await States($"associate_id = {Bo}"), Is.EqualTo(new[] { "102 1/1", "102 6/5", "102 6/5" }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.EqualTo(1), "links stay on the first date");
    }

    [Test]
    public async Task NewSeries_WithParticipants_HasRowsForEachDate()
    {
        var reply = await Save(Monday + Recurrence("Counter", Workdays, 3) + Participants("<AssociateId>102</AssociateId>", "<AssociateId>110</AssociateId>"));

        var id = IdOf(reply);
        Assert.That(
            await Texts("SELECT (appointment_id - " + id + ") || ' ' || (master_id - " + id + ") || ' ' || associate_id FROM appointment WHERE document_id IS NULL ORDER BY appointment_id"),
            Is.EqualTo(new[] { "0 0 101", "1 0 102", "2 0 110", "3 3 101", "4 3 102", "5 3 110", "6 6 101", "7 6 102", "8 6 110" }));
    }

    [Test]
    public async Task CompletedEntity_CompletesItsFirstDateOnly()
    {
        await Save(Monday + "<Completed>Completed</Completed>" + Recurrence("Counter", Workdays, 3));

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "101 1/3", "101 1/1", "101 1/1" }));
    }

    [Test]
    public async Task SummerTime_KeepsTheWallClock()
    {
        await Save(
            "<StartDate>2024-03-29T09:00:00</StartDate><EndDate>2024-03-29T10:00:00</EndDate><Type>inDiary</Type>"
            + Recurrence("Counter", "<Pattern>Weekly</Pattern>", 2));

        Assert.That(await Starts("document_id IS NULL"), Is.EqualTo(new[] { "29 09:00", "05 09:00" }));
    }

    internal static string Recurrence(string endType, string pattern, int counter) => $"<Recurrence>{Inner(endType, pattern, counter)}</Recurrence>";

    internal static string Inner(string endType, string pattern, int counter, bool isRecurrence = false) =>
        $"<RecurrenceEndType>{endType}</RecurrenceEndType>{pattern}<RecurrenceCounter>{counter}</RecurrenceCounter><IsRecurrence>{(isRecurrence ? "true" : "false")}</IsRecurrence>";

    internal static string Dates(params string[] days) =>
        $"<Dates>{string.Concat(days.Select(day => $"<RecurrenceDate><Date>2024-03-{day}T10:00:00</Date></RecurrenceDate>"))}</Dates>";

    private Task<string[]> Rule() => Texts(
        "SELECT pattern || ' ' || sub_pattern || ' ' || weekdays || ' ' || cyclic_day || ' ' || cyclic_week || ' ' || cyclic_month FROM recurrence_rule");
}
