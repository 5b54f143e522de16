namespace Services86.Tests.Wire.Appointments;

/// <summary>Rows of bookings and series while those are not supported: what touches one row alone is done, everything else refused with nothing stored.</summary>
[TestFixture]
internal sealed class BookedRowTests : AppointmentScene
{
    private const int Master = 739;
    private const int Slave = 740;

    [SetUp]
    public async Task GivenBookingAndSeriesAsync()
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (900, 1, 1, 1, {AppointmentFixture.At("2024-03-04T10:00:00")}, {AppointmentFixture.At("2024-03-05T11:00:00")}, 0, 0);
            """);
        await Given(
            new GivenRow { Id = P },
            new GivenRow { Id = Master, Master = Master, Invited = 201, Text = "Meeting", Location = "Oslo", RejectCounter = 1 },
            new GivenRow { Id = Slave, Owner = AppointmentFixture.Bo, Master = Master, Invited = 202, Text = "Meeting", Location = "Oslo" },
            new GivenRow { Id = 5010, Rule = 900, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 5011, Rule = 900, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" });
    }

    [Test]
    public async Task E56_Participant_ChangesHisPriorityAndAlarm()
    {
        var reply = await SaveBack(await Read(Slave, "bo"), "bo", ("Priority", "<Id>2</Id>"), ("HasAlarm", "true"));

        Assert.That(reply["Priority/Id"], Is.EqualTo("2"), reply.Text);
        Assert.That(reply["HasAlarm"], Is.EqualTo("true"));
    }

    [Test]
    public async Task E56_Participant_ChangingTheLocation_IsRefused()
    {
        var reply = await SaveBack(await Read(Slave, "bo"), "bo", ("Location", "Bergen"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Is.EqualTo("Only the organizer can change this field"));
        Assert.That(await Column<string>("location", Slave), Is.EqualTo("Oslo"));
    }

    [Test]
    public async Task Participant_SendingItBackUntouched_ChangesNothing()
    {
        var reply = await SaveBack(await Read(Slave, "bo"), "bo");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", Slave), Is.Zero);
    }

    [Test]
    public async Task RefusedInvitation_CompletedBySave_CountsOneRefusalLess()
    {
        await Host.Given($"UPDATE appointment SET type = 6, status = 9, reject_reason = 'Busy' WHERE appointment_id = {Slave}");

        var reply = await SaveBack(await Read(Slave, "bo"), "bo", ("Completed", "Completed"));

        Assert.That(reply["Completed"], Is.EqualTo("Completed"), reply.Text);
        Assert.That(reply["RejectReason"], Is.Empty);
        Assert.That(await State(Slave), Is.EqualTo("1/3"));
        Assert.That(await Column<int>("reject_counter", Master), Is.Zero);
    }

    [Test]
    public async Task Master_ChangedAlone_IsSaved()
    {
        var reply = await SaveBack(await Read(Master), "anna", ("Priority", "<Id>1</Id>"));

        Assert.That(reply["Priority/Id"], Is.EqualTo("1"), reply.Text);
    }

    [Test]
    public async Task E114_ParticipantsAndLinks_AbsentAreKept()
    {
        await SaveBack(await Read(Master), "anna", ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var reply = await SaveBack(await Read(Master), "anna", ("Participants", null), ("Links", null), ("Priority", "<Id>1</Id>"));

        Assert.That(reply["Priority/Id"], Is.EqualTo("1"), reply.Text);
        Assert.That(reply.All("Participants/ParticipantInfo/AssociateId"), Is.EqualTo(new[] { "101", "102" }));
        Assert.That(reply["ActiveLinks"], Is.EqualTo("1"));
    }

    [TestCase("Location", "Bergen")]
    [TestCase("StartDate", "2024-03-08T09:00:00")]
    public async Task Master_ChangedForAll_IsNotSupportedYet(string member, string value)
    {
        var reply = await SaveBack(await Read(Master), "anna", (member, value));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(reply.Message, Does.Contain("booking"));
        Assert.That(await Column<int>("updated_count", Master), Is.Zero);
    }

    [TestCase("<ParticipantInfo><AssociateId>102</AssociateId></ParticipantInfo>")]
    [TestCase("<ParticipantInfo><AssociateId>101</AssociateId></ParticipantInfo><ParticipantInfo><PersonId>302</PersonId></ParticipantInfo>")]
    public async Task E40_NewParticipants_AreNotSupportedYet(string participants)
    {
        var reply = await SaveBack(await Read(P), "anna", ("Participants", participants));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(reply.Message, Does.Contain("participants").And.Contain("booking operations"));
        Assert.That(await Column<int?>("master_id", P), Is.Null);
    }

    [TestCase("<AssociateId>101</AssociateId>")]
    [TestCase("<PersonId>201</PersonId>")]
    [TestCase("<ContactId>22</ContactId>")]
    public async Task E41_OwnerAlone_StaysAPlainRow(string participant)
    {
        var reply = await SaveBack(await Read(P), "anna", ("Participants", $"<ParticipantInfo>{participant}</ParticipantInfo>"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply["MotherId"], Is.EqualTo("0"));
    }

    [Test]
    public async Task Participants_Removed_IsNotSupportedYet()
    {
        var reply = await SaveBack(await Read(Master), "anna", ("Participants", ""));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(await Column<int>("master_id", Slave), Is.EqualTo(Master));
    }

    [Test]
    public async Task E27_NewPattern_IsNotSupportedYet()
    {
        const string Daily = "<Recurrence><RecurrenceEndType>Counter</RecurrenceEndType><Pattern>Daily</Pattern><RecurrenceCounter>3</RecurrenceCounter></Recurrence>";
        var inserted = await Save("<StartDate>2024-03-04T10:00:00</StartDate><Type>inDiary</Type>" + Daily);
        var updated = await SaveBack(await Read(P), "anna", ("Recurrence", "<Pattern>Daily</Pattern>"));

        Assert.That(inserted.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(inserted.Message, Does.Contain("series"));
        Assert.That(updated.ExceptionType, Is.EqualTo("SoNotSupportedException"));
    }

    [Test]
    public async Task E31_OneDateOfASeries_IsSavedAlone()
    {
        var reply = await SaveBack(
            await Read(5011), "anna", ("StartDate", "2024-03-05T12:00:00"), ("EndDate", "2024-03-05T13:00:00"));

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-05T12:00:00"), reply.Text);
        Assert.That(await Column<int>("recurrence_rule_id", 5011), Is.EqualTo(900));
        Assert.That(await StoredTime("start_at", 5010), Is.EqualTo("2024-03-04T10:00:00"));
    }

    [Test]
    public async Task E36_StoppedSeries_IsNotSupportedYet()
    {
        var reply = await SaveBack(await Read(5010), "anna", ("Recurrence", "<IsRecurrence>false</IsRecurrence>"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(await Column<int>("recurrence_rule_id", 5011), Is.EqualTo(900));
    }

    [Test]
    public async Task E116_Assignments_AreNotSupportedYet()
    {
        const string ForBo = "<Associate><AssociateId>102</AssociateId></Associate>";
        var ordered = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type><AssignmentStatus>Assigning</AssignmentStatus>" + ForBo);
        var handedOver = await SaveBack(await Read(P), "anna", ("Associate", "<AssociateId>102</AssociateId>"));

        Assert.That(ordered.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(handedOver.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(handedOver.Message, Does.Contain("assignment"));
        Assert.That(await Column<int>("associate_id", P), Is.EqualTo(101));
    }

    [Test]
    public async Task Delete_PlainRow_TakesItsLinksAlong()
    {
        await SaveBack(await Read(P), "anna", ("Sale", "<SaleId>44</SaleId>"), ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var reply = await Delete(P);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That((await Read(P)).Response, Is.Null);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.Zero);
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.Null);
    }

    [Test]
    public async Task E117_Delete_OfAMissingRow_DoesNothing()
    {
        Assert.That((await Delete(999999)).Succeeded);
    }

    [Test]
    public async Task Delete_OfADocumentRow_IsIllegal()
    {
        Assert.That((await Delete(8100)).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
    }

    [Test]
    public async Task Delete_WithoutTheRight_IsRefused()
    {
        await Given(new GivenRow { Id = 5020, Owner = AppointmentFixture.Carl });

        var reply = await Delete(5020);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Delete"));
    }

    [TestCase(Master)]
    [TestCase(5010)]
    public async Task Delete_OfABookingOrSeries_IsNotSupportedYet(int id)
    {
        var reply = await Delete(id);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotSupportedException"));
        Assert.That(await State(id), Is.Not.Null);
    }

    private Task<Services86.Tests.Hosting.SoapReply> Delete(int id) =>
        AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>");
}
