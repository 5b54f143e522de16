namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Participants on save (appointment-rules.md §3.2, appointment-entities.md §3).</summary>
[TestFixture]
internal sealed class ParticipantTests : BookingScene
{
    [Test]
    public async Task E40_NewMeeting_GivesEachParticipantARow()
    {
        var reply = await SaveMeeting();

        var id = IdOf(reply);
        Assert.That(reply["BookingType"], Is.EqualTo("Owner"), reply.Text);
        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "101 1/1", "102 6/5", "110 1/1", "0 1/1" }));
        Assert.That(
            await Texts("SELECT COALESCE(invited_person_id, 0) || ' ' || COALESCE(user_group_id, 0) FROM appointment WHERE document_id IS NULL ORDER BY appointment_id"),
            Is.EqualTo(new[] { "201 11", "202 12", "0 11", "302 0" }));
        Assert.That(await Count($"master_id = {id} AND contact_id = 21 AND person_id = 301 AND location = 'Room 1' AND description = 'Plans' AND created_by = 101"), Is.EqualTo(4));
        Assert.That(await Count("document_id IS NULL AND (has_alarm OR alarm_min <> 0) AND appointment_id <> master_id"), Is.Zero);
        Assert.That(reply["Location"], Is.EqualTo("Room 1"));
        Assert.That(reply.All("Participants/ParticipantInfo/InvitationStatus"), Is.EqualTo(new[] { "None", "Invitation", "Accepted", "Accepted" }));
        Assert.That((await Read(id + 1, "bo"))["Description"], Is.EqualTo("Plans"));
    }

    [Test]
    public async Task E41_OwnerInTheList_IsNoOtherParticipant()
    {
        var reply = await Save(Wednesday + Participants("<AssociateId>101</AssociateId>", "<AssociateId>102</AssociateId>"));

        Assert.That(await Count("document_id IS NULL"), Is.EqualTo(2));
        Assert.That((await Read(IdOf(reply))).All("Participants/ParticipantInfo/AssociateId"), Is.EqualTo(new[] { "101", "102" }));
    }

    [Test]
    public async Task E41_OwnerAlone_IsAPlainRow()
    {
        var reply = await Save(Wednesday + Participants("<AssociateId>101</AssociateId>"));

        Assert.That(reply["MotherId"], Is.EqualTo("0"));
        Assert.That(await Count("document_id IS NULL"), Is.EqualTo(1));
    }

    [Test]
    public async Task E42_SameParticipantTwice_IsInvitedOnce()
    {
        await Save(Wednesday + Participants("<AssociateId>102</AssociateId>", "<PersonId>202</PersonId>", "<ContactId>1</ContactId>"));

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "101 1/1", "102 6/5" }));
    }

    [TestCase("<AssociateId>102</AssociateId><PersonId>301</PersonId>")]
    [TestCase("<PersonId>302</PersonId><ContactId>21</ContactId>")]
    [TestCase("<AssociateId>110</AssociateId><PersonId>301</PersonId>")]
    [TestCase("<AssociateId>999</AssociateId>")]
    [TestCase("<PersonId>999</PersonId>")]
    public async Task E43_ContradictingOrUnknownIds_AreRefused(string participant)
    {
        var reply = await Save(Wednesday + Participants(participant));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.Text);
        Assert.That(await Count("document_id IS NULL"), Is.Zero);
    }

    [Test]
    public async Task FirstParticipant_OfAStoredRow_MakesItAMeeting()
    {
        await Given(new GivenRow { Id = P, Invited = 201, Text = "Talk" });

        var reply = await SaveBack(await Read(P), "anna", ParticipantsOf(Bo, Dina));

        Assert.That(reply["MotherId"], Is.EqualTo($"{P}"), reply.Text);
        Assert.That(await States($"master_id = {P}"), Is.EquivalentTo(new[] { "101 1/1", "102 6/5", "104 6/5" }));
    }

    [Test]
    public async Task ToDo_InvitesToTheCheckList()
    {
        await Save("<StartDate>2024-03-06T10:00:00</StartDate><Type>inChecklist</Type>" + Participants("<AssociateId>102</AssociateId>", "<PersonId>302</PersonId>"));

        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "101 2/1", "102 7/5", "0 2/1" }));
    }

    [Test]
    public async Task E51_Removed_GoesOrIsTold_AndMayComeBack()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5), SlaveRow(702, Dina, 7), SlaveRow(703, Carl, 1));

        await SaveBack(await Read(Master), "anna", ParticipantsOf(Anna, Carl));

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "104 6/10", "103 1/1" }));
        var read = await Read(Master);
        Assert.That(read.All("Participants/ParticipantInfo/AssociateId"), Is.EqualTo(new[] { "101", "103" }));

        await SaveBack(read);
        Assert.That(await State(702), Is.EqualTo("6/10"), "an entity sent back invites nobody again");

        await SaveBack(read, "anna", ParticipantsOf(Anna, Carl, Dina));
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "104 6/5", "103 1/1" }));
    }

    [TestCase(3, "6/10")]
    [TestCase(4, null)]
    [TestCase(6, "6/10")]
    [TestCase(8, "6/10")]
    [TestCase(9, null)]
    public async Task Removed_ByStatus_IsToldOnlyIfHeHasSeenIt(int status, string? after)
    {
        await Given(MasterRow(), SlaveRow(701, Bo, status), SlaveRow(702, Room, 1));

        await SaveBack(await Read(Master), "anna", ParticipantsOf(Anna));

        Assert.That(await State(701), Is.EqualTo(after));
        Assert.That(await State(702), Is.Null, "resources are told nothing");
    }

    [Test]
    public async Task LastParticipant_Gone_LeavesAPlainRow()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5));

        var reply = await SaveBack(await Read(Master), "anna", ("Participants", ""));

        Assert.That(reply["MotherId"], Is.EqualTo("0"), reply.Text);
    }

    [Test]
    public async Task E56_Participant_ChangesHisOwnMembersOnly()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        var own = await SaveBack(await Read(701, "bo"), "bo", ("Priority", "<Id>2</Id>"), ("HasAlarm", "true"), ("AlarmLeadTime", "PT5M"));
        var shared = await SaveBack(await Read(701, "bo"), "bo", ("Location", "Bergen"));

        Assert.That(own["Priority/Id"], Is.EqualTo("2"), own.Text);
        Assert.That(own["AlarmLeadTime"], Is.EqualTo("PT5M"));
        Assert.That(shared.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Count($"master_id = {Master} AND (has_alarm OR priority_id = 2)"), Is.EqualTo(1));
    }

    [Test]
    public async Task SharedMembers_ReachEveryRow_OwnOnesDoNot()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1), SlaveRow(702, Room, 1));
        await SaveBack(await Read(701, "bo"), "bo", ("HasAlarm", "true"));

        var reply = await SaveBack(
            await Read(Master), "anna",
            ("Description", "New text"), ("Location", "Oslo"), ("Project", "<ProjectId>31</ProjectId>"), ("IsFree", "true"), ("Priority", "<Id>1</Id>"));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Count($"master_id = {Master} AND description = 'New text' AND location = 'Oslo' AND project_id = 31 AND is_free"), Is.EqualTo(3));
        Assert.That(await Count($"master_id = {Master} AND priority_id = 1"), Is.EqualTo(1));
        Assert.That(await State(701), Is.EqualTo("1/1"));
        Assert.That(await Count("appointment_id = 701 AND has_alarm"), Is.EqualTo(1));
    }

    [Test]
    public async Task OwnMemberOfTheMaster_DoesNotTouchTheOthers()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1));

        await SaveBack(await Read(Master), "anna", ("Priority", "<Id>1</Id>"));

        Assert.That(await Column<int>("updated_count", 701), Is.Zero);
    }

    [Test]
    public async Task Private_MeansEachParticipantHimself()
    {
        var reply = await Save(
            "<Private>PrivateUser</Private>" + Wednesday + Participants("<AssociateId>102</AssociateId>", "<PersonId>302</PersonId>"));

        Assert.That(reply["Private"], Is.EqualTo("PrivateUser"));
        Assert.That(
            await Texts("SELECT CAST(visible_id AS TEXT) FROM appointment WHERE document_id IS NULL ORDER BY appointment_id"), Is.EqualTo(new[] { "101", "102", "101" }));
        Assert.That((await Read(IdOf(reply) + 1, "bo"))["Description"], Is.Not.Null);
    }

    [Test]
    public async Task GroupMeeting_IsVisibleForEachOnesGroup()
    {
        await Save("<Private>PrivateGroup</Private>" + Wednesday + Participants("<AssociateId>102</AssociateId>"));

        Assert.That(await Texts("SELECT CAST(visible_id AS TEXT) FROM appointment WHERE document_id IS NULL ORDER BY appointment_id"), Is.EqualTo(new[] { "11", "12" }));
    }

    [Test]
    public async Task E59_MailFlags_NeedAnAddress()
    {
        await Given(new GivenRow { Id = P });
        var booked = await Save(Wednesday + Participants("<AssociateId>102</AssociateId>"));
        var flagged = await Save(Wednesday + Participants("<AssociateId>102</AssociateId><SendEmail>true</SendEmail>"));
        var without = await Save(Wednesday + Participants("<PersonId>302</PersonId><SendEmail>true</SendEmail>"));

        Assert.That(await HasMail(P), Is.EqualTo("false"));
        Assert.That(await HasMail(IdOf(booked)), Is.EqualTo("false"));
        Assert.That(await HasMail(IdOf(flagged)), Is.EqualTo("true"));
        Assert.That(await HasMail(IdOf(flagged) + 1), Is.EqualTo("true"), "by the participant's row");
        Assert.That(flagged.All("Participants/ParticipantInfo/EmailId"), Is.EqualTo(new[] { "0", "9202" }));
        Assert.That(await HasMail(IdOf(without)), Is.EqualTo("false"));
        Assert.That(without.All("Participants/ParticipantInfo/SendEmail"), Is.EqualTo(new[] { "false", "false" }));
        Assert.That(await HasMail(999999), Is.EqualTo("false"));
    }

    [Test]
    public async Task E114_AbsentCollections_AreKept_EmptyOnesClear()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5));
        await SaveBack(await Read(Master), "anna", ("Links", "<Link><EntityName>sale</EntityName><Id>41</Id></Link>"));

        var kept = await SaveBack(await Read(Master), "anna", ("Participants", null), ("Links", null));
        Assert.That((kept["ActiveLinks"], await State(701)), Is.EqualTo(("1", "6/5")), kept.Text);

        var cleared = await SaveBack(await Read(Master), "anna", ("Participants", ""), ("Links", ""));
        Assert.That((cleared["ActiveLinks"], await State(701)), Is.EqualTo(("0", (string?)null)), cleared.Text);
    }

    [Test]
    public async Task E115_PrivacyOfAMeeting_FollowsWhatWasChanged()
    {
        var first = await Save("<Private>PrivateUser</Private>" + Wednesday + "<VisibleFor><VisibleFor><VisibleId>1</VisibleId><Visibility>All</Visibility></VisibleFor></VisibleFor>");
        Assert.That((first["Private"], first["VisibleFor/VisibleFor/VisibleId"]), Is.EqualTo(("PrivateUser", "101")));

        var second = await SaveBack(first, "anna", ("VisibleFor", "<VisibleFor><VisibleId>11</VisibleId><Visibility>Group</Visibility></VisibleFor>"));
        Assert.That(second["Private"], Is.EqualTo("PrivateGroup"));

        var third = await SaveBack(second, "anna", ("Private", "Public"));
        Assert.That(third["VisibleFor/VisibleFor/Visibility"], Is.EqualTo("All"));
    }

    [Test]
    public async Task AnswerOfAnExternalPerson_IsNotedByTheOwner()
    {
        var meeting = await Save(Wednesday + Participants("<PersonId>302</PersonId>"));

        await SaveBack(meeting, "anna", ("Participants", "<ParticipantInfo><PersonId>302</PersonId><InvitationStatus>Declined</InvitationStatus></ParticipantInfo>"));
        Assert.That(await State(IdOf(meeting) + 1), Is.EqualTo("6/9"));
        Assert.That(await Column<int>("reject_counter", IdOf(meeting)), Is.EqualTo(1));

        await SaveBack(await Read(IdOf(meeting)), "anna", ("Participants", "<ParticipantInfo><PersonId>302</PersonId><InvitationStatus>Accepted</InvitationStatus></ParticipantInfo>"));
        Assert.That(await State(IdOf(meeting) + 1), Is.EqualTo("1/1"));
        Assert.That(await Column<int>("reject_counter", IdOf(meeting)), Is.Zero);
    }

    [Test]
    public async Task AnswerOfAUser_IsHisOwn()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5));

        await SaveBack(await Read(Master), "anna", ("Participants", "<ParticipantInfo><AssociateId>102</AssociateId><InvitationStatus>Accepted</InvitationStatus></ParticipantInfo>"));

        Assert.That(await State(701), Is.EqualTo("6/5"));
    }

    [Test]
    public async Task Meeting_SentBackUntouched_WritesNothing()
    {
        var meeting = await SaveMeeting();

        await SaveBack(meeting);

        Assert.That(await Count("updated_count <> 0"), Is.Zero);
    }

    private Task<Services86.Tests.Hosting.SoapReply> SaveMeeting() => Save(
        "<Contact><ContactId>21</ContactId></Contact><Description>Plans</Description>" + Wednesday + "<Person><PersonId>301</PersonId></Person>"
        + "<AlarmLeadTime>PT10M</AlarmLeadTime><HasAlarm>true</HasAlarm>"
        + Participants("<AssociateId>102</AssociateId>", "<AssociateId>110</AssociateId>", "<PersonId>302</PersonId>"));

    private async Task<string?> HasMail(int id) =>
        (await AsAnna("GetAppointmentHaveParticipantsWithEmail", $"<AppointmentId>{id}</AppointmentId>")).Response?.Value;
}

/// <summary>bo has left.</summary>
[TestFixture]
internal sealed class RetiredParticipantTests : BookingScene
{
    protected override string Changes => "UPDATE associate SET deleted = TRUE WHERE associate_id = 102;";

    [Test]
    public async Task RetiredUser_MayStayButNotCome()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 1), new GivenRow { Id = P });

        var kept = await SaveBack(await Read(Master), "anna", ("Description", "Other"));
        var added = await SaveBack(await Read(P), "anna", ParticipantsOf(Bo));

        Assert.That(kept["Description"], Is.EqualTo("Other"), kept.Text);
        Assert.That(await State(701), Is.EqualTo("1/1"));
        Assert.That(added.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [Test]
    public async Task RetiredUser_IsAssignedNothing()
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await Assign(P, "<AssociateId>102</AssociateId>")).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
    }

    [Test]
    public async Task InvitedAgain_AfterTheMeetingHasChanged_HasItsPresentText()
    {
        await Given(MasterRow(), SlaveRow(701, Dina, 7), SlaveRow(702, Bo, 1));
        await SaveBack(await Read(Master), "anna", ParticipantsOf(Bo));
        await SaveBack(await Read(Master), "anna", ("Description", "Moved on"), ("Location", "Cellar"));

        await SaveBack(await Read(Master), "anna", ParticipantsOf(Bo, Dina));

        Assert.That((await State(701), await Column<string>("description", 701), await Column<string>("location", 701)), Is.EqualTo(("6/5", "Moved on", "Cellar")));
    }
}
