using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteAppointmentListPlansTests : AppointmentListPlansTests<SqliteDatabase>;

internal sealed class PostgresAppointmentListPlansTests : AppointmentListPlansTests<PostgresDatabase>;

/// <summary>Each list and each diary is a range of its own index, however large the installation is.</summary>
internal abstract class AppointmentListPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly AppointmentCriteria Month = new(1_700_000_000, 1_702_600_000, 1, [1, 2]);

    [Test]
    public Task OfAssociate_IsARangeOfHisRows() =>
        Check(session => new AppointmentListRepository(session).OfAssociateAsync(1, Month, 50), "appointment_active");

    [Test]
    public Task OfAssociateAndProjects_AreRangesOfBoth() => Check(
        session => new AppointmentListRepository(session).OfAssociateAndProjectsAsync(1, 1, Month, 50),
        "appointment_active", "project_member_person", "appointment_project");

    [Test]
    public Task OfProject_IsARangeOfItsRows() =>
        Check(session => new AppointmentListRepository(session).OfProjectAsync(1, Month, 50), "appointment_project");

    [Test]
    public Task OfMember_AreRangesOfHisProjects() =>
        Check(session => new AppointmentListRepository(session).OfMemberAsync(1, Month, 50), "project_member_person", "appointment_project");

    [Test]
    public Task OfContact_IsARangeOfItsRows() =>
        Check(session => new AppointmentListRepository(session).OfContactAsync(1, Month, 50), "appointment_contact");

    [Test]
    public async Task OfTasks_AreFoundByTheTask()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new AppointmentListRepository(session).OfTasksAsync([1, 2]));

        plans.MustNotScan("recurrence_rule");
        plans.MustUse("appointment_task");
    }

    [Test]
    public Task ByIds_AreFoundByKey() => Check(session => new AppointmentListRepository(session).ByIdsAsync([1, 2, 3]));

    [Test]
    public Task Names_AreFoundByKey() => Check(session => new NeighbourRepository(session).NamesAsync([1, 2], [1], [1], [1, 2]));

    [TestCase(1)]
    [TestCase(1, 2)]
    public Task Diary_IsTwoRanges(params int[] owners) =>
        Check(session => new DiaryRepository(session).OverlapAsync(owners, 1_700_000_000, 1_702_600_000, 50), "appointment_diary", "appointment_long");

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
