namespace Services86.Tests.Wire.Appointments;

/// <summary>HasConflict of an entity (appointment-rules.md §5): the owner's diary, half-open spans with lead and lag.</summary>
[TestFixture]
internal sealed class EntityConflictTests : AppointmentScene
{
    [TestCase(0, 0, "2024-03-08T11:00:00", "2024-03-08T12:00:00", false)]
    [TestCase(0, 30, "2024-03-08T11:29:59", "2024-03-08T12:00:00", true)]
    [TestCase(0, 30, "2024-03-08T11:30:00", "2024-03-08T12:00:00", false)]
    [TestCase(15, 0, "2024-03-08T09:00:00", "2024-03-08T09:45:00", false)]
    [TestCase(15, 0, "2024-03-08T09:00:00", "2024-03-08T09:45:01", true)]
    [TestCase(0, 0, "2024-03-08T10:30:00", "2024-03-08T10:30:00", false)]
    [TestCase(0, 0, "2024-03-07T10:00:00", "2024-03-09T10:00:00", true)]
    public async Task E96_LeadAndLag_BelongToTheSpan(int lead, int lag, string start, string end, bool expected)
    {
        await Given(new GivenRow { Id = 5010, Lead = lead, Lag = lag }, new GivenRow { Id = P, Start = start, End = end });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo(expected ? "true" : "false"));
    }

    [Test]
    public async Task E96_SavedRow_BlocksItsOwnMargins()
    {
        await Given(new GivenRow { Id = 5010 });

        var reply = await Save(
            "<StartDate>2024-03-08T11:30:00</StartDate><EndDate>2024-03-08T12:00:00</EndDate><Type>inDiary</Type><LeadTime>PT31M</LeadTime>");
        var free = await SaveBack(reply, "anna", ("LeadTime", "PT30M"));

        Assert.That((reply["HasConflict"], free["HasConflict"]), Is.EqualTo(("true", "false")));
    }

    // The row itself: occupying or not.
    [TestCase(1, 1, true)]
    [TestCase(1, 3, true)]
    [TestCase(6, 8, true)]
    [TestCase(6, 9, false)]
    [TestCase(6, 10, false)]
    [TestCase(6, 4, false)]
    [TestCase(6, 11, false)]
    [TestCase(2, 1, false)]
    public async Task Row_ThatDoesNotOccupy_HasNoConflict(int type, int status, bool expected)
    {
        await Given(new GivenRow { Id = 5010 }, new GivenRow { Id = P, Type = type, Status = status });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo(expected ? "true" : "false"));
    }

    [Test]
    public async Task OwnSeries_IsNoConflict()
    {
        await Host.Given("INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, start_at, end_at, created_at, updated_at) VALUES (900, 1, 1, 0, 0, 0, 0);");
        await Given(new GivenRow { Id = P, Rule = 900 }, new GivenRow { Id = 5010, Rule = 900 });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo("false"));
    }

    [Test]
    public async Task PrivateRow_OfTheOwner_CountsWithoutBeingShown()
    {
        await Given(
            new GivenRow { Id = P, Owner = AppointmentFixture.Carl },
            new GivenRow { Id = 5010, Owner = AppointmentFixture.Carl, Visibility = 1, VisibleId = 103, Text = "Secret" });

        var reply = await Read(P);

        Assert.That(reply["HasConflict"], Is.EqualTo("true"));
        Assert.That(reply.Text, Does.Not.Contain("Secret"));
    }

    [Test]
    public async Task Conflict_IsThatOfTheOwnerNotOfTheCaller()
    {
        await Given(new GivenRow { Id = 5010 });

        var reply = await Save(
            "<Associate><AssociateId>103</AssociateId></Associate><StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>");

        Assert.That(reply["HasConflict"], Is.EqualTo("false"), reply.Text);
    }

    [Test]
    public async Task DoubleBooking_IsNeverRefused()
    {
        await Given(new GivenRow { Id = 5010 });

        var reply = await Save("<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>");

        Assert.That(reply["HasConflict"], Is.EqualTo("true"), reply.Text);
    }

    [Test]
    public async Task AllDayEvent_TakesItsWorkingDay()
    {
        var day = await Save(
            "<StartDate>2024-03-08T00:00:00</StartDate><EndDate>2024-03-08T00:00:00</EndDate><Type>inDiary</Type><IsAlldayEvent>true</IsAlldayEvent>");
        await Given(
            new GivenRow { Id = P, Start = "2024-03-08T15:30:00", End = "2024-03-08T16:30:00" },
            new GivenRow { Id = 5010, Start = "2024-03-08T16:30:00", End = "2024-03-08T17:00:00" });

        Assert.That(day["HasConflict"], Is.EqualTo("false"));
        Assert.That((await Read(P))["HasConflict"], Is.EqualTo("true"));
        Assert.That((await Read(5010))["HasConflict"], Is.EqualTo("false"));
    }
}
