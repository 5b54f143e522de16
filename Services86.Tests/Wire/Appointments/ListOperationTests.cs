namespace Services86.Tests.Wire.Appointments;

/// <summary>What holds for each of the 28 lists and diaries: success, rights, privacy, bad arguments. Each reply is checked against the schema.</summary>
[TestFixture]
internal sealed class ListOperationTests : ListScene
{
    // A meeting of anna's that every operation finds, and one of bo's.
    private static readonly GivenRow Row = new() { Id = P, Contact = 21, Person = 301, Project = 31, Text = "Talk" };
    private static readonly GivenRow OfBo = Row with { Id = 5002, Owner = AppointmentFixture.Bo, Text = "Quiet words", Location = "Vault", Sale = 41 };
    private static readonly ListAsk AskBo = ListAsk.OfBo with { Ids = [5002] };

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task Row_ThatFits_IsGivenInFull(string operation)
    {
        await Given(Row);

        var reply = await Ask(operation);

        Assert.Multiple(() =>
        {
            Assert.That(reply.Succeeded, Is.True, reply.Text);
            Assert.That(reply.Exception, Is.Null);
            Assert.That(IdsOf(reply), Is.EqualTo(new[] { P }));
            Assert.That(reply["Appointment/Description"], Is.EqualTo("Talk"));
            Assert.That(reply["Appointment/ContactName"], Is.EqualTo("Acme"));
            Assert.That(reply["Appointment/TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        });
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task Nothing_IsAnEmptyArray(string operation)
    {
        var reply = await Ask(operation);

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        Assert.That(reply.Response, Is.Not.Null);
        Assert.That(reply.Response!.Elements(), Is.Empty);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task RoleWithoutFollowUpsOfOthers_SeesNone(string operation)
    {
        await Given(Row);

        var reply = await Ask(operation, user: Erik);

        if (operation.StartsWith("GetPerson", StringComparison.Ordinal))
        {
            Assert.That(reply.Succeeded, Is.False);
            Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
            Assert.That(reply.Message, Is.EqualTo("Your role does not allow read on appointment owned by another user"));
        }
        else
        {
            Assert.That(reply.Succeeded, Is.True, reply.Text);
            Assert.That(IdsOf(reply), Is.Empty);
        }

        Assert.That(reply.Text, Does.Not.Contain("Talk"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task RoleWithTimesOnly_SeesBlocksInDiariesAndNothingInLists(string operation)
    {
        await Given(Row);

        var reply = await Ask(operation, user: Gro);

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        if (ListOperations.Lists.Contains(operation) || operation == "GetMyDiary") Assert.That(IdsOf(reply), Is.Empty);
        else Assert.That(reply["Appointment/TableRight/Mask"], Is.EqualTo("Filtering"));
        Assert.That(reply.Text, Does.Not.Contain("Talk").And.Not.Contain("Acme"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task PrivateRowOfAnother_IsAbsentFromListsAndABlockInDiaries(string operation)
    {
        await Given(OfBo with { Visibility = 1, VisibleId = AppointmentFixture.Bo, IsFree = true, IsAllDay = true });

        var reply = await Ask(operation, AskBo);

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        Assert.That(reply.Text, Does.Not.Contain("Quiet").And.Not.Contain("Vault").And.Not.Contain("Acme").And.Not.Contain("Eva")
            .And.Not.Contain("Meeting<").And.Not.Contain("Project one").And.Not.Contain("Guided sale").And.Not.Contain("Berg"));
        if (ListOperations.Lists.Contains(operation) || operation == "GetMyDiary")
        {
            Assert.That(IdsOf(reply), Is.Empty);
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(IdsOf(reply), Is.EqualTo(new[] { 5002 }));
            Assert.That(reply["Appointment/TableRight/Mask"], Is.EqualTo("Filtering"));
            Assert.That(reply["Appointment/StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["Appointment/EndDate"], Is.EqualTo("2024-03-08T11:00:00"));
            Assert.That(reply["Appointment/ActiveDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["Appointment/Type"], Is.EqualTo("inDiary"));
            Assert.That(reply["Appointment/AssociateId"], Is.EqualTo("102"));
            Assert.That(reply["Appointment/IsFree"], Is.EqualTo("true"));
            Assert.That(reply["Appointment/IsAlldayEvent"], Is.EqualTo("true"));
            foreach (var id in new[] { "PersonId", "ContactId", "ProjectId", "SaleId", "PriorityId", "CreatedByAssociateId", "AssignedBy" })
            {
                Assert.That(reply[$"Appointment/{id}"], Is.EqualTo("0"), id);
            }
        });
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task PrivateRow_IsFullForItsOwner(string operation)
    {
        await Given(OfBo with { Visibility = 1, VisibleId = AppointmentFixture.Bo });

        var reply = await Ask(operation, AskBo, "bo");

        Assert.That(IdsOf(reply), Is.EqualTo(new[] { 5002 }), reply.Text);
        Assert.That(reply["Appointment/Description"], Is.EqualTo("Quiet words"));
        Assert.That(reply["Appointment/Private"], Is.EqualTo("PrivateUser"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task E103_GroupRow_IsFullForPrimaryAndSecondaryMembers(string operation)
    {
        await Given(OfBo with { Visibility = 2, VisibleId = 12 });
        int[] expected = operation.StartsWith("GetMy", StringComparison.Ordinal) ? [] : [5002];

        foreach (var user in new[] { "dina", Olav })
        {
            var reply = await Ask(operation, AskBo, user);

            Assert.That(IdsOf(reply), Is.EqualTo(expected), user);
            Assert.That(reply["Appointment/Description"], Is.EqualTo(expected.Length == 0 ? null : "Quiet words"), user);
        }

        var anna = await Ask(operation, AskBo);
        Assert.That(anna.Text, Does.Not.Contain("Quiet"));
        Assert.That(IdsOf(anna), Is.EqualTo(ListOperations.Lists.Contains(operation) ? [] : expected));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task NotesDocumentsAndReports_AreNeverGiven(string operation)
    {
        await Given([.. new[] { 0, 3, 4, 5, 8, 9 }.Select(type => Row with { Id = 5010 + type, Type = type })]);
        await Host.Given("INSERT INTO document (document_id, name, created_at, updated_at) VALUES (82, 'Minutes.docx', 0, 0);");
        await Given(Row with { Id = 5020, Document = 82 });

        Assert.That(await Ids(operation, new() { Ids = [5010, 5013, 5014, 5015, 5018, 5019, 5020] }), Is.Empty);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Timed))]
    public async Task Time_ThatIsNone_IsAFault(string operation)
    {
        Assert.That((await Ask(operation, new() { From = "soon" })).IsFault, Is.True);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task NoParametersAtAll_IsNoCrash(string operation)
    {
        await Given(Row);

        var reply = await AsAnna(operation);

        Assert.That(reply.IsFault, Is.False, reply.Text);
        if (operation.StartsWith("GetPerson", StringComparison.Ordinal)) Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        else Assert.That(IdsOf(reply), Is.Empty);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task WithoutATicket_IsRefused(string operation)
    {
        var reply = await Host.Call("Appointment", operation, new ListAsk().For(operation));

        Assert.That(reply.Succeeded, Is.False);
        Assert.That(reply.Text, Does.Not.Contain("Talk"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.All))]
    public async Task Times_AreThoseOfTheHeaderZone(string operation)
    {
        await Given(Row);

        var reply = await Ask(operation, zone: "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Appointment/StartDate"], Is.EqualTo("2024-03-08T04:00:00"), reply.Text);
            Assert.That(reply["Appointment/EndDate"], Is.EqualTo("2024-03-08T05:00:00"));
            Assert.That(reply["Appointment/ActiveDate"], Is.EqualTo("2024-03-08T04:00:00"));
            Assert.That(reply["Appointment/CreatedDate"], Is.EqualTo("2024-03-01T08:00:00"));
            Assert.That(reply.TimeZone.Code, Is.EqualTo("US-NY"));
        });
    }
}
