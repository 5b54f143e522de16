namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Participants see, accept and refuse (appointment-operations.md §7; the table of appointment-rules.md §3.4).</summary>
[TestFixture]
internal sealed class InvitationTests : BookingScene
{
    private const int Slave = 701;

    [Test]
    public async Task E44_Accept_OfHisOwnRow_AcceptsIt()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        var reply = await Accept(Slave);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await State(Slave), Is.EqualTo("1/1"));
        var entity = await Read(Slave, "bo");
        Assert.That(entity["InvitationStatus"], Is.EqualTo("Accepted"));
        Assert.That(entity["BookingType"], Is.EqualTo("Participant"));
        Assert.That(entity["UpdatedBy/AssociateId"], Is.EqualTo("102"));
        Assert.That(await Column<int>("updated_count", Slave), Is.EqualTo(1));
        Assert.That(await Column<int>("updated_count", Master), Is.Zero);
    }

    [Test]
    public async Task E45_Accept_OfTheMaster_AcceptsHisRow()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5), SlaveRow(702, Dina, 5));

        await Accept(Master, "Unknown");

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 1/1", "104 6/5" }));
    }

    [TestCase("Accept")]
    [TestCase("SetSeen")]
    [TestCase("Reject")]
    public async Task E46_Stranger_IsRefused(string operation)
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        var reply = await On(operation, Slave, user: "carl", parameter: operation == "Reject" ? "<RejectReason/>" : "");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.Text);
        Assert.That(await State(Slave), Is.EqualTo("6/5"));
    }

    [Test]
    public async Task E47_Reject_CountsOnTheMasterAndAcceptTakesItBack()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        await Reject(Slave, "On leave");

        Assert.That(await State(Slave), Is.EqualTo("6/9"));
        Assert.That((await Read(Slave, "bo"))["RejectReason"], Is.EqualTo("On leave"));
        Assert.That((await Read(Master))["RejectCounter"], Is.EqualTo("1"));

        await Reject(Slave, "On leave till May");
        Assert.That(await Column<string>("reject_reason", Slave), Is.EqualTo("On leave till May"));
        Assert.That(await Column<int>("reject_counter", Master), Is.EqualTo(1));

        await Accept(Slave);

        Assert.That(await State(Slave), Is.EqualTo("1/1"));
        Assert.That((await Read(Slave, "bo"))["RejectReason"], Is.Empty);
        Assert.That((await Read(Master))["RejectCounter"], Is.EqualTo("0"));
    }

    [TestCase(5, 7)]
    [TestCase(6, 8)]
    [TestCase(7, 7)]
    [TestCase(8, 8)]
    [TestCase(1, 1)]
    [TestCase(4, 4)]
    [TestCase(9, 9)]
    [TestCase(10, 10)]
    public async Task E48_SetSeen_MarksWhatIsUnseen(int before, int after)
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, before));

        await On("SetSeen", Slave, user: "bo");

        Assert.That(await State(Slave), Is.EqualTo($"{(before == 1 ? 1 : 6)}/{after}"));
        Assert.That(await Column<int>("updated_count", Slave), Is.EqualTo(before == after ? 0 : 1));
    }

    [Test]
    public async Task E48_SetSeen_OfAnAssignment_IsSeen()
    {
        await Given(new GivenRow { Id = P, Owner = Bo, Type = 6, Status = 11, AssignedBy = Anna });

        await On("SetSeen", P, user: "bo");

        Assert.That(await State(P), Is.EqualTo("6/12"));
    }

    [Test]
    public async Task SetSeen_OfANote_LeavesItsType()
    {
        await Given(new GivenRow { Id = P, Status = 0 });

        await On("SetSeen", P);

        Assert.That(await State(P), Is.EqualTo("1/0"));
    }

    [TestCase(10, "6/10")]
    [TestCase(3, "1/3")]
    [TestCase(2, "1/2")]
    public async Task Accept_OfWhatIsCancelledOrDone_ChangesNothing(int status, string state)
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, status));

        await Accept(Slave);

        Assert.That(await State(Slave), Is.EqualTo(state));
        Assert.That(await Column<int>("updated_count", Slave), Is.Zero);
    }

    [Test]
    public async Task E57_Accept_Forward_ReachesSimilarDatesOnly()
    {
        await GivenWeeks(5, 5, 9);

        await Accept(711, Forward);

        Assert.That(await States($"associate_id = {Bo}"), Is.EqualTo(new[] { "102 1/1", "102 1/1", "102 6/9" }));
    }

    [Test]
    public async Task E58_Accept_Forward_TakesUnansweredAsSimilar()
    {
        await GivenWeeks(5, 7, 8);

        await Accept(711, Forward);

        Assert.That(await States($"associate_id = {Bo}"), Is.EqualTo(new[] { "102 1/1", "102 1/1", "102 1/1" }));
    }

    [Test]
    public async Task Reject_Forward_CountsOnEachMaster()
    {
        await GivenWeeks(5, 1, 7);

        await Reject(711, "Away", Forward);

        Assert.That(await States($"associate_id = {Bo}"), Is.EqualTo(new[] { "102 6/9", "102 1/1", "102 6/9" }));
        Assert.That(await Texts("SELECT CAST(reject_counter AS TEXT) FROM appointment WHERE appointment_id IN (701, 702, 703) ORDER BY appointment_id"), Is.EqualTo(new[] { "1", "0", "1" }));
    }

    [Test]
    public async Task Accept_OnlyThis_LeavesLaterDates()
    {
        await GivenWeeks(5, 5, 5);

        await Accept(712);

        Assert.That(await States($"associate_id = {Bo}"), Is.EqualTo(new[] { "102 6/5", "102 1/1", "102 6/5" }));
    }

    [Test]
    public async Task Master_ByItsOwnerWhoHasNoOtherRow_ChangesNothing()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        var reply = await Accept(Master, user: "anna");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 6/5" }));
    }

    [Test]
    public async Task Master_BySomebodyWhoTakesNoPart_IsRefused()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        Assert.That((await Accept(Master, user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task Secretary_OfTheParticipant_AnswersForHim()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        Assert.That((await Accept(Slave, user: "dina")).Succeeded);
        Assert.That(await State(Slave), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task Reason_OverTheLimit_IsRefused()
    {
        await Given(MasterRow(), SlaveRow(Slave, Bo, 5));

        Assert.That((await Reject(Slave, new string('x', 255))).ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That((await Reject(Slave, new string('x', 254))).Succeeded);
    }

    [Test]
    public async Task Refusals_AtTheSameTime_AreAllCounted()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5), SlaveRow(702, Carl, 5), SlaveRow(703, Dina, 5));
        foreach (var user in new[] { "bo", "carl", "dina" }) await Read(Master, user);

        var replies = await Task.WhenAll(Reject(701, user: "bo"), Reject(702, user: "carl"), Reject(703, user: "dina"));

        Assert.That(replies.Select(reply => reply.Succeeded), Is.All.True);
        Assert.That(await Column<int>("reject_counter", Master), Is.EqualTo(3));
    }

    [TestCase("Accept")]
    [TestCase("SetSeen")]
    [TestCase("Reject")]
    [TestCase("Move")]
    [TestCase("AssignTo")]
    [TestCase("AcceptRejected")]
    public async Task E117_MissingRow_IsNotFound(string operation)
    {
        Assert.That((await On(operation, 999999)).ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That((await On(operation, 8100)).ExceptionType, Is.EqualTo("SoNotFoundException"), "a document row");
    }

    [Test]
    public async Task E117_Save_OfAMissingRow_IsNotFound() => Assert.That(
        (await AsAnna("Save", "<AppointmentEntity><AppointmentId>999999</AppointmentId></AppointmentEntity><UpdateMode>OnlyThis</UpdateMode>")).ExceptionType,
        Is.EqualTo("SoNotFoundException"));

    [Test]
    public async Task E117_Reads_OfAMissingRow_AreNil()
    {
        Assert.That((await Read(999999)).Response, Is.Null);
        Assert.That((await AsAnna("GetAppointment", "<AppointmentId>999999</AppointmentId>")).Response, Is.Null);
        Assert.That((await AsAnna("UpdateAppointment", "<Id>999999</Id>")).Succeeded);
        Assert.That((await AsAnna("GetAppointment", "<AppointmentId>0</AppointmentId>")).Response, Is.Null);
        Assert.That((await Read(0))["AppointmentId"], Is.EqualTo("0"));
        Assert.That((await Delete(999999)).Succeeded);
    }

    // anna's masters 701 to 703, bo's rows 711 to 713 with these statuses.
    private async Task GivenWeeks(params int[] statuses)
    {
        string[] days = ["2024-03-06", "2024-03-13", "2024-03-20"];
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, weekdays, cyclic_week, start_at, end_at, created_at, updated_at)
            VALUES (900, 2, 4, 1, {AppointmentFixture.At("2024-03-06T10:00:00")}, {AppointmentFixture.At("2024-03-20T11:00:00")}, 0, 0);
            """);
        await Given([.. days.Select((day, i) => MasterRow(701 + i, day, 900)), .. days.Select((day, i) => SlaveRow(711 + i, Bo, statuses[i], 701 + i, day, 900))]);
    }
}
