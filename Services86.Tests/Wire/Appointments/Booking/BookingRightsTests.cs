namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Who may do what with a meeting, and arguments that cannot be (appointment-rules.md §3.7, appointment-operations.md C9, C10).</summary>
[TestFixture]
internal sealed class BookingRightsTests : BookingScene
{
    [SetUp]
    public Task GivenMeetingAsync() => Given(MasterRow(), SlaveRow(701, Bo, 1));

    [Test]
    public async Task Secretary_OfTheOwner_ChangesTheMeeting()
    {
        var reply = await SaveBack(await Read(Master, "carl"), "carl", ParticipantsOf(Anna, Bo, Dina), ("Location", "Oslo"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 1/1", "104 6/5" }));
        Assert.That(await Count($"master_id = {Master} AND location = 'Oslo'"), Is.EqualTo(3));
        Assert.That(await Count("created_by = 103 AND associate_id = 104"), Is.EqualTo(1), "registered by the caller");
    }

    [Test]
    public async Task Stranger_SavesNothing()
    {
        Assert.That((await SaveBack(await Read(Master, "dina"), "dina", ("Location", "Oslo"))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Assign(Master, "<AssociateId>104</AssociateId>", user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await On("AcceptRejected", Master, user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Delete(Master, user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Count("updated_count <> 0"), Is.Zero);
    }

    [Test]
    public async Task Participant_ChangesNeitherParticipantsNorOwnerNorSeries()
    {
        var read = await Read(701, "bo");
        var daily = Series.SeriesSaveTests.Inner("Counter", "<Pattern>Daily</Pattern>", 3);

        Assert.That((await SaveBack(read, "bo", ParticipantsOf(Anna, Bo, Dina))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await SaveBack(read, "bo", ("Participants", ""))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await SaveBack(read, "bo", ("Associate", "<AssociateId>104</AssociateId>"))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await SaveBack(read, "bo", ("Recurrence", daily))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await SaveBack(read, "bo", ("StartDate", "2024-03-06T09:00:00"))).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Count($"master_id = {Master} AND updated_count = 0"), Is.EqualTo(2));
    }

    [Test]
    public async Task Participant_CompletesHisRowOnly()
    {
        await SaveBack(await Read(701, "bo"), "bo", ("Completed", "Completed"));

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "102 1/3" }));
    }

    [Test]
    public async Task Assign_ByTheOwner_OfAParticipantsRow_HandsOverTheMeeting()
    {
        var reply = await Assign(701, "<AssociateId>104</AssociateId>");

        Assert.That(reply["AppointmentId"], Is.EqualTo($"{Master}"), reply.Text);
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "104 6/11", "102 1/1" }));
    }

    [Test]
    public async Task Meeting_AssignedToItsOnlyParticipant_IsAPlainAssignment()
    {
        await Assign(Master, "<AssociateId>102</AssociateId>");

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "102 6/11" }));
        Assert.That(await Column<int?>("master_id", Master), Is.Null);
    }

    [Test]
    public async Task AcceptRejected_OfAPlainRow_GivesItBackUnchanged()
    {
        await Given(new GivenRow { Id = P });

        var reply = await On("AcceptRejected", P);

        Assert.That(reply["AppointmentId"], Is.EqualTo($"{P}"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [TestCase("Accept")]
    [TestCase("SetSeen")]
    public async Task PlainRow_IsNothingToAnswer(string operation)
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await On(operation, P)).Succeeded);
        Assert.That((await On(operation, P, user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task Delete_StopRecurrence_OfAPlainRow_DeletesNothing()
    {
        await Given(new GivenRow { Id = P });

        await Delete(P, "StopRecurrence");

        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task NilEntity_IsAnInvalidArgument() => Assert.That((await AsAnna("Save")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));

    [Test]
    public async Task CleanUp_OfNothing_IsZero() => Assert.That((await AsAnna("CleanUpBookingDeleted")).Response?.Value, Is.EqualTo("0"));

    [Test]
    public async Task PrivateMeeting_IsReadByItsParticipantsOnly()
    {
        var meeting = await Save("<Description>Secret</Description><Private>PrivateUser</Private>" + Wednesday + Participants("<AssociateId>102</AssociateId>"));
        var slave = IdOf(meeting) + 1;

        Assert.That((await Read(slave, "bo"))["Description"], Is.EqualTo("Secret"));
        Assert.That((await Read(slave, "dina"))["Description"], Is.Empty, "a colleague of the same group");
        Assert.That((await Read(IdOf(meeting), "dina"))["Description"], Is.Empty);
    }

    [Test]
    public async Task Participant_OfASeries_LeavesAndIsRemoved_DateByDate()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveFor(Forward, await Read(601), "anna", ParticipantsOf(Bo, Dina));
        var bo = await Host.Stored<int>($"SELECT appointment_id FROM appointment WHERE associate_id = {Bo} AND master_id = 602");
        var dina = await Host.Stored<int>($"SELECT appointment_id FROM appointment WHERE associate_id = {Dina} AND master_id = 602");

        await Delete(bo, Forward, "bo");
        await Delete(dina, Forward);

        Assert.That(await States("master_id IN (601, 602, 603) AND associate_id = 102"), Is.EqualTo(new[] { "102 6/5", "102 6/9", "102 6/9" }));
        Assert.That(await Count("master_id IN (602, 603) AND associate_id = 104"), Is.Zero);
        Assert.That(await Count("recurrence_rule_id = 900 AND reject_counter = 1"), Is.EqualTo(2));
    }

    [Test]
    public async Task Participant_OfASeries_SetsHisAlarmForward()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveFor(Forward, await Read(601), "anna", ParticipantsOf(Bo));
        var first = await Host.Stored<int>($"SELECT appointment_id FROM appointment WHERE associate_id = {Bo} AND master_id = 601");

        var read = await Read(first, "bo");
        var reply = await SaveFor(Forward, read, "bo", ("HasAlarm", "true"));
        var refused = await SaveFor(Forward, read, "bo", ("Recurrence", Series.SeriesSaveTests.Inner("Counter", "<Pattern>Weekly</Pattern>", 3, isRecurrence: true)));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Count("recurrence_rule_id = 900 AND has_alarm"), Is.EqualTo(3));
        Assert.That(await Count("recurrence_rule_id = 900 AND has_alarm AND associate_id = 101"), Is.Zero);
    }

    [Test]
    public async Task AcceptRejected_Forward_HidesSimilarRefusals()
    {
        await GivenSeries(days: [4, 5, 6]);
        await SaveFor(Forward, await Read(601), "anna", ParticipantsOf(Bo));
        await Reject(601, "Away", Forward);
        await Accept(603);

        await On("AcceptRejected", 601, Forward);

        Assert.That(await States("recurrence_rule_id = 900 AND associate_id = 102"), Is.EqualTo(new[] { "102 6/4", "102 6/4", "102 1/1" }));
    }

    [Test]
    public async Task Series_OfAPendingAssignment_IsAcceptedForward()
    {
        await GivenSeries(days: [4, 5, 6]);
        await Assign(601, "<AssociateId>102</AssociateId>", Forward);

        await Accept(601, Forward);

        Assert.That(await States("recurrence_rule_id = 900"), Is.EqualTo(new[] { "102 1/1", "102 1/1", "102 1/1" }));
    }

    [Test]
    public async Task NewSeries_Assigned_IsAnAssignmentOnEachDate()
    {
        await Save(
            "<Associate><AssociateId>102</AssociateId></Associate>" + Wednesday + "<AssignmentStatus>Assigning</AssignmentStatus>"
            + Series.SeriesSaveTests.Recurrence("Counter", "<Pattern>Daily</Pattern>", 2));

        Assert.That(await States("recurrence_rule_id IS NOT NULL"), Is.EqualTo(new[] { "102 6/11", "102 6/11" }));
    }

    [Test]
    public async Task SaleOfASeries_IsDueOnItsFirstOpenDate()
    {
        var reply = await Save(Wednesday + "<Sale><SaleId>44</SaleId></Sale>" + Series.SeriesSaveTests.Recurrence("Counter", "<Pattern>Daily</Pattern>", 3));
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.EqualTo(IdOf(reply)));

        await Delete(IdOf(reply), Forward);

        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.Null);
    }
}
