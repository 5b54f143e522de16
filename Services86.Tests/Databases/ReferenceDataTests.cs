using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Tests.Databases;

internal sealed class SqliteReferenceDataTests : ReferenceDataTests<SqliteDatabase>;

internal sealed class PostgresReferenceDataTests : ReferenceDataTests<PostgresDatabase>;

internal abstract class ReferenceDataTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const int Appointments = 9;
    private const int AllRights = 15;
    private const int FilterOnly = 16;

    [Test]
    public async Task Install_SecondTime_DoesNothing()
    {
        await Database.CreateAsync(DatabaseState.Migrated);

        Assert.That(await Database.ReferenceData().InstallAsync(), Is.True);
        Assert.That(await Database.ReferenceData().InstallAsync(), Is.False);
    }

    [Test]
    public async Task Install_TwoProcessesAtOnce_OneDoesIt()
    {
        await Database.CreateAsync(DatabaseState.Migrated);
        await using var other = Database.SecondProcess();

        var done = await Task.WhenAll(
            Task.Run(() => Database.ReferenceData().InstallAsync()), Task.Run(() => other.ReferenceData().InstallAsync()));

        Assert.That(done, Is.EquivalentTo(new[] { true, false }));
    }

    [Test]
    public async Task Install_UnknownBaseZone_LeavesNothingBehind()
    {
        await Database.CreateAsync(DatabaseState.Migrated);

        Assert.That(
            async () => await Database.ReferenceData(new SeedOptions { BaseTimeZone = "XX-NOWHERE" }).InstallAsync(),
            Throws.TypeOf<SeedException>().With.Message.Contains("XX-NOWHERE"));
        await using var session = Database.Open();
        Assert.That(await session.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM country"), Is.Zero);
    }

    [TestCase("country", 249)]
    [TestCase("tz_location", 424)]
    [TestCase("task", 14)]
    [TestCase("heading", 4)]
    [TestCase("list_item_heading", 14)]
    [TestCase("role", 12)]
    [TestCase("user_group", 4)]
    [TestCase("associate", 2)]
    [TestCase("contact", 1)]
    [TestCase("person", 1)]
    [TestCase("credential", 0)]
    [TestCase("suggested_appointment", 8)]
    public async Task Install_Table_HasItsRows(string table, int rows)
    {
        await Database.InstallAsync();
        await using var session = Database.Open();

        Assert.That(await session.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {table}"), Is.EqualTo(rows));
    }

    [TestCase(ListNumber.Business, 13)]
    [TestCase(ListNumber.Category, 6)]
    [TestCase(ListNumber.Priority, 3)]
    [TestCase(ListNumber.Position, 6)]
    [TestCase(ListNumber.ContactInterest, 3)]
    [TestCase(ListNumber.PersonInterest, 7)]
    [TestCase(ListNumber.SaleStage, 5)]
    [TestCase(ListNumber.LegalBase, 7)]
    [TestCase(ListNumber.ConsentSource, 9)]
    public async Task Install_List_HasItsEntries(int list, int entries) =>
        Assert.That((await ListsAsync()).Items(list), Has.Length.EqualTo(entries));

    [Test]
    public async Task Install_PriorityOrder_IsHighMediumLow() =>
        Assert.That((await ListsAsync()).Items(ListNumber.Priority).Select(item => item.Id), Is.EqualTo(new[] { 2, 1, 3 }));

    [Test]
    public async Task Install_Tasks_HaveOneOfEachNeededType()
    {
        var types = (await ListsAsync()).TasksInOrder.Select(task => task.Type);

        Assert.That(types, Is.SupersetOf(new[] { 1, 5, 6 }));
    }

    [Test]
    public async Task Install_RoleMatrix_FollowsTheTable()
    {
        var lists = await ListsAsync();

        Assert.That(Right(1, 2), Is.EqualTo(AllRights));
        Assert.That(Right(4, 1), Is.EqualTo(5));
        Assert.That(Right(4, 2), Is.EqualTo(FilterOnly));
        Assert.That(Right(10, 0), Is.EqualTo(1));
        Assert.That(lists.Roles[11].DataRights, Is.Empty);
        Assert.That(lists.Roles[12].Type, Is.EqualTo(3));
        Assert.That(lists.Roles[1].FunctionRights, Does.Contain("admin-all").And.Contain("allow-manage-entities"));
        Assert.That(lists.Roles[1].FunctionRights, Has.None.StartsWith("hide-").And.None.StartsWith("ext-"));

        int Right(int role, int relation) =>
            lists.Roles[role].DataRights.SingleOrDefault(right => right.TableNo == Appointments && right.Relation == relation)?.Rights ?? 0;
    }

    [Test]
    public async Task Install_EveryZone_IsKnownToThePlatform()
    {
        var unknown = (await ListsAsync()).Zones.Values.Where(zone => !TimeZoneInfo.TryFindSystemTimeZoneById(zone.IanaId, out _));

        Assert.That(unknown.Select(zone => zone.IanaId), Is.Empty);
    }

    [Test]
    public async Task Install_NorwegianLayout_HasTwoFullAddresses()
    {
        var lists = await ListsAsync();

        var grid = lists.AddressLayouts[(lists.Countries[578].AddressLayoutId, 1)];

        Assert.That(grid.Select(field => field.Field), Is.EqualTo(new[]
        {
            "StreetAddress1", "StreetZipcode", "StreetCity", "PostalAddress1", "PostalZipcode", "PostalCity",
        }));
        Assert.That(grid.Select(field => field.Line), Is.EqualTo(new[] { 1, 2, 2, 3, 4, 4 }));
    }

    [Test]
    public async Task Install_NewRow_StartsBehindTheSeeds()
    {
        await Database.InstallAsync();
        await using var session = Database.Open();
        await session.BeginAsync();

        var id = await session.ExecuteScalarAsync<int>("INSERT INTO task (name, type) VALUES ('Mine', 1) RETURNING task_id");

        Assert.That(id, Is.EqualTo(1001));
    }

    private async Task<ListSnapshot> ListsAsync()
    {
        await Database.InstallAsync();
        using var lists = Database.Lists(TimeProvider.System);
        return await lists.CurrentAsync();
    }
}
