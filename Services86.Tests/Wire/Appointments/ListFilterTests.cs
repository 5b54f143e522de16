namespace Services86.Tests.Wire.Appointments;

/// <summary>Type, task, tasks and heading: the filters of the lists (appointment-operations.md §4).</summary>
[TestFixture]
internal sealed class ListFilterTests : ListScene
{
    private static readonly GivenRow Row = new() { Id = P, Contact = 21, Project = 31 };

    private static IEnumerable<string> ByType => ListOperations.Of("ByType");

    private static IEnumerable<string> ByTask => ListOperations.Of("ByTask");

    private static IEnumerable<string> ByTasks => ListOperations.Of("ByTasks");

    private static IEnumerable<string> ByHeading => [.. ListOperations.Of("ByTaskHeading"), "GetAppointmentsByTaskHeading"];

    [TestCaseSource(nameof(ByType))]
    public async Task Type_IsTakenExactly(string operation)
    {
        await Given([.. Enumerable.Range(0, 10).Select(type => Row with { Id = 5010 + type, Type = type })]);

        Assert.That(await Ids(operation, new() { Type = "inDiary" }), Is.EqualTo(new[] { 5011 }));
        Assert.That(await Ids(operation, new() { Type = "inChecklist" }), Is.EqualTo(new[] { 5012 }));
        Assert.That(await Ids(operation, new() { Type = "BookingForDiary" }), Is.EqualTo(new[] { 5016 }));
        Assert.That(await Ids(operation, new() { Type = "BookingForChecklist" }), Is.EqualTo(new[] { 5017 }));
        Assert.That(await Ids(operation, new() { Type = "Unknown" }), Is.EqualTo(new[] { 5011, 5012, 5016, 5017 }));
        foreach (var type in new[] { "Note", "Document", "SavedReport", "MergeDraft", "MergeFinal" })
        {
            Assert.That(await Ids(operation, new() { Type = type }), Is.Empty, type);
        }
    }

    [TestCaseSource(nameof(ByType))]
    public async Task Type_ThatIsNone_IsAFault(string operation) =>
        Assert.That((await Ask(operation, new() { Type = "InDiary" })).IsFault, Is.True);

    [TestCaseSource(nameof(ByTask))]
    public async Task Task_IsTakenExactly(string operation)
    {
        await GivenOnePerTask();

        Assert.That(await Ids(operation, new() { Task = 62 }), Is.EqualTo(new[] { 5062 }));
        Assert.That(await Ids(operation, new() { Task = 65 }), Is.EqualTo(new[] { 5065 }));
        foreach (var none in new[] { 0, -1, 999 }) Assert.That(await Ids(operation, new() { Task = none }), Is.Empty);
    }

    [TestCaseSource(nameof(ByTasks))]
    public async Task Tasks_AreASet(string operation)
    {
        await GivenOnePerTask();

        Assert.That(await Ids(operation, new() { Tasks = [65, 61, 61, 999] }), Is.EqualTo(new[] { 5061, 5065 }));
        Assert.That(await Ids(operation, new() { Tasks = [] }), Is.Empty);
        Assert.That(await Ids(operation, new() { Tasks = [0] }), Is.Empty);
        Assert.That(await Ids(operation, new() { Tasks = [.. Enumerable.Range(60, 3000)] }), Is.EqualTo(new[] { 5061, 5062, 5063, 5064, 5065 }));
        var absent = new ListAsk().For(operation).Replace("<TaskIds><a:int>61</a:int></TaskIds>", "", StringComparison.Ordinal);
        Assert.That(IdsOf(await AsAnna(operation, absent)), Is.Empty);
    }

    [TestCaseSource(nameof(ByHeading))]
    public async Task Heading_TakesItsTasksDeletedOnesIncluded(string operation)
    {
        await GivenOnePerTask();

        Assert.That(await Ids(operation, new() { Heading = 71 }), Is.EqualTo(new[] { 5061, 5062 }));
        Assert.That(await Ids(operation, new() { Heading = 72 }), Is.EqualTo(new[] { 5063 }));
        Assert.That(await Ids(operation, new() { Heading = 73 }), Is.EqualTo(new[] { 5064, 5065 }));
        // Without tasks, of two other lists, unknown.
        foreach (var none in new[] { 74, 75, 76, 0, -1, 999 }) Assert.That(await Ids(operation, new() { Heading = none }), Is.Empty, $"{none}");
    }

    private Task GivenOnePerTask() =>
        Given([.. Enumerable.Range(61, 5).Select(task => Row with { Id = 5000 + task, Task = task }), Row with { Id = 5099, Task = 0 }]);
}
