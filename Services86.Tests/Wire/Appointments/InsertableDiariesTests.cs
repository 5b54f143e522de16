namespace Services86.Tests.Wire.Appointments;

/// <summary>GetCanInsertForAssociates (appointment-operations.md §5).</summary>
[TestFixture]
internal sealed class InsertableDiariesTests : AppointmentScene
{
    // dina is retired although of bo's group; 121 has no calendar although of anna's group.
    protected override string Changes => """
        UPDATE associate SET deleted = TRUE WHERE associate_id = 104;
        INSERT INTO associate (associate_id, name, name_key, type, user_group_id, role_id, rank, is_location, created_at, updated_at)
        VALUES (121, 'anonymous', 'ANONYMOUS', 7, 11, 20, 121, FALSE, 0, 0);
        """;

    [Test]
    public async Task E94_InsertRight_ByOwner()
    {
        Assert.That(await Ask("anna", 101, 103, 102, 999), Is.EqualTo(new[] { "true", "true", "false", "false" }));
        Assert.That(await Ask("bo", 101, 103, 102, 110), Is.EqualTo(new[] { "false", "false", "true", "false" }));
    }

    [Test]
    public async Task Resource_OfTheOwnGroup_IsADiary() => Assert.That(await Ask("anna", 110), Is.EqualTo(new[] { "true" }));

    [Test]
    public async Task RetiredUserOrOneWithoutCalendar_HasNoDiary()
    {
        Assert.That(await Ask("bo", 104), Is.EqualTo(new[] { "false" }));
        Assert.That(await Ask("anna", 121, 0, -1), Is.EqualTo(new[] { "false", "false", "false" }));
    }

    [Test]
    public async Task EachElement_HasItsAnswer() => Assert.That(await Ask("anna", 102, 101, 102, 101), Is.EqualTo(new[] { "false", "true", "false", "true" }));

    [Test]
    public async Task NobodyAskedFor_IsAnEmptyArray()
    {
        Assert.That(await Ask("anna"), Is.Empty);
        var absent = await AsAnna("GetCanInsertForAssociates");
        Assert.That(absent.Response, Is.Not.Null, absent.Text);
        Assert.That(absent.Response!.Elements(), Is.Empty);
    }

    private async Task<IReadOnlyList<string>> Ask(string user, params int[] ids)
    {
        var reply = await As(user, "GetCanInsertForAssociates", $"<AssociateIds>{string.Concat(ids.Select(id => $"<a:int>{id}</a:int>"))}</AssociateIds>");
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.Response!.Elements().Select(element => element.Value)];
    }
}
