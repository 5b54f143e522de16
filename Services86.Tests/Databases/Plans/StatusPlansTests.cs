using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteStatusPlansTests : StatusPlansTests<SqliteDatabase>;

internal sealed class PostgresStatusPlansTests : StatusPlansTests<PostgresDatabase>;

/// <summary>What toggles and direct updates add to the statements of single follow-ups: keys and indexes only.</summary>
internal abstract class StatusPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public Task GuideInstances_AreReadByKeys() => Check(session => new GuideRepository(session).InstancesAsync([1, 2, 3]));

    [Test]
    public Task GuideSteps_AreReadFromSmallTablesOnly() => Check(session => new GuideRepository(session).StepsAsync([1, 2]));

    [Test]
    public Task DirectUpdate_IsWrittenByItsKey() => Check(async session =>
    {
        await session.BeginAsync();
        await new AppointmentWriteRepository(session).UpdateDirectlyAsync(new() { AppointmentId = 1, AssociateId = 1, Type = 1, Status = 1 }, new(0), 1);
        session.Rollback();
    });

    [Test]
    public Task Participants_FollowTheirMasterByTheBooking() => Check(
        async session =>
        {
            await session.BeginAsync();
            await new BookingMoveRepository(session).FollowAsync([1, 2], new(0), 1);
            session.Rollback();
        },
        "appointment_master");

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
