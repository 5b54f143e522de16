namespace Services86.Tests.Wire.Appointments;

/// <summary>An external user sees what is published to him, and his own (rights.md §8).</summary>
[TestFixture]
internal sealed class ExternalUserListTests : ListScene
{
    // Of his company and of his project, owned by somebody of another group.
    private static readonly GivenRow Row = new() { Id = P, Owner = AppointmentFixture.Bo, Contact = 22, Project = 33, IsPublished = true, Text = "Shown" };
    private static readonly GivenRow Kept = Row with { Id = 5002, IsPublished = false, Text = "Kept back" };
    private static readonly ListAsk Asked = ListAsk.OfBo with { Contact = 22, Project = 33, Member = 302, Ids = [5002, P] };

    private static IEnumerable<string> OfOthers =>
        [.. ListOperations.OfProject, .. ListOperations.OfMember, .. ListOperations.OfContact, "GetAppointmentsByTaskHeading", "GetAppointmentList"];

    [TestCaseSource(nameof(OfOthers))]
    public async Task PublishedRows_AreSeenAndOthersNot(string operation)
    {
        await Given(Row, Kept);

        var reply = await Ask(operation, Asked, Hans);

        Assert.That(IdsOf(reply), Is.EqualTo(new[] { P }), reply.Text);
        Assert.That(reply.Text, Does.Not.Contain("Kept back"));
    }

    [TestCaseSource(nameof(OfOthers))]
    public async Task RowOfNeitherHisCompanyNorHisProject_IsNotSeen(string operation)
    {
        await Given(Row with { Contact = 21, Project = 31 });

        var reply = await Ask(operation, Asked, Hans);

        Assert.That(IdsOf(reply), Is.Empty, reply.Text);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfContact))]
    public async Task AnotherCompany_IsRefused(string operation) =>
        Assert.That((await Ask(operation, Asked with { Contact = 21 }, Hans)).ExceptionType, Is.EqualTo("SoSentryException"));

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfProject))]
    public async Task ProjectThatIsNotPublishedOrNotHis_IsRefused(string operation)
    {
        Assert.That((await Ask(operation, Asked with { Project = 34 }, Hans)).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Ask(operation, Asked with { Project = 31 }, Hans)).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task NameOfAProject_IsShownWhenItIsPublished()
    {
        await Given(Row, Row with { Id = 5002, Project = 34 });

        var reply = await Ask("GetAppointmentList", Asked, Hans);
        var entity = await Read(P, Hans);
        var other = await Read(5002, Hans);

        Assert.That(reply.All("Appointment/ProjectName"), Is.EqualTo(new[] { "", "Shown" }));
        Assert.That(reply.All("Appointment/ProjectId"), Is.EqualTo(new[] { "34", "33" }));
        Assert.That(entity["Project/Name"], Is.EqualTo("Shown"));
        Assert.That(other["Project/Name"], Is.Empty);
    }

    [Test]
    public async Task OwnRows_AreSeenUnpublished()
    {
        var own = Row with { Owner = 108, StoredGroup = 13, IsPublished = false };
        await Given(own);

        foreach (var operation in new[] { "GetMyAppointments", "GetMyDiary", "GetPersonAppointments", "GetPersonDiary", "GetAssociateDiary", "GetAppointmentList" })
        {
            Assert.That(await Ids(operation, Asked with { Person = 302, Associate = 108 }, Hans), Is.EqualTo(new[] { P }), operation);
        }
    }

    // Rights of his company and his projects do not make a diary his to see.
    [Test]
    public async Task DiaryOfAnother_IsDenied()
    {
        await Given(Row);

        Assert.That((await Ask("GetPersonDiary", Asked, Hans)).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Ids("GetAssociateDiary", Asked, Hans), Is.Empty);
    }
}
