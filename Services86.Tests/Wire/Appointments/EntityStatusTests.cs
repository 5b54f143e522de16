namespace Services86.Tests.Wire.Appointments;

/// <summary>The member Completed of a saved entity (appointment-rules.md §6).</summary>
[TestFixture]
internal sealed class EntityStatusTests : AppointmentScene
{
    private static readonly GivenRow ToDo = new() { Id = P, Type = 2, Task = 63, Start = "2024-03-08T12:00:00", End = "2024-03-08T12:00:00" };

    [Test]
    public async Task E79_ToDo_CompletedAndReopened()
    {
        await Given(ToDo);

        var completed = await SaveBack(await Read(P), "anna", ("Completed", "Completed"));
        var done = await StoredTime("done_at", P);
        var again = await SaveBack(completed, "anna", ("Location", "Oslo"));
        var reopened = await SaveBack(completed, "anna", ("Completed", "NotStarted"));

        Assert.That((completed["ActiveDate"], done), Is.EqualTo(("2024-03-04T09:00:00", "2024-03-04T09:00:00")));
        Assert.That((again["Completed"], again["ActiveDate"]), Is.EqualTo(("Completed", "2024-03-04T09:00:00")));
        Assert.That(reopened["ActiveDate"], Is.EqualTo("2024-03-08T12:00:00"));
        Assert.That(await StoredTime("done_at", P), Is.Null);
        Assert.That(await State(P), Is.EqualTo("2/1"));
    }

    [Test]
    public async Task E79_DiaryRow_Completed_StaysOnItsDay()
    {
        await Given(new GivenRow { Id = P });

        var reply = await SaveBack(await Read(P), "anna", ("Completed", "Completed"));

        Assert.That(reply["ActiveDate"], Is.EqualTo("2024-03-08T10:00:00"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo("2024-03-04T09:00:00"));
    }

    [Test]
    public async Task CompletedRow_CanBeEdited_AndKeepsWhenItWasDone()
    {
        await Given(ToDo with { Status = 3, Done = "2024-03-01T08:30:00" });

        var moved = await SaveBack(await Read(P), "anna", ("StartDate", "2024-03-09T12:00:00"), ("EndDate", "2024-03-09T12:00:00"));
        var diary = await SaveBack(moved, "anna", ("Type", "inDiary"));

        Assert.That(moved["ActiveDate"], Is.EqualTo("2024-03-01T08:30:00"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo("2024-03-01T08:30:00"));
        Assert.That((diary["Type"], diary["ActiveDate"]), Is.EqualTo(("inDiary", "2024-03-09T12:00:00")));
    }

    [Test]
    public async Task NewRow_Completed_IsDoneNow()
    {
        var reply = await Save("<StartDate>2024-03-08T12:00:00</StartDate><Type>inChecklist</Type><Completed>Completed</Completed>");

        Assert.That((reply["Completed"], reply["ActiveDate"]), Is.EqualTo(("Completed", "2024-03-04T09:00:00")));
        Assert.That(await State(IdOf(reply)), Is.EqualTo("2/3"));
    }

    [TestCase("Unknown", "1/1")]
    [TestCase("Started", "1/1")]
    [TestCase("Completed", "1/3")]
    public async Task TwoStates_WhatIsSetIsStored(string completed, string expected)
    {
        await Given(new GivenRow { Id = P });

        await SaveBack(await Read(P), "anna", ("Completed", completed));

        Assert.That(await State(P), Is.EqualTo(expected));
    }

    [Test]
    public async Task E80_TwoStates_AStartedRowReadsNotStartedAndIsKept()
    {
        await Given(new GivenRow { Id = P, Status = 2 });
        var read = await Read(P);

        var untouched = await SaveBack(read);
        var changed = await SaveBack(read, "anna", ("Location", "Oslo"));

        Assert.That(read["Completed"], Is.EqualTo("NotStarted"));
        Assert.That(untouched.Succeeded && changed["Location"] == "Oslo");
        Assert.That(await State(P), Is.EqualTo("1/2"));
    }

    // 0, 4 and 10 cannot change; what waits for an answer is accepted by completing it and untouched otherwise.
    [TestCase(6, 5, "NotStarted", "6/5")]
    [TestCase(6, 5, "Completed", "1/3")]
    [TestCase(7, 11, "NotStarted", "7/11")]
    [TestCase(7, 11, "Completed", "2/3")]
    [TestCase(7, 13, "Completed", "2/3")]
    [TestCase(6, 4, "Completed", "6/4")]
    [TestCase(6, 10, "Completed", "6/10")]
    [TestCase(1, 0, "Completed", "1/0")]
    public async Task OtherStatus_Saved_FollowsTheRulesOfCompletion(int type, int status, string completed, string expected)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, AssignedBy = status >= 11 ? AppointmentFixture.Bo : 0 });

        var reply = await SaveBack(await Read(P), "anna", ("Completed", completed));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await State(P), Is.EqualTo(expected));
        if (expected.EndsWith("/3", StringComparison.Ordinal)) Assert.That(reply.Find("AssignedBy"), Is.Null);
    }
}

/// <summary>Callers who tell not started from started (appointment-rules.md §6.1).</summary>
[TestFixture]
internal sealed class ThreeStateEntityTests : AppointmentScene
{
    protected override string Changes => "UPDATE preference SET value = 'yes' WHERE pref_key = 'ThreeStateStatusCheckbox';";

    [Test]
    public async Task E80_ThreeStates_AStartedRowShowsStarted()
    {
        await Given(new GivenRow { Id = P, Status = 2 });

        Assert.That((await Read(P))["Completed"], Is.EqualTo("Started"));
    }

    [Test]
    public async Task ThreeStates_EachIsStored()
    {
        await Given(new GivenRow { Id = P });

        var started = await SaveBack(await Read(P), "anna", ("Completed", "Started"));
        var startedState = await State(P);
        var completed = await SaveBack(started, "anna", ("Completed", "Completed"));
        var open = await SaveBack(completed, "anna", ("Completed", "NotStarted"));

        Assert.That((started["Completed"], startedState), Is.EqualTo(("Started", "1/2")));
        Assert.That((open["Completed"], await State(P)), Is.EqualTo(("NotStarted", "1/1")));
    }
}
