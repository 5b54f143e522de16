using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Whose diaries are shown and which rows of them (appointment-operations.md §5).</summary>
[TestFixture]
internal sealed class DiaryTests : ListScene
{
    private static readonly GivenRow Row = new() { Id = P };

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task DiarySet_IsByTypeAndStatus(string operation)
    {
        int[] statuses = [.. Enumerable.Range(0, 14)];
        await Given([.. statuses.Select(status => Row with { Id = 5100 + status, Status = status })]);
        await Given([.. statuses.Select(status => Row with { Id = 5600 + status, Type = 6, Status = status })]);
        await Given([.. statuses.Select(status => Row with { Id = 5200 + status, Type = 2, Status = status })]);
        await Given([.. statuses.Select(status => Row with { Id = 5700 + status, Type = 7, Status = status })]);

        int[] shown = [.. statuses.Except([4, 9, 10, 13])];

        Assert.That(await Ids(operation), Is.EqualTo(shown.Select(status => 5100 + status).Concat(shown.Select(status => 5600 + status))));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task CompletedRow_StaysOnItsDay(string operation)
    {
        await Given(Row with { Status = 3, Done = "2024-03-05T15:00:00" });

        Assert.That(await Ids(operation, new() { From = "2024-03-08T00:00:00", To = "2024-03-09T00:00:00" }), Is.EqualTo(new[] { P }));
        Assert.That(await Ids(operation, new() { From = "2024-03-05T00:00:00", To = "2024-03-06T00:00:00" }), Is.Empty);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Diaries))]
    public async Task Participants_AreShownInTheirOwnDiaries(string operation)
    {
        await Given(
            Row with { Id = 739, Master = 739, Owner = AppointmentFixture.Bo, Text = "Talk" },
            Row with { Id = 740, Master = 739, Type = 6, Status = 5, Text = "Talk" });

        var reply = await Ask(operation);

        Assert.That(IdsOf(reply), Is.EqualTo(new[] { 740 }));
        Assert.That(reply["Appointment/InvitationStatus"], Is.EqualTo("Invitation"));
        Assert.That(reply["Appointment/IsBookingMain"], Is.EqualTo("false"));
        Assert.That(reply["Appointment/MotherId"], Is.EqualTo("739"));
        Assert.That(reply["Appointment/TableRight/Mask"], Is.EqualTo("Select Insert Delete RestrictedUpdate"));
    }

    [Test]
    public async Task AssociateDiary_Zero_IsTheCaller()
    {
        await Given(Row, Row with { Id = 5002, Owner = AppointmentFixture.Bo });

        Assert.That(await Ids("GetAssociateDiary", new() { Associate = 0 }), Is.EqualTo(new[] { P }));
        Assert.That(await Ids("GetAssociateDiary", new() { Associate = 0 }, "bo"), Is.EqualTo(new[] { 5002 }));
    }

    [TestCase(999)]
    [TestCase(-1)]
    [TestCase(-101)]
    public async Task AssociateDiary_OfNobody_IsEmpty(int associate)
    {
        await Given(Row, Row with { Id = 5002, Owner = 0 });

        Assert.That(await Ids("GetAssociateDiary", new() { Associate = associate }), Is.Empty);
        Assert.That(await Ids("GetAssociatesDiary", new() { Associate = associate }), Is.Empty);
    }

    [Test]
    public async Task AssociateDiary_OfARetiredUser_IsShown()
    {
        await Given(Row with { Owner = Ida, StoredGroup = 12 });

        Assert.That(await Ids("GetAssociateDiary", new() { Associate = Ida }), Is.EqualTo(new[] { P }));
    }

    [Test]
    public async Task DiaryThatTheRoleHides_IsEmptyWithoutRefusal()
    {
        await Given(Row, Row with { Id = 5002, Owner = AppointmentFixture.Bo });

        Assert.That(await Ids("GetAssociateDiary", user: Erik), Is.Empty);
        Assert.That(await Ids("GetDiaryByGroup", user: Erik), Is.Empty);
        Assert.That(IdsOf(await Diaries(Erik, 101, 102)), Is.Empty);
    }

    [Test]
    public async Task DeniedDiary_AddsNothingToTheOthers()
    {
        await Given(Row, Row with { Id = 5002, Owner = 105, StoredGroup = 13 });

        Assert.That(IdsOf(await Diaries(Erik, 101, 105)), Is.EqualTo(new[] { 5002 }));
    }

    // Whose diary is seen is judged by the user, what of it by the row: this one was made when he was in another group.
    [Test]
    public async Task RowOfAnEarlierGroup_IsJudgedByThatGroup()
    {
        await Given(Row with { Owner = AppointmentFixture.Bo, StoredGroup = 11 });

        var reply = await Ask("GetAssociateDiary", ListAsk.OfBo);

        Assert.That(reply["Appointment/TableRight/Mask"], Is.EqualTo("Select Update Insert"));
    }

    [Test]
    public async Task AssociatesDiary_MergesByTimeAndIgnoresRepetition()
    {
        await Given(
            Row with { Start = "2024-03-08T10:30:00" },
            Row with { Id = 5002, Owner = AppointmentFixture.Bo },
            Row with { Id = 5003, Owner = AppointmentFixture.Room, Start = "2024-03-08T10:15:00" },
            Row with { Id = 5004, Owner = AppointmentFixture.Carl });

        Assert.That(IdsOf(await Diaries("anna", 101, 102, 110, 102, 101, 999, 0)), Is.EqualTo(new[] { 5002, 5003, P }));
        Assert.That(IdsOf(await Diaries("anna")), Is.Empty);
    }

    [Test]
    public async Task AssociatesDiary_ManyIds_AreAnswered()
    {
        await Given(Row);

        Assert.That(IdsOf(await Diaries("anna", [.. Enumerable.Range(1, 5000)])), Is.EqualTo(new[] { P }));
    }

    [Test]
    public async Task GroupDiary_OfADiaryView_HasItsMembers()
    {
        await Given(Row, Row with { Id = 5002, Owner = AppointmentFixture.Bo }, Row with { Id = 5003, Owner = AppointmentFixture.Carl });

        Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = 1, Group = 1 }), Is.EqualTo(new[] { 5002, 5003 }));
        Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = 1, Group = 2 }), Is.Empty);
    }

    [Test]
    public async Task GroupDiary_OfAUserGroup_HasItsPrimaryMembersOnly()
    {
        await Given(
            Row,
            Row with { Id = 5002, Owner = AppointmentFixture.Bo },
            Row with { Id = 5003, Owner = 111, StoredGroup = 13 },
            Row with { Id = 5004, Owner = AppointmentFixture.Carl },
            Row with { Id = 5005, Owner = AppointmentFixture.Bo, StoredGroup = 11 });

        Assert.That(await Ids("GetDiaryByGroup", new() { Group = 11 }), Is.EqualTo(new[] { P, 5004 }));
        Assert.That(await Ids("GetDiaryByGroup", new() { Group = 12 }), Is.EqualTo(new[] { 5002, 5005 }));
        Assert.That(await Ids("GetDiaryByGroup", new() { Group = 13 }), Is.EqualTo(new[] { 5003 }));
    }

    [Test]
    public async Task GroupDiary_OfAResourceHeading_HasItsResources()
    {
        await Given(Row, Row with { Id = 5002, Owner = AppointmentFixture.Room });

        Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = 3, Group = 76 }), Is.EqualTo(new[] { 5002 }));
        // Without resources, of another list.
        foreach (var none in new[] { 77, 71, 75 }) Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = 3, Group = none }), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(4)]
    [TestCase(-1)]
    [TestCase(65538)]
    public async Task GroupDiary_OfAnotherType_IsEmpty(int type)
    {
        await Given(Row);

        Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = type }), Is.Empty);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task GroupDiary_OfNoGroup_IsEmpty(int type)
    {
        await Given(Row);

        foreach (var group in new[] { 0, -1, 999 }) Assert.That(await Ids("GetDiaryByGroup", new() { GroupType = type, Group = group }), Is.Empty);
    }

    [Test]
    public async Task GroupDiary_CountsOverTheUnionAndShowsBlocks()
    {
        await Given(
            Row with { Id = 5001, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102 },
            Row with { Id = 5002, Owner = AppointmentFixture.Dina, Start = "2024-03-08T10:10:00" },
            Row with { Id = 5003, Owner = AppointmentFixture.Bo, Start = "2024-03-08T10:20:00" });

        Assert.That(await Ids("GetDiaryByGroup", new() { Group = 12, Count = 2 }), Is.EqualTo(new[] { 5001, 5002 }));
        Assert.That(await Ids("GetDiaryByGroup", new() { Group = 12, Count = 0 }), Is.Empty);
        var reply = await Ask("GetDiaryByGroup", new() { Group = 12 });
        Assert.That(reply.All("Appointment/TableRight/Mask"), Is.EqualTo(new[] { "Filtering", "Select", "Select" }));
    }

    private Task<SoapReply> Diaries(string user, params int[] associates) => As(
        user,
        "GetAssociatesDiary",
        $"<AssociateIds>{ListAsk.Numbers(associates)}</AssociateIds><StartTime>{ListAsk.Open}</StartTime><EndTime>{ListAsk.Open}</EndTime>");
}
