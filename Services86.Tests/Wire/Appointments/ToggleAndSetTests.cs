using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>ToggleAndSetActivities (appointment-operations.md §8).</summary>
[TestFixture]
internal sealed class ToggleAndSetTests : AppointmentScene
{
    [Test]
    public async Task E75_TheFirst_DecidesForAll()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await ToggleAndSet($"appointment_id={P}", "sale_id=41"), Is.Empty);
        Assert.That(await State(P), Is.EqualTo("1/3"));
        Assert.That(await SaleDone(41), Is.EqualTo(2));

        Assert.That(await ToggleAndSet($"appointment_id={P}", "sale_id=41"), Is.Empty);
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await SaleDone(41), Is.EqualTo(1));
    }

    [Test]
    public async Task TheFirstASale_ReopensTheOthersAsNotStarted()
    {
        await Given(new GivenRow { Id = P, Status = 3, Done = "2024-03-02T10:00:00" });

        Assert.That(await ToggleAndSet("sale_id=43", $"appointment_id={P}", "document_id=81"), Is.Empty);
        Assert.That(await SaleDone(43), Is.EqualTo(1));
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await Column<int>("updated_count", 8100), Is.Zero);
    }

    [Test]
    public async Task E76_SeveralTriggers_AreLeftAloneAndReturned()
    {
        await GivenSteps((9001, 521), (9002, 522), (9003, 0));

        Assert.That(
            await ToggleAndSet("appointment_id=9003", "appointment_id=9001", "appointment_id=9002"),
            Is.EqualTo(new[] { "appointment_id=9001", "appointment_id=9002" }));
        Assert.That(await State(9003), Is.EqualTo("1/3"));
        Assert.That(await State(9001), Is.EqualTo("1/1"));
        Assert.That(await State(9002), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E76_OneTrigger_IsCompleted()
    {
        await GivenSteps((9001, 521), (9003, 0));

        Assert.That(await ToggleAndSet("appointment_id=9003", "appointment_id=9001", "todo_id=9001"), Is.Empty);
        Assert.That(await State(9003), Is.EqualTo("1/3"));
        Assert.That(await State(9001), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task E76_FirstIsATriggerItself_TheOthersAreStillCompleted()
    {
        await GivenSteps((9001, 521), (9002, 522), (9003, 0));

        Assert.That(
            await ToggleAndSet("Appointment_ID= 9001", "appointment_id=9003", "todo_id=9002", "appointment_id=9001"),
            Is.EqualTo(new[] { "Appointment_ID= 9001", "todo_id=9002", "appointment_id=9001" }));
        Assert.That(await State(9001), Is.EqualTo("1/1"));
        Assert.That(await State(9003), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task StepsWithoutProposal_DoNotTrigger()
    {
        // From 523 the next is 525, for 524 is deleted, and 525 is not proposed; after 525 comes nothing. Projects never propose.
        await GivenSteps((9001, 521), (9002, 523), (9003, 525), (9004, 531));

        Assert.That(await ToggleAndSet("appointment_id=9001", "appointment_id=9002", "appointment_id=9003", "appointment_id=9004"), Is.Empty);
        Assert.That(await State(9002), Is.EqualTo("1/3"));
        Assert.That(await State(9004), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task SaleWithoutGuideOrCompletedRow_DoesNotTrigger()
    {
        await GivenSteps((9001, 521), (9003, 0));
        await Given(
            new GivenRow { Id = 9005, Sale = 44, Step = 521 },
            new GivenRow { Id = 9006, Step = 522 },
            new GivenRow { Id = 9007, Sale = 41, Step = 522, Status = 3, Done = "2024-03-02T10:00:00" },
            new GivenRow { Id = 9008, Sale = 41, Step = 522, Type = 6, Status = 10 });

        Assert.That(
            await ToggleAndSet(
                "appointment_id=9003", "appointment_id=9001", "appointment_id=9005", "appointment_id=9006", "appointment_id=9007", "appointment_id=9008"),
            Is.EqualTo(new[] { "appointment_id=9008" }));
        Assert.That(await State(9001), Is.EqualTo("1/3"));
        Assert.That(await State(9005), Is.EqualTo("1/3"));
        Assert.That(await State(9006), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task PendingSteps_TriggerToo()
    {
        await Given(
            new GivenRow { Id = 9003 },
            new GivenRow { Id = 9001, Sale = 41, Step = 521, Type = 7, Status = 11, AssignedBy = 102 },
            new GivenRow { Id = 9002, Sale = 41, Step = 522, Status = 2 });

        Assert.That(
            await ToggleAndSet("appointment_id=9003", "appointment_id=9001", "appointment_id=9002"),
            Is.EqualTo(new[] { "appointment_id=9001", "appointment_id=9002" }));
    }

    [Test]
    public async Task E77_Reopened_NothingIsWithheld()
    {
        await GivenSteps((9001, 521), (9002, 522), (9003, 0));
        await Host.Given("UPDATE appointment SET status = 3, done_at = 0 WHERE appointment_id IN (9001, 9002, 9003)");

        Assert.That(await ToggleAndSet("appointment_id=9003", "appointment_id=9001", "appointment_id=9002"), Is.Empty);
        foreach (var id in new[] { 9001, 9002, 9003 }) Assert.That(await State(id), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E77a_MissingRecord_IsReturned()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(await ToggleAndSet($"appointment_id={P}", "appointment_id=999999"), Is.EqualTo(new[] { "appointment_id=999999" }));
        Assert.That(await State(P), Is.EqualTo("1/3"));
    }

    [Test]
    public async Task E77a_FirstOneMissing_ChangesNothingAndReturnsAll()
    {
        await Given(new GivenRow { Id = P });

        Assert.That(
            await ToggleAndSet("appointment_id=999999", $"appointment_id={P}"), Is.EqualTo(new[] { "appointment_id=999999", $"appointment_id={P}" }));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task RowsThatCannotTakeTheTarget_AreReturned()
    {
        await Given(
            new GivenRow { Id = P, Status = 3, Done = "2024-03-02T10:00:00" },
            new GivenRow { Id = 5010, Type = 6, Status = 7, Master = 5099 },
            new GivenRow { Id = 5011, Type = 6, Status = 10, Master = 5099 },
            new GivenRow { Id = 5012, Status = 1 });

        Assert.That(
            await ToggleAndSet($"appointment_id={P}", "appointment_id=5010", "appointment_id=5011", "appointment_id=5012"),
            Is.EqualTo(new[] { "appointment_id=5010", "appointment_id=5011" }));
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await State(5010), Is.EqualTo("6/7"));

        Assert.That(
            await ToggleAndSet($"appointment_id={P}", "appointment_id=5010", "appointment_id=5011", "appointment_id=5012"),
            Is.EqualTo(new[] { "appointment_id=5011" }));
        Assert.That(await State(5010), Is.EqualTo("1/3"));
        Assert.That(await State(5011), Is.EqualTo("6/10"));
    }

    [Test]
    public async Task FirstThatCannotChange_LeadsTheOthersToHowItReads()
    {
        await Given(new GivenRow { Id = P, Status = 3, Done = "2024-03-02T10:00:00" }, new GivenRow { Id = 5011, Type = 6, Status = 10 });

        Assert.That(await ToggleAndSet("appointment_id=5011", $"appointment_id={P}"), Is.EqualTo(new[] { "appointment_id=5011" }));
        Assert.That(await State(P), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task NothingListed_ReturnsNothing()
    {
        Assert.That(await ToggleAndSet(), Is.Empty);
        var absent = await AsAnna("ToggleAndSetActivities");
        Assert.That(absent.Response, Is.Not.Null, absent.Text);
        Assert.That(absent.Response!.Elements(), Is.Empty);
    }

    private async Task<IReadOnlyList<string>> ToggleAndSet(params string[] identifiers)
    {
        SoapReply reply = await OnActivities("ToggleAndSetActivities", "anna", identifiers);
        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Response, Is.Not.Null);
        return [.. reply.Response!.Elements().Select(element => element.Value)];
    }

    private Task GivenSteps(params (int Id, int Step)[] rows) =>
        Given([.. rows.Select(row => new GivenRow { Id = row.Id, Sale = row.Step == 0 ? 0 : 41, Step = row.Step })]);

    private Task<int> SaleDone(int id) => Host.Stored<int>($"SELECT done FROM sale WHERE sale_id = {id}");
}
