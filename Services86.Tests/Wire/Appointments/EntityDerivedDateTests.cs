using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>What sales and projects take from their follow-ups (appointment-operations.md C11, appointment-rules.md §11).</summary>
[TestFixture]
internal sealed class EntityDerivedDateTests : AppointmentScene
{
    [SetUp]
    public Task ForgetMilestonesAsync() => Host.Given("UPDATE project SET next_milestone_at = NULL; UPDATE sale SET sale_at = 86400");

    [Test]
    public async Task OpenSale_TakesItsFirstOpenFollowUp()
    {
        await Given(new GivenRow { Id = P, Sale = 44, Start = "2024-03-09T10:00:00", End = "2024-03-09T10:00:00" });
        var first = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type><Sale><SaleId>44</SaleId></Sale>");
        Assert.That(await DueAsync(44), Is.EqualTo(("2024-03-08T10:00:00", (int?)IdOf(first))));
        Assert.That(first["Sale/NextDueDate"], Is.EqualTo("2024-03-08T10:00:00"));

        await SaveBack(first, "anna", ("Completed", "Completed"));
        Assert.That(await DueAsync(44), Is.EqualTo(("2024-03-09T10:00:00", (int?)P)));

        await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{P}</AppointmentEntityId>");
        Assert.That(await DueAsync(44), Is.EqualTo(("1970-01-02T00:00:00", (int?)null)));
    }

    [TestCase(42, "2024-05-02T00:00:00", TestName = "StalledSale_IsDueWhenItIsReopened")]
    [TestCase(43, "1970-01-02T00:00:00", TestName = "CompletedSale_IsDueOnItsOwnDate")]
    public async Task OtherSale_DoesNotLookAtItsFollowUps(int sale, string due)
    {
        await Save($"<StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type><Sale><SaleId>{sale}</SaleId></Sale>");

        Assert.That(await DueAsync(sale), Is.EqualTo((due, (int?)null)));
    }

    [Test]
    public async Task Project_TakesTheNearestMilestoneToCome()
    {
        var later = await Save(Milestone("2024-03-20T10:00:00"));
        Assert.That(await MilestoneAsync(), Is.EqualTo("2024-03-20T10:00:00"));

        await Save(Milestone("2024-03-01T10:00:00"));
        await Save("<StartDate>2024-03-05T10:00:00</StartDate><Type>inDiary</Type><Project><ProjectId>31</ProjectId></Project>");
        Assert.That(await MilestoneAsync(), Is.EqualTo("2024-03-20T10:00:00"));

        var nearer = await Save(Milestone("2024-03-10T10:00:00"));
        Assert.That(await MilestoneAsync(), Is.EqualTo("2024-03-10T10:00:00"));

        await SaveBack(nearer, "anna", ("Completed", "Completed"));
        Assert.That(await MilestoneAsync(), Is.EqualTo("2024-03-20T10:00:00"));

        await SaveBack(later, "anna", ("IsMileStone", "false"));
        Assert.That(await MilestoneAsync(), Is.Null);
        Assert.That(await Host.Stored<int>("SELECT updated_count FROM project WHERE project_id = 31"), Is.Zero);
    }

    [Test]
    public async Task Milestone_MovedToAnotherProjectOrDeleted_LeavesTheOldOne()
    {
        var row = await Save(Milestone("2024-03-20T10:00:00"));

        var moved = await SaveBack(row, "anna", ("Project", "<ProjectId>32</ProjectId>"));
        Assert.That((await MilestoneAsync(), await MilestoneAsync(32)), Is.EqualTo((default(string), "2024-03-20T10:00:00")));

        await AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{IdOf(moved)}</AppointmentEntityId>");
        Assert.That(await MilestoneAsync(32), Is.Null);
    }

    [Test]
    public async Task Milestone_CompletedOrMovedByTheShortCalls_IsFollowed()
    {
        var id = IdOf(await Save(Milestone("2024-03-20T10:00:00")));

        await SetStatus("Completed", "anna", $"appointment_id={id}");
        Assert.That(await MilestoneAsync(), Is.Null);

        await SetStatus("NotStarted", "anna", $"appointment_id={id}");
        await AsAnna("UpdateAppointment", $"<Id>{id}</Id><StartTime>2024-03-12T10:00:00</StartTime>");
        Assert.That(await MilestoneAsync(), Is.EqualTo("2024-03-12T10:00:00"));
    }

    private static string Milestone(string start) =>
        $"<StartDate>{start}</StartDate><EndDate>{start}</EndDate><Type>inDiary</Type><Project><ProjectId>31</ProjectId></Project><IsMileStone>true</IsMileStone>";

    private Task<string?> MilestoneAsync(int project = 31) => Time($"SELECT next_milestone_at FROM project WHERE project_id = {project}");

    private async Task<(string? At, int? AppointmentId)> DueAsync(int sale) => (
        await Time($"SELECT next_due_at FROM sale WHERE sale_id = {sale}"),
        await Host.Stored<int?>($"SELECT next_due_appointment_id FROM sale WHERE sale_id = {sale}"));
}
