namespace Services86.Tests.Wire.Appointments;

/// <summary>ToggleAppointmentStatus, ToggleActivity and ToggleActivities (appointment-operations.md §8).</summary>
[TestFixture]
internal sealed class ToggleTests : AppointmentScene
{
    private const string NowStored = "2024-03-04T09:00:00";

    [Test]
    public async Task E67_StatusOfARow_GoesBetweenCompletedAndStarted()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await ToggleStatus(P), Is.EqualTo("Completed"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo(NowStored));
        Assert.That(await ToggleStatus(P), Is.EqualTo("Started"));
        Assert.That(await State(P), Is.EqualTo("1/2"));
        Assert.That(await StoredTime("done_at", P), Is.Null);
        Assert.That(await ToggleStatus(P), Is.EqualTo("Completed"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await Column<int>("updated_count", P), Is.EqualTo(3));
    }

    [Test]
    public async Task E67a_PendingInvitation_IsAcceptedAndCompleted()
    {
        await Given(
            new GivenRow { Id = 5100, Master = 5100 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Type = 6, Status = 5, Master = 5100 });

        Assert.That(await ToggleStatus(5101, "bo"), Is.EqualTo("Completed"));
        Assert.That(await State(5101), Is.EqualTo("1/3"));
        Assert.That(await State(5100), Is.EqualTo("1/1"));
    }

    [TestCase(6, 10, "BookingDeleted")]
    [TestCase(6, 4, "Hidden")]
    [TestCase(1, 0, "UnknownOrPostIt")]
    public async Task E67a_StatusThatCannotChange_IsToldAndLeft(int type, int status, string told)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status });

        Assert.That(await ToggleStatus(P), Is.EqualTo(told));
        Assert.That(await State(P), Is.EqualTo($"{type}/{status}"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
        Assert.That(await Told("ToggleActivity", $"appointment_id={P}"), Is.EqualTo("NotStarted"));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [TestCase(999999)]
    [TestCase(0)]
    [TestCase(-1)]
    public async Task E67a_MissingRow_IsUnknown(int id) => Assert.That(await ToggleStatus(id), Is.EqualTo("UnknownOrPostIt"));

    [Test]
    public async Task ToggleAppointmentStatus_OfARefusedInvitation_WithdrawsTheRefusal()
    {
        await Given(
            new GivenRow { Id = 5100, Master = 5100, RejectCounter = 2 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Type = 7, Status = 9, Master = 5100, RejectReason = "Busy", End = "2024-03-08T10:00:00" });

        Assert.That(await ToggleStatus(5101, "bo"), Is.EqualTo("Completed"));
        Assert.That(await State(5101), Is.EqualTo("2/3"));
        Assert.That(await Column<string>("reject_reason", 5101), Is.Empty);
        Assert.That(await StoredTime("active_at", 5101), Is.EqualTo(NowStored));
        Assert.That(await Column<int>("reject_counter", 5100), Is.EqualTo(1));
    }

    [Test]
    public async Task ToggleAppointmentStatus_OfADocument_KnowsItsRow()
    {
        Assert.That(await ToggleStatus(8100), Is.EqualTo("Completed"));
        Assert.That(await StoredTime("active_at", 8100), Is.EqualTo(NowStored));
        Assert.That(await ToggleStatus(8100), Is.EqualTo("Started"));
        Assert.That(await State(8100), Is.EqualTo("4/2"));
    }

    [Test]
    public async Task E68_Appointment_KnowsTwoStates()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await Told("ToggleActivity", $"appointment_id={P}"), Is.EqualTo("Completed"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await Told("ToggleActivity", $"appointment_id={P}"), Is.EqualTo("NotStarted"));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E68_Sale_GoesBetweenCompletedAndStarted()
    {
        Assert.That(await Told("ToggleActivity", "sale_id=41"), Is.EqualTo("Completed"));
        Assert.That(await Sale(41), Is.EqualTo("1/2"));
        Assert.That(await Told("ToggleActivity", "sale_id=41"), Is.EqualTo("Started"));
        Assert.That(await Sale(41), Is.EqualTo("1/1"));
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 41"), Is.EqualTo(2));
    }

    [Test]
    public async Task Sale_OfUnknownDone_CountsAsStarted()
    {
        await Host.Given("UPDATE sale SET done = 0 WHERE sale_id = 41");

        await SetStatus("NotStarted", "anna", "sale_id=41");
        Assert.That(await Sale(41), Is.EqualTo("1/0"));
        Assert.That(await Told("ToggleActivity", "sale_id=41"), Is.EqualTo("Completed"));
        Assert.That(await Sale(41), Is.EqualTo("1/2"));
    }

    [Test]
    public async Task E68_Document_IsItsAppointmentRow()
    {
        Assert.That(await Told("ToggleActivity", "document_id=81"), Is.EqualTo("Completed"));
        Assert.That(await State(8100), Is.EqualTo("4/3"));
        Assert.That(await Told("ToggleActivity", "appointment_id=8100"), Is.EqualTo("NotStarted"));
        Assert.That(await State(8100), Is.EqualTo("4/1"));
    }

    [TestCase("ticket_id=1")]
    [TestCase("appointment_id")]
    [TestCase("appointment_id=0")]
    [TestCase("appointment_id=x")]
    [TestCase("")]
    [TestCase("=5001")]
    [TestCase("appointment_id=+5001")]
    public async Task E71_MalformedIdentifier_IsIllegalForEveryToggle(string identifier)
    {
        await Given(new GivenRow { Id = P });

        Assert.That((await Toggle(identifier)).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        foreach (var operation in new[] { "ToggleActivities", "ToggleAndSetActivities" })
        {
            var reply = await OnActivities(operation, "anna", $"appointment_id={P}", identifier);
            Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"), operation);
            Assert.That(reply.Message, Does.Contain($"'{identifier}'"), operation);
        }

        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E71_NoIdentifierAtAll_IsIllegal()
    {
        Assert.That((await AsAnna("ToggleActivity")).ExceptionType, Is.EqualTo("SoIllegalOperationException"));
        Assert.That(
            (await AsAnna("ToggleActivities", "<ActivityIdentifier><a:string i:nil=\"true\"/></ActivityIdentifier>")).ExceptionType,
            Is.EqualTo("SoIllegalOperationException"));
    }

    [TestCase("appointment_id=999999")]
    [TestCase("document_id=999999")]
    [TestCase("sale_id=999999")]
    [TestCase("todo_id=5010")]
    public async Task E73_MissingRecordOrNote_ReadsNotStarted(string identifier)
    {
        await Given(new GivenRow { Id = 5010, Type = 3, Status = 0 });

        Assert.That(await Told("ToggleActivity", identifier), Is.EqualTo("NotStarted"));
        Assert.That(await Column<int>("updated_count", 5010), Is.Zero);
    }

    [Test]
    public async Task E74_ManyActivities_TellTheFirst()
    {
        await Given(new GivenRow { Id = P });

        var reply = await OnActivities("ToggleActivities", "anna", "sale_id=43", $"appointment_id={P}");

        Assert.That(reply.Response?.Value, Is.EqualTo("Started"), reply.Text);
        Assert.That(await Sale(43), Is.EqualTo("2/1"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task E74_NothingListed_IsUnknown()
    {
        Assert.That((await OnActivities("ToggleActivities", "anna")).Response?.Value, Is.EqualTo("Unknown"));
        Assert.That((await AsAnna("ToggleActivities")).Response?.Value, Is.EqualTo("Unknown"));
    }

    [Test]
    public async Task ToggleActivities_SkipsMissingRecords()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await Told("ToggleActivities", "appointment_id=999999", $"appointment_id={P}"), Is.EqualTo("NotStarted"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task ToggleActivities_OneRecordByTwoKeys_IsToggledOnce()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await Told("ToggleActivities", "document_id=81", "appointment_id=8100", $"todo_id={P}", $"appointment_id={P}"), Is.EqualTo("Completed"));
        Assert.That(await State(8100), Is.EqualTo("4/3"));
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await Column<int>("updated_count", 8100) + await Column<int>("updated_count", P), Is.EqualTo(2));
    }

    [Test]
    public async Task ToggleActivities_EachOnItsOwn_BothWaysAtOnce()
    {
        await Given(new GivenRow { Id = 5010 }, new GivenRow { Id = 5011, Status = 3, Done = "2024-03-02T10:00:00" }, new GivenRow { Id = 5012, Status = 2 });

        Assert.That(
            await Told("ToggleActivities", "appointment_id=5010", "appointment_id=5011", "appointment_id=5012", "sale_id=41", "sale_id=43"),
            Is.EqualTo("Completed"));
        Assert.That(await State(5010), Is.EqualTo("1/3"));
        Assert.That(await State(5011), Is.EqualTo("1/1"));
        Assert.That(await State(5012), Is.EqualTo("1/3"));
        Assert.That(await Sale(41), Is.EqualTo("1/2"));
        Assert.That(await Sale(43), Is.EqualTo("2/1"));
    }

    [Test]
    public async Task E79_ToggledToDo_MovesToTheDayOfCompletionAndBack()
    {
        await Given(new GivenRow { Id = P, Type = 2, Task = 63, Start = "2024-03-08T12:00:00", End = "2024-03-08T12:00:00" });

        await Toggle($"todo_id={P}");
        Assert.That(await StoredTime("active_at", P), Is.EqualTo(NowStored));
        await Toggle($"todo_id={P}");
        Assert.That(await StoredTime("active_at", P), Is.EqualTo("2024-03-08T12:00:00"));
        Assert.That(await StoredTime("done_at", P), Is.Null);
    }

    [Test]
    public async Task NextDueDate_FollowsAToggle()
    {
        await Given(new GivenRow { Id = 5010, Sale = 44 }, new GivenRow { Id = 5011, Sale = 44, Start = "2024-03-10T10:00:00", End = "2024-03-10T10:00:00" });

        await ToggleStatus(5010);

        Assert.That(await Time("SELECT next_due_at FROM sale WHERE sale_id = 44"), Is.EqualTo("2024-03-10T10:00:00"));
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 44"), Is.Zero);
    }

    private async Task<string?> ToggleStatus(int id, string user = "anna")
    {
        var reply = await As(user, "ToggleAppointmentStatus", $"<AppointmentId>{id}</AppointmentId>");
        Assert.That(reply.Succeeded, reply.Text);
        return reply.Response?.Value;
    }

    private async Task<string?> Told(string operation, params string[] identifiers)
    {
        var reply = operation == "ToggleActivity" ? await Toggle(identifiers.Single()) : await OnActivities(operation, "anna", identifiers);
        Assert.That(reply.Succeeded, reply.Text);
        return reply.Response?.Value;
    }

    private Task<string?> Sale(int id) => Host.Stored<string>($"SELECT status || '/' || done FROM sale WHERE sale_id = {id}");
}
