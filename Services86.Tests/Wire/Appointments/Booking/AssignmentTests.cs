namespace Services86.Tests.Wire.Appointments.Booking;

/// <summary>Assignments and the owner's notice of refusals (appointment-operations.md §7).</summary>
[TestFixture]
internal sealed class AssignmentTests : BookingScene
{
    private const string ToBo = "<AssociateId>102</AssociateId>";

    [Test]
    public async Task E55_RefusedInvitation_Acknowledged_IsHidden()
    {
        await Given(MasterRow() with { RejectCounter = 1 }, SlaveRow(701, Dina, 9), SlaveRow(702, Bo, 5));

        var reply = await On("AcceptRejected", Master);

        Assert.That((reply["AppointmentId"], reply["RejectCounter"]), Is.EqualTo(($"{Master}", "1")), reply.Text);
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "104 6/4", "102 6/5" }));
    }

    [Test]
    public async Task OneRefusal_Acknowledged_LeavesTheOthers()
    {
        await Given(MasterRow(), SlaveRow(701, Dina, 9), SlaveRow(702, Bo, 9));

        await On("AcceptRejected", 702);

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "101 1/1", "104 6/9", "102 6/4" }));
    }

    [Test]
    public async Task AcceptRejected_ByTheParticipant_IsRefused()
    {
        await Given(MasterRow(), SlaveRow(701, Dina, 9));

        Assert.That((await On("AcceptRejected", 701, user: "dina")).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task E61_PlainRow_Assigned_IsTheReceiversOpenAssignment()
    {
        await Given(new GivenRow { Id = P, Invited = 201 });

        var reply = await Assign(P, ToBo);

        Assert.That((reply["AssignmentStatus"], reply["AssignedBy/AssociateId"], reply["Associate/AssociateId"]), Is.EqualTo(("Assigning", "101", "102")), reply.Text);
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "102 6/11" }));
        Assert.That((await Column<int>("user_group_id", P), await Column<int>("invited_person_id", P)), Is.EqualTo((12, 202)));
    }

    [Test]
    public async Task E62_Assignment_SeenAndAccepted_IsTheReceiversOwn()
    {
        await GivenAssignment();

        await On("SetSeen", P, user: "bo");
        Assert.That(await State(P), Is.EqualTo("6/12"));

        await Accept(P);
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "102 1/1" }));
        Assert.That(await Column<int?>("assigned_by", P), Is.Null);
    }

    [Test]
    public async Task E63_Assignment_Refused_ReturnsToItsSender()
    {
        await GivenAssignment();

        await Reject(P, "No time");
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "101 6/13" }));
        Assert.That(await Column<int>("assigned_by", P), Is.EqualTo(102));
        Assert.That((await Column<int>("user_group_id", P), await Column<int>("invited_person_id", P)), Is.EqualTo((11, 201)));
        Assert.That((await Read(P))["RejectReason"], Is.EqualTo("No time"));

        var reply = await On("AcceptRejected", P);
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "101 1/1" }));
        Assert.That(reply.Find("AssignedBy"), Is.Null);
    }

    [Test]
    public async Task RefusedAssignment_MayBeAssignedAgain()
    {
        await GivenAssignment();
        await Reject(P, "No time");

        var reply = await Assign(P, "<AssociateId>104</AssociateId>");

        Assert.That((reply["AssignmentStatus"], reply["AssignedBy/AssociateId"], reply["RejectReason"]), Is.EqualTo(("Assigning", "101", "")), reply.Text);
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "104 6/11" }));
    }

    [Test]
    public async Task Assignment_TakenBackByItsSender_IsHisOwn()
    {
        await GivenAssignment();

        var reply = await Assign(P, "<AssociateId>101</AssociateId>");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "101 1/1" }));
        Assert.That(await Column<int?>("assigned_by", P), Is.Null);
    }

    [Test]
    public async Task AssignedToItsOwner_ChangesNothing()
    {
        await Given(new GivenRow { Id = P });

        await Assign(P, "<PersonId>201</PersonId>");

        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task E64_Meeting_AssignedToAParticipant_TakesHerRow()
    {
        await Given(MasterRow(), SlaveRow(701, Dina, 1), SlaveRow(702, Bo, 5));

        await Assign(Master, "<AssociateId>104</AssociateId>");
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "104 6/11", "102 6/5" }));
        Assert.That(await Column<int>("assigned_by", Master), Is.EqualTo(101));

        await Accept(Master, user: "dina");
        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "104 1/1", "102 6/5" }));
        Assert.That(await Column<int?>("assigned_by", Master), Is.Null);
    }

    [TestCase("<PersonId>301</PersonId>")]
    [TestCase("<AssociateId>110</AssociateId>")]
    [TestCase("<AssociateId>999</AssociateId>")]
    [TestCase("")]
    public async Task E65_NobodyWithADiary_IsIllegal(string participant)
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await Assign(P, participant)).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task ContradictingIds_AreRefused()
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await Assign(P, "<AssociateId>102</AssociateId><PersonId>301</PersonId>")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [Test]
    public async Task CancelledInvitation_IsNotAssigned()
    {
        await Given(SlaveRow(701, Bo, 10));

        Assert.That((await Assign(701, "<AssociateId>104</AssociateId>", user: "bo")).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That((await Move(701, "2024-03-07T10:00:00", user: "bo")).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
    }

    [Test]
    public async Task RowOfAnother_IsRefused()
    {
        await Given(new GivenRow { Id = P, Owner = Bo });

        Assert.That((await Assign(P, "<AssociateId>103</AssociateId>")).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task E66_ToDo_Assigned_IsAcceptedAsAToDo()
    {
        await Given(new GivenRow { Id = P, Type = 2, Task = 63 }, new GivenRow { Id = 5002, Type = 2, Task = 63 });

        await Assign(P, ToBo);
        await Assign(5002, ToBo);
        Assert.That(await State(P), Is.EqualTo("7/11"));

        await Accept(P);
        await SetStatus("Completed", "bo", "appointment_id=5002");

        Assert.That(await States("appointment_id IN (5001, 5002)"), Is.EqualTo(new[] { "102 2/1", "102 2/3" }));
        Assert.That(await Count("assigned_by IS NOT NULL"), Is.Zero);
    }

    [Test]
    public async Task PrivateRow_Assigned_IsPrivateToTheReceiver()
    {
        await Given(new GivenRow { Id = P, Visibility = 1, VisibleId = Anna, Text = "Secret" });

        await Assign(P, ToBo);
        Assert.That((await Read(P, "bo"))["Description"], Is.EqualTo("Secret"));

        await Reject(P);
        Assert.That((await Read(P))["Description"], Is.EqualTo("Secret"));
    }

    [Test]
    public async Task Series_AssignedForward_GoesAsAWhole()
    {
        await GivenSeries(days: [4, 5, 6]);

        await Assign(602, ToBo, Forward);

        Assert.That(await States("recurrence_rule_id = 900"), Is.EqualTo(new[] { "101 1/1", "102 6/11", "102 6/11" }));
    }

    [Test]
    public async Task E116_NewRow_ForSomebodyElse_IsAnAssignment()
    {
        var reply = await Save("<Associate><AssociateId>102</AssociateId></Associate>" + Wednesday + "<AssignmentStatus>Assigning</AssignmentStatus>");

        Assert.That(reply["AssignedBy/AssociateId"], Is.EqualTo("101"), reply.Text);
        Assert.That(await States("document_id IS NULL"), Is.EqualTo(new[] { "102 6/11" }));
    }

    [Test]
    public async Task E116_NewRow_WithASender_IsHisAssignment()
    {
        var reply = await Save("<Associate><AssociateId>102</AssociateId></Associate>" + Wednesday + "<AssignedBy><AssociateId>103</AssociateId></AssignedBy>");
        var wrong = await Save("<Associate><AssociateId>102</AssociateId></Associate>" + Wednesday + "<AssignedBy><AssociateId>999</AssociateId></AssignedBy>");

        Assert.That(reply["AssignedBy/AssociateId"], Is.EqualTo("103"), reply.Text);
        Assert.That(wrong.ExceptionType, Is.EqualTo("SoValidationException"));
    }

    [Test]
    public async Task OtherOwner_BySave_IsAnAssignment()
    {
        await Given(new GivenRow { Id = P, Invited = 201 });

        var reply = await SaveBack(await Read(P), "anna", ("Associate", "<AssociateId>102</AssociateId>"), ("Description", "Do it"));
        var unknown = await SaveBack(await Read(P, "bo"), "bo", ("Associate", "<AssociateId>999</AssociateId>"));

        Assert.That((reply["AssignmentStatus"], reply["Description"]), Is.EqualTo(("Assigning", "Do it")), reply.Text);
        Assert.That(unknown.ExceptionType, Is.EqualTo("SoValidationException"));
    }

    private async Task GivenAssignment()
    {
        await Given(new GivenRow { Id = P, Invited = 201 });
        await Assign(P, ToBo);
    }

    [Test]
    public async Task AssignedMaster_AnsweredByAParticipant_IsHisOwnAnswer()
    {
        await Given(MasterRow(), SlaveRow(701, Bo, 5));
        await Assign(Master, "<AssociateId>104</AssociateId>");

        await Accept(Master);

        Assert.That(await States($"master_id = {Master}"), Is.EqualTo(new[] { "104 6/11", "102 1/1" }));
    }

    [Test]
    public async Task OpenAssignment_HandedBackByItsReceiver_IsAnAssignmentAgain()
    {
        await GivenAssignment();

        await Assign(P, "<AssociateId>101</AssociateId>", user: "bo");

        Assert.That(await States($"appointment_id = {P}"), Is.EqualTo(new[] { "101 6/11" }));
        Assert.That(await Column<int>("assigned_by", P), Is.EqualTo(Bo));
    }

    [TestCase("Delete")]
    [TestCase("Move")]
    public async Task DateHandedToAnother_Forward_LeavesTheOwnersOthersAlone(string operation)
    {
        await GivenSeries(days: [4, 5, 6]);
        await Assign(602, "<AssociateId>102</AssociateId>");
        await Accept(602);

        var reply = operation == "Delete" ? await Delete(602, Forward, "bo") : await Move(602, "2024-03-05T15:00:00", Forward, "bo");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await States("associate_id = 101 AND recurrence_rule_id = 900"), Is.EqualTo(new[] { "101 1/1", "101 1/1" }));
        Assert.That(await Starts("associate_id = 101 AND recurrence_rule_id = 900"), Is.EqualTo(new[] { "04 10:00", "06 10:00" }));
    }

    [Test]
    public async Task PrivateMeeting_LinkedByItsExternalRow_KeepsItsText()
    {
        await Given(
            MasterRow() with { Visibility = 1, VisibleId = Anna, Text = "Secret" },
            new GivenRow { Id = 703, Owner = 0, Master = Master, Invited = 302, Visibility = 1, VisibleId = Anna, Text = "Secret" },
            new GivenRow { Id = P, Owner = Bo, Invited = 202 });

        var reply = await SaveBack(await Read(P, "bo"), "bo", ("Links", "<Link><EntityName>appointment</EntityName><Id>703</Id></Link>"));

        Assert.That(reply["Links/Link/Id"], Is.EqualTo("703"), reply.Text);
        Assert.That(reply.Text, Does.Not.Contain("Secret"));
    }
}
