namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Other times of a booked date (appointment-rules.md §3.3; appointment-operations.md §7, Move).</summary>
[TestFixture]
internal sealed class MeetingMoveTests : BookingScene
{
    [Test]
    public async Task E49_Move_AsksAgain()
    {
        await Given(
            MasterRow() with { RejectCounter = 1 }, SlaveRow(701, Bo, 1), SlaveRow(702, Dina, 9) with { RejectReason = "Busy" }, SlaveRow(703, Carl, 5), SlaveRow(704, Room, 1));

        var reply = await Move(Master, "2024-03-07T14:00:00");

        Assert.That(reply["AppointmentId"], Is.EqualTo($"{Master}"), reply.Text);
        Assert.That((reply["StartDate"], reply["EndDate"], reply["RejectCounter"]), Is.EqualTo(("2024-03-07T14:00:00", "2024-03-07T15:00:00", "0")));
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 6/6", "104 6/6", "103 6/5", "110 1/1" }));
        Assert.That(await Starts($"master_id = {Master}"), Is.EqualTo(Enumerable.Repeat("07 14:00", 5)));
        Assert.That(await Column<string>("reject_reason", 702), Is.Empty);
    }

    [TestCase(3, "1/3")]
    [TestCase(4, "6/4")]
    [TestCase(6, "6/6")]
    [TestCase(7, "6/6")]
    [TestCase(8, "6/6")]
    [TestCase(10, "6/10")]
    public async Task Move_ByStatus(int status, string after)
    {
        await Given(MasterRow(), SlaveRow(701, Bo, status));

        await Move(Master, "2024-03-06T12:00:00");

        Assert.That(await State(701), Is.EqualTo(after));
        Assert.That(await StoredTime("start_at", 701), Is.EqualTo("2024-03-06T12:00:00"));
    }

    [Test]
    public async Task E50_Move_ByAParticipant_IsIllegal()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        var reply = await Move(701, "2024-03-07T14:00:00", user: "bo");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That(await Starts($"master_id = {Master}"), Is.EqualTo(new[] { "06 10:00", "06 10:00" }));
    }

    [Test]
    public async Task Move_ByAStranger_IsRefused()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        Assert.That((await Move(Master, "2024-03-07T14:00:00", user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task Move_ByTheOwner_OfAParticipantsRow_MovesTheMeeting()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        var reply = await Move(701, "2024-03-07T14:00:00");

        Assert.That(reply["AppointmentId"], Is.EqualTo($"{Master}"), reply.Text);
        Assert.That(await State(701), Is.EqualTo("6/6"));
    }

    [TestCase("2024-03-06T10:00:00")]
    [TestCase("0001-01-01T00:00:00")]
    public async Task Move_ToTheSameTimeOrNone_ChangesNothing(string start)
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        await Move(Master, start);

        Assert.That(await Count($"master_id = {Master} AND updated_count = 0"), Is.EqualTo(2));
    }

    [Test]
    public async Task OtherTimes_BySave_AskAgainToo()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1), SlaveRow(702, Room, 1));

        await SaveBack(await Read(Master), "anna", ("StartDate", "2024-03-06T12:00:00"), ("EndDate", "2024-03-06T13:30:00"));

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 6/6", "110 1/1" }));
        Assert.That(await StoredTime("end_at", 702), Is.EqualTo("2024-03-06T13:30:00"));
    }

    [Test]
    public async Task Move_Forward_ShiftsLaterDatesAndTheRule()
    {
        await GivenSeries(days: [4, 5, 6]);
        await Host.Given($"UPDATE appointment SET start_at = {AppointmentFixture.At("2024-03-06T15:00:00")}, end_at = {AppointmentFixture.At("2024-03-06T15:30:00")} WHERE appointment_id = 603");

        await Move(602, "2024-03-06T12:00:00", Forward);

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "06 12:00", "07 12:00" }));
        Assert.That(await StoredTime("end_at", 603), Is.EqualTo("2024-03-07T12:30:00"), "each date keeps its length");
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-04T10:00:00", "2024-03-07T12:30:00")));
    }

    [Test]
    public async Task Move_OneDate_LeavesTheRule()
    {
        await GivenSeries(days: [4, 5, 6]);

        await Move(602, "2024-03-05T12:00:00");

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 12:00", "06 10:00" }));
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-06T11:00:00"));
    }

    [Test]
    public async Task Move_WithAZone_TakesTheCallersClock()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        await As("anna", "Move", $"<AppointmentId>{Master}</AppointmentId><NewStartTime>2024-03-07T06:00:00</NewStartTime>", "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>");

        Assert.That(await Starts($"master_id = {Master}"), Is.EqualTo(new[] { "07 12:00", "07 12:00" }));
    }

    [Test]
    public async Task Move_BeyondTheCalendar_IsRefused()
    {
        await GivenSeries(days: [4, 11]);

        var reply = await Move(601, "9999-12-31T10:00:00", Forward);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.Text);
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "11 10:00" }));
    }
}
