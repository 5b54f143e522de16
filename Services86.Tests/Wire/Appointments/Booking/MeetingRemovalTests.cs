namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Deleting meetings, invitations and assignments, and clearing away what is left (appointment-operations.md, Delete and CleanUp…).</summary>
[TestFixture]
internal sealed class MeetingRemovalTests : BookingScene
{
    [Test]
    public async Task E52_E53_CancelledMeeting_IsToldAndClearedAway()
    {
        await Given(MasterRow(), SlaveRow(701, Carl, 5), SlaveRow(702, Bo, 1), SlaveRow(703, Room, 1));

        var reply = await Delete(Master);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "102 6/10" }));
        var told = await Read(702, "bo");
        Assert.That((told["Description"], told["InvitationStatus"]), Is.EqualTo(("Meeting", "Cancelled")));
        Assert.That(told.Find("MotherAssociate"), Is.Null);

        Assert.That((await CleanUp("bo", 702, 999999)).Response?.Value, Is.EqualTo("1"));
        Assert.That(await State(702), Is.Null);
        Assert.That((await As("bo", "CleanUpRecurringBookingDeleted")).Response?.Value, Is.EqualTo("0"));
    }

    [TestCase(3, "6/10")]
    [TestCase(4, null)]
    [TestCase(6, "6/10")]
    [TestCase(7, "6/10")]
    [TestCase(8, "6/10")]
    [TestCase(9, null)]
    public async Task Cancelled_ByStatus(int status, string? after)
    {
        await Given(MasterRow(), SlaveRow(701, Bo, status));

        await Delete(Master);

        Assert.That(await State(701), Is.EqualTo(after));
    }

    [Test]
    public async Task PastMeeting_GoesWithAllItsRows()
    {
        await Given(MasterRow(day: "2024-03-03"), SlaveRow(701, Bo, 1, day: "2024-03-03"));

        await Delete(Master);

        Assert.That(await Count("document_id IS NULL"), Is.Zero);
    }

    [Test]
    public async Task CleanUp_OfOthersRows_NeedsTheRightAndSkipsOtherStatuses()
    {
        await Given(SlaveRow(701, Bo, 10), SlaveRow(702, Carl, 10), SlaveRow(703, Anna, 10), MasterRow(800), SlaveRow(704, Anna, 9, 800));

        Assert.That((await CleanUp("anna", 701, 702, 703, 704, 703)).Response?.Value, Is.EqualTo("1"));
        Assert.That(await States("status = 10"), Is.EqualTo(new[] { "102 6/10", "103 6/10" }));
        Assert.That((await CleanUp("anna")).Response?.Value, Is.EqualTo("0"));
    }

    [Test]
    public async Task CleanUpRecurring_TakesAllOfTheCaller()
    {
        await Given(SlaveRow(701, Anna, 10), SlaveRow(702, Anna, 10, 999), SlaveRow(703, Bo, 10));

        Assert.That((await AsAnna("CleanUpRecurringBookingDeleted")).Response?.Value, Is.EqualTo("2"));
        Assert.That(await States("status = 10"), Is.EqualTo(new[] { "102 6/10" }));
    }

    [Test]
    public async Task CleanUp_OfTheLastRow_LeavesAPlainRow()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 10));

        await CleanUp("bo", 701);

        Assert.That(await Column<int?>("master_id", Master), Is.Null);
    }

    [Test]
    public async Task E54_AcceptedInvitation_DeletedByItsOwner_IsDeclined()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        await Delete(701, user: "bo");

        Assert.That(await State(701), Is.EqualTo("6/9"));
        Assert.That(await Column<int>("reject_counter", Master), Is.EqualTo(1));
    }

    [Test]
    public async Task E124_DeletedTwice_IsGone()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 7));

        await As("bo", "DeleteAppointmentEntity", "<AppointmentEntityId>701</AppointmentEntityId>");
        Assert.That((await State(701), await Column<int>("reject_counter", Master)), Is.EqualTo(("6/9", 1)));

        await As("bo", "DeleteAppointmentEntity", "<AppointmentEntityId>701</AppointmentEntityId>");
        Assert.That((await State(701), await Column<int>("reject_counter", Master)), Is.EqualTo(((string?)null, 1)));
    }

    [Test]
    public async Task ParticipantsRow_DeletedByTheMeetingsOwner_TakesHimOut()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5), SlaveRow(702, Dina, 1));

        await Delete(701);
        await Delete(702);

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "104 6/10" }));
    }

    [Test]
    public async Task Stranger_IsRefused()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        Assert.That((await Delete(Master, user: "bo")).ExceptionType, Is.EqualTo("SoSentryException"), "a participant does not cancel the meeting");
        Assert.That((await Delete(701, user: "carl")).Succeeded, "a colleague of the owner may change the meeting");
        Assert.That(await State(701), Is.EqualTo("6/10"));
    }

    [Test]
    public async Task Assignment_DeletedByTheAssignee_Returns()
    {
        await Given(new GivenRow { Id = P, Owner = Bo, Type = 6, Status = 11, AssignedBy = Anna });

        await Delete(P, user: "bo");
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "101 6/13" }));

        await Delete(P);
        Assert.That(await State(P), Is.Null);
    }

    [Test]
    public async Task E38_OneOfTwoDates_Deleted_EndsTheSeries()
    {
        await GivenSeries(days: [4, 5]);

        await Delete(602);

        Assert.That(await Column<int?>("recurrence_rule_id", 601), Is.Null);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task E39_FirstAndLaterDates_Deleted_MoveTheRule()
    {
        await GivenSeries(days: [4, 5, 6, 7, 8]);

        await Delete(601);
        Assert.That((await RuleTime("start_at"), await RuleTime("end_at")), Is.EqualTo(("2024-03-05T10:00:00", "2024-03-08T11:00:00")));

        await Delete(604, Forward);
        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "05 10:00", "06 10:00" }));
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-06T11:00:00"));
    }

    [Test]
    public async Task StopRecurrence_DeletesLaterDatesOnly()
    {
        await GivenSeries(days: [4, 5, 6, 7]);

        await Delete(602, "StopRecurrence");

        Assert.That(await Starts("recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "05 10:00" }));
        Assert.That(await RuleTime("end_at"), Is.EqualTo("2024-03-05T11:00:00"));
    }

    [Test]
    public async Task WholeSeries_WithParticipants_IsCancelledDateByDate()
    {
        await GivenSeries(days: [4, 5, 6]);
        foreach (var id in new[] { 601, 602, 603 }) await SaveBack(await Read(id), "anna", ParticipantsOf(Bo));
        await Host.Given($"UPDATE appointment SET status = 7 WHERE associate_id = {Bo} AND start_at < {AppointmentFixture.At("2024-03-06T00:00:00")}");

        await Delete(601, Forward);

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "102 6/10", "102 6/10" }));
        Assert.That(await Count("recurrence_rule_id IS NOT NULL"), Is.Zero);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM recurrence_rule"), Is.Zero);
    }

    [Test]
    public async Task PlainRow_GoesWithItsLinksAndDueDates()
    {
        await Given(new GivenRow { Id = P });
        await SaveBack(await Read(P), "anna", ("Sale", "<SaleId>44</SaleId>"), ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var reply = await Delete(P);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That((await Read(P)).Response, Is.Null);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.Zero);
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.Null);
    }

    [Test]
    public async Task WithoutTheRight_IsRefused()
    {
        await Given(new GivenRow { Id = P, Owner = Carl });

        var reply = await Delete(P);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Delete"));
    }

    [Test]
    public async Task DocumentRow_IsIllegal() => Assert.That((await Delete(8100)).ExceptionType, Is.EqualTo("SoIllegalOperationException"));

    private Task<Services86.Tests.Hosting.SoapReply> CleanUp(string user, params int[] ids) =>
        As(user, "CleanUpBookingDeleted", $"<AppointmentIds>{string.Concat(ids.Select(id => $"<a:int>{id}</a:int>"))}</AppointmentIds>");
}
