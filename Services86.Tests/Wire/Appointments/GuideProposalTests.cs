using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Unsaved follow-ups from guides and stalled sales, and the step that comes next (appointment-operations.md §10).</summary>
[TestFixture]
internal sealed class GuideProposalTests : AppointmentScene
{
    private const string NewRole = """
        INSERT INTO role (role_id, name, type) VALUES (21, 'Blind', 0);
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (21, 9, 0, 15), (21, 13, 0, 15), (21, 11, 0, 15);
        UPDATE associate SET role_id = 21 WHERE associate_id = 104;
        """;

    // Dina may read neither sales nor projects of others.
    protected override string Changes => NewRole;

    [Test]
    public async Task E105_NextStep_IsTheOneAfterTheCompletedOne()
    {
        await Given(Step(9002, 522), Step(9003, 523, 3), Step(9005, 525, 3));
        Assert.That((await Next(41, 9002)).Response, Is.Null);
        Assert.That((await Next(41, 9002, skip: true))["SuggestedAppointmentId"], Is.EqualTo("523"));
        await Host.Given("UPDATE appointment SET status = 3 WHERE appointment_id = 9002");

        var next = await Next(41, 9002);

        Assert.That(next["SuggestedAppointmentId"], Is.EqualTo("523"), next.Text);
        Assert.That(next["Associate/AssociateId"], Is.EqualTo("101"));
        Assert.That(next["Associate/FullName"], Is.EqualTo("Anna Aas"));
        Assert.That((await Next(41, 9003))["SuggestedAppointmentId"], Is.EqualTo("525"));
        Assert.That((await Next(41, 9003))["AutoSuggest"], Is.EqualTo("0"));
        var last = await Next(41, 9005);
        Assert.That(last.Response, Is.Null);
        Assert.That(last.Succeeded);
    }

    [Test]
    public async Task NextStep_OfWhatDoesNotFit_IsNil()
    {
        await Given(
            Step(9001, 521, 3),
            Step(9002, 0, 3),
            Step(9003, 531, 3),
            Step(9004, 521, 3) with { Sale = 44 },
            Step(9006, 521, 3) with { Type = 3 },
            Step(9007, 521, 3) with { Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = AppointmentFixture.Bo });

        Assert.That((await Next(41, 9001)).Response, Is.Not.Null);
        (int, int)[] misfits =
        [
            (41, 9002), (41, 9003), (44, 9004), (41, 9004), (41, 9006), (41, 9007), (41, 0), (41, 99), (0, 9001), (-1, 9001), (999, 9001),
        ];
        foreach (var (sale, appointment) in misfits)
        {
            var reply = await Next(sale, appointment);
            Assert.That(reply.Succeeded, reply.Text);
            Assert.That(reply.Response, Is.Null, $"{sale}, {appointment}");
        }
    }

    [Test]
    public async Task NextStep_AfterADeletedOne_IsTheNextLiveOne()
    {
        await Given(Step(9001, 524, 3));

        Assert.That((await Next(41, 9001))["SuggestedAppointmentId"], Is.EqualTo("525"));
    }

    [Test]
    public async Task NextStep_OfASaleThatTheCallerMayNotRead_IsNil()
    {
        await Given(Step(9001, 521, 3) with { Owner = AppointmentFixture.Dina });
        Assert.That((await Next(41, 9001)).Response, Is.Not.Null);

        Assert.That((await Next(41, 9001, user: "dina")).Response, Is.Null);
        Assert.That((await Next(41, 9001, user: "bo")).Response, Is.Not.Null);
        await Host.Given("UPDATE sale SET visibility = 1, visible_id = 101 WHERE sale_id = 41");
        Assert.That((await Next(41, 9001, user: "bo")).Response, Is.Null);
    }

    [Test]
    public async Task E106_SaleSuggestion_FollowsTheLatestStepOfTheSale()
    {
        await Given(Step(9001, 521) with { Start = "2024-03-08T13:00:00", End = "2024-03-08T13:30:00" });

        var reply = await OfSale(522, 41);

        Assert.Multiple(() =>
        {
            Assert.That(reply["AppointmentId"], Is.EqualTo("0"), reply.Text);
            Assert.That(reply["StartDate"], Is.EqualTo("2024-03-15T13:00:00"));
            Assert.That(reply["ActiveDate"], Is.EqualTo("2024-03-15T13:00:00"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-15T14:30:00"));
            Assert.That(reply["Description"], Is.EqualTo("Prepare offer"));
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("61"));
            Assert.That(reply["Type"], Is.EqualTo("inDiary"));
            Assert.That(reply["Contact/ContactId"], Is.EqualTo("21"));
            Assert.That(reply["Contact/Name"], Is.EqualTo("Acme"));
            Assert.That(reply["Person/PersonId"], Is.EqualTo("301"));
            Assert.That(reply["Person/Lastname"], Is.EqualTo("Evensen"));
            Assert.That(reply["Sale/SaleId"], Is.EqualTo("41"));
            Assert.That(reply["Sale/Title"], Is.EqualTo("Guided sale"));
            Assert.That(reply.Find("Project"), Is.Null);
            Assert.That(reply["SuggestedAppointmentId"], Is.EqualTo("522"));
            Assert.That(reply["IsMileStone"], Is.EqualTo("false"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        });
        Assert.That((await OfSale(522, 41, now: true))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That((await OfSale(522, 0))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That((await OfSale(522, 41, now: true))["EndDate"], Is.EqualTo("2024-03-04T10:30:00"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE sale_id = 41"), Is.EqualTo(1));
    }

    [Test]
    public async Task SaleSuggestion_CanBeSaved()
    {
        var proposed = await OfSale(522, 41);

        var saved = await SaveBack(proposed);

        Assert.That(saved.Succeeded, saved.Text);
        Assert.That(saved["SuggestedAppointmentId"], Is.EqualTo("522"));
        Assert.That(saved["StartDate"], Is.EqualTo("2024-03-11T09:00:00"));
        Assert.That((await OfSale(522, 41))["StartDate"], Is.EqualTo("2024-03-18T09:00:00"));
    }

    [Test]
    public async Task SaleSuggestion_AfterOldSteps_IsNeverInThePast()
    {
        await Given(Step(9001, 521, 3) with { Start = "2024-02-01T13:00:00", End = "2024-02-01T13:30:00" });

        Assert.That((await OfSale(522, 41))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
    }

    [Test]
    public async Task SaleSuggestion_WithoutLength_HasThatOfItsKind()
    {
        var call = await OfSale(521, 41, now: true);
        var meeting = await OfSale(523, 41, now: true);

        Assert.That(call["Task/TaskListItemId"], Is.EqualTo("62"));
        Assert.That(call["EndDate"], Is.EqualTo("2024-03-04T09:15:00"));
        Assert.That(call["Description"], Is.Empty);
        Assert.That(meeting["EndDate"], Is.EqualTo("2024-03-04T10:00:00"));
    }

    [Test]
    public async Task SaleSuggestion_OfAToDoTask_IsInTheChecklist_AndTakesTheTasksDefaults()
    {
        await Host.Given("""
            UPDATE suggested_appointment SET task_id = CASE suggested_appointment_id WHEN 523 THEN 63 ELSE 64 END
            WHERE suggested_appointment_id IN (523, 525)
            """);

        var toDo = await OfSale(523, 41, now: true);
        var holiday = await OfSale(525, 41);
        await Host.Given("UPDATE suggested_appointment SET task_id = 61 WHERE suggested_appointment_id IN (523, 525);");

        Assert.That(toDo["Type"], Is.EqualTo("inChecklist"));
        Assert.That(toDo["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(toDo["EndDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(holiday["IsFree"], Is.EqualTo("true"));
        Assert.That(holiday["IsAlldayEvent"], Is.EqualTo("true"));
    }

    [Test]
    public async Task SaleSuggestion_WithoutASale_IsTheCallers()
    {
        foreach (var sale in new[] { 0, 999, -41 })
        {
            var reply = await OfSale(522, sale, user: "bo");
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("102"), reply.Text);
            Assert.That(reply.Find("Sale"), Is.Null);
            Assert.That(reply.Find("Contact"), Is.Null);
        }
    }

    [Test]
    public async Task SaleSuggestion_HasTheOwnerThatIsNamed_ElseTheSales()
    {
        var named = await OfSale(522, 41, owner: 102);
        var ofBo = await OfSale(522, 42);

        Assert.That(named["Associate/AssociateId"], Is.EqualTo("102"));
        Assert.That(named["TableRight/Mask"], Is.EqualTo("Select"));
        Assert.That(ofBo["Associate/AssociateId"], Is.EqualTo("102"));
        Assert.That((await OfSale(522, 41, owner: 999)).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [Test]
    public async Task Proposals_AreToldInTheCallersZone()
    {
        await Given(Step(9001, 521) with { Start = "2024-03-08T13:00:00", End = "2024-03-08T13:30:00" });

        const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";
        var step = await OfSale(522, 41, zone: NewYork);
        var reopening = await AsAnna("CreateDefaultReOpenAppointment", "<SaleId>42</SaleId>", NewYork);

        Assert.That(step["StartDate"], Is.EqualTo("2024-03-15T08:00:00"), step.Text);
        Assert.That(step["EndDate"], Is.EqualTo("2024-03-15T09:30:00"));
        Assert.That(reopening["StartDate"], Is.EqualTo("2024-05-02T03:00:00"), reopening.Text);
    }

    [TestCase(0)]
    [TestCase(999)]
    public async Task Proposal_OfAnUnknownStep_IsNil(int step)
    {
        var sale = await OfSale(step, 41);
        var project = await OfProject(step, 31);

        Assert.That(sale.Succeeded && project.Succeeded);
        Assert.That(sale.Response, Is.Null);
        Assert.That(project.Response, Is.Null);
    }

    [Test]
    public async Task SaleSuggestion_OfASaleThatTheCallerMayNotRead_TellsNothingOfIt()
    {
        await Given(Step(9001, 521) with { Start = "2024-03-08T13:00:00", End = "2024-03-08T13:30:00" });

        var reply = await OfSale(522, 41, user: "dina");

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T09:00:00"), reply.Text);
        Assert.That(reply["Associate/AssociateId"], Is.EqualTo("104"));
        Assert.That(reply.Find("Sale"), Is.Null);
        Assert.That(reply.Find("Contact"), Is.Null);
        Assert.That((await Reopen(42, "dina"))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
    }

    [Test]
    public async Task E107_ReopenReminder_IsAtTheDateAndTellsTheReason()
    {
        var reply = await Reopen(42);

        Assert.Multiple(() =>
        {
            Assert.That(reply["StartDate"], Is.EqualTo("2024-05-02T09:00:00"), reply.Text);
            Assert.That(reply["EndDate"], Is.EqualTo("2024-05-02T10:00:00"));
            Assert.That(reply["Description"], Is.EqualTo("Budget frozen"));
            Assert.That(reply["Sale/SaleId"], Is.EqualTo("42"));
            Assert.That(reply["Contact/ContactId"], Is.EqualTo("22"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("102"));
            Assert.That(reply["AppointmentId"], Is.EqualTo("0"));
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("61"));
            Assert.That(reply["SuggestedAppointmentId"], Is.EqualTo("0"));
        });
    }

    [Test]
    public async Task ReopenReminder_KeepsATimeOfDay_AndStartsNowWithoutADate()
    {
        await Host.Given($"UPDATE sale SET reopen_at = {AppointmentFixture.At("2024-05-02T13:30:00")}, stalled_reason_id = NULL WHERE sale_id = 42");

        Assert.That((await Reopen(42))["StartDate"], Is.EqualTo("2024-05-02T13:30:00"));
        Assert.That((await Reopen(42))["Description"], Is.Empty);
        Assert.That((await Reopen(41))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That((await Reopen(41))["Person/PersonId"], Is.EqualTo("301"));
    }

    [TestCase(0)]
    [TestCase(999)]
    public async Task ReopenReminder_WithoutASale_IsTheDefaultEntity(int sale)
    {
        var reply = await Reopen(sale, "bo");

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(reply["Associate/AssociateId"], Is.EqualTo("102"));
        Assert.That(reply.Find("Sale"), Is.Null);
    }

    [Test]
    public async Task E108_ProjectSuggestion_IsCountedFromToday()
    {
        var reply = await OfProject(531, 31);

        Assert.Multiple(() =>
        {
            Assert.That(reply["StartDate"], Is.EqualTo("2024-03-07T09:00:00"), reply.Text);
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-07T10:00:00"));
            Assert.That(reply["Project/ProjectId"], Is.EqualTo("31"));
            Assert.That(reply["Project/Name"], Is.EqualTo("Project one"));
            Assert.That(reply["IsMileStone"], Is.EqualTo("true"));
            Assert.That(reply.Find("Contact"), Is.Null);
            Assert.That(reply.Find("Sale"), Is.Null);
            Assert.That(reply["SuggestedAppointmentId"], Is.EqualTo("531"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"));
        });
        Assert.That((await OfProject(531, 31, now: true))["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That((await OfProject(531, 31, owner: 103))["Associate/AssociateId"], Is.EqualTo("103"));
        Assert.That((await OfProject(531, 31, owner: 999)).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [TestCase(0, "anna")]
    [TestCase(999, "anna")]
    [TestCase(31, "dina")]
    public async Task ProjectSuggestion_WithoutAProject_HasNone(int project, string user)
    {
        var reply = await OfProject(531, project, user: user);

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-07T09:00:00"), reply.Text);
        Assert.That(reply.Find("Project"), Is.Null);
    }

    [Test]
    public async Task E108_AssigningToMembers_NeedsTheStepAndAUserAmongThem()
    {
        Assert.That(await CanAssign(31, 531), Is.EqualTo("true"));
        Assert.That(await CanAssign(31, 532), Is.EqualTo("false"));
        Assert.That(await CanAssign(999, 531), Is.EqualTo("false"));
        Assert.That(await CanAssign(0, 0), Is.EqualTo("false"));
        Assert.That(await CanAssign(31, 999), Is.EqualTo("false"));
        Assert.That(await CanAssign(31, 531, "dina"), Is.EqualTo("false"));

        await Host.Given("DELETE FROM project_member WHERE project_id = 31 AND person_id = 201");
        var left = await CanAssign(31, 531);
        await Host.Given("INSERT INTO project_member (project_id, person_id, rank, created_at, updated_at) VALUES (31, 201, 1, 0, 0)");
        Assert.That(left, Is.EqualTo("false"));
    }

    private static GivenRow Step(int id, int step, int status = 1) => new() { Id = id, Sale = 41, Step = step, Status = status };

    private Task<SoapReply> Next(int sale, int appointment, bool skip = false, string user = "anna") => As(
        user,
        "GetNextSuggestedAppointmentBySale",
        $"<SaleId>{sale}</SaleId><CurrentAppointmentId>{appointment}</CurrentAppointmentId><SkipCompleteCheck>{Flag(skip)}</SkipCompleteCheck>");

    private Task<SoapReply> OfSale(int step, int sale, bool now = false, int owner = 0, string user = "anna", string? zone = null) => As(
        user,
        "CreateDefaultAppointmentEntityFromSaleSuggestion",
        $"<SuggestedAppointmentId>{step}</SuggestedAppointmentId><SaleId>{sale}</SaleId>{Rest(now, owner)}",
        zone);

    private Task<SoapReply> OfProject(int step, int project, bool now = false, int owner = 0, string user = "anna") => As(
        user,
        "CreateDefaultAppointmentEntityFromProjectSuggestion",
        $"<SuggestedAppointmentId>{step}</SuggestedAppointmentId><ProjectId>{project}</ProjectId>{Rest(now, owner)}");

    private Task<SoapReply> Reopen(int sale, string user = "anna") => As(user, "CreateDefaultReOpenAppointment", $"<SaleId>{sale}</SaleId>");

    private async Task<string?> CanAssign(int project, int step, string user = "anna") => (await As(
        user,
        "CanAssignToProjectMember",
        $"<ProjectId>{project}</ProjectId><SuggestedAppointmentId>{step}</SuggestedAppointmentId>")).Response?.Value;

    private static string Rest(bool now, int owner) => $"<CreateNow>{Flag(now)}</CreateNow><OwnerId>{owner}</OwnerId>";

    private static string Flag(bool value) => value ? "true" : "false";
}
