using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteAppointmentStatementTests : AppointmentStatementTests<SqliteDatabase>;

internal sealed class PostgresAppointmentStatementTests : AppointmentStatementTests<PostgresDatabase>;

/// <summary>How the statements of single follow-ups read a large database: by keys and indexes only.</summary>
internal abstract class AppointmentStatementTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public Task Entity_WithItsNeighbours_UsesKeysAndTheDiary() =>
        Check(
            session => new EntityRepository(session).FindAsync(1).AsTask(),
            "appointment_diary", "appointment_long", "relation_source", "relation_target");

    [Test]
    public Task Persons_AreReadByKey() => Check(session => new EntityRepository(session).PersonsAsync(1, 2));

    [Test]
    public Task PointsAndAddresses_UseTheirOwners() =>
        Check(
            session => new EntityRepository(session).ReachAsync(1, 2, new() { PersonId = 3, ContactId = 1 }, null).AsTask(),
            "contact_point_contact", "contact_point_person", "contact_point_project", "address_contact");

    [Test]
    public Task Conflict_OfAnUnsavedRow_UsesTheDiary() =>
        Check(session => new ConflictRepository(session).ExistsAsync(1, new(1), new(2)).AsTask(), "appointment_diary", "appointment_long");

    [Test]
    public Task Participants_UseTheBooking() => Check(session => new AppointmentRepository(session).ParticipantsAsync(1), "appointment_master");

    [Test]
    public Task Dates_UseTheSeries() => Check(session => new AppointmentRepository(session).DatesAsync(1, new(0)).AsTask(), "appointment_rule");

    [Test]
    public Task Links_UseBothEnds() => Check(session => new LinkRepository(session).FindAsync(1), "relation_source", "relation_target");

    [Test]
    public Task Documents_UseTheirRows() => Check(session => new ActivityRepository(session).DocumentsAsync([1, 2, 3]), "appointment_document");

    [Test]
    public Task DueDates_UseTheSale() => Check(Writing(session => new SaleRepository(session).RecomputeDueAsync([1, 2])), "appointment_sale");

    [Test]
    public Task Milestones_UseTheProject() => Check(Writing(session => new MilestoneRepository(session).RecomputeAsync([1, 2], new(0))), "appointment_project");

    [Test]
    public Task Completion_IsWrittenByKeys() => Check(Writing(async session =>
    {
        var activities = new ActivityRepository(session);
        await activities.AppointmentsAsync([1, 2]);
        await activities.SalesAsync([1, 2]);
        await activities.WithdrawRefusalsAsync([new() { AppointmentId = 1, MasterId = 2 }], new(0), 1);
        await activities.CompleteAsync([1, 2], new(0), new(0), 1);
        await activities.ReopenAsync([1, 2], 1, new(0), 1);
        await activities.SetSalesAsync([1], 2, new(0), 1);
    }));

    [Test]
    public async Task Completion_OfManyRecords_TakesNoMoreStatements()
    {
        var statements = await QueryPlans.RecordAsync(
            Database, session => new ActivityRepository(session).AppointmentsAsync([.. Enumerable.Range(1, 400)]));

        Assert.That(statements.Count(statement => statement.Sql.Contains("FROM appointment", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    private static Func<Session, Task> Writing(Func<Session, Task> work) => async session =>
    {
        await session.BeginAsync();
        await work(session);
        session.Rollback();
    };

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
