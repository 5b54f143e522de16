using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqlitePublishedPlansTests : PublishedPlansTests<SqliteDatabase>;

internal sealed class PostgresPublishedPlansTests : PublishedPlansTests<PostgresDatabase>;

/// <summary>Published rows, alarms and synchronisation are ranges of indexes of their own, however many years their owner has behind him.</summary>
internal abstract class PublishedPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly DateOnly Today = new(2024, 3, 4);

    [Test]
    public Task PublishedByIds_AreFoundByKey() => Check(session => new PublishedRepository(session).ByIdsAsync([1, 2, 3], Today));

    [Test]
    public Task PublishedOfAssociate_ReadsPublishedRowsOnly() =>
        CheckOnly(session => new PublishedRepository(session).OfAssociateAsync(1, Today), "appointment_published_owner");

    [Test]
    public Task PublishedOfPerson_ReadsPublishedRowsOnly() => CheckOnly(
        session => new PublishedRepository(session).OfPersonAsync(1, Today), "appointment_published_person", "appointment_published_invited");

    [Test]
    public Task PublishedOfProject_ReadsPublishedRowsOnly() =>
        CheckOnly(session => new PublishedRepository(session).OfProjectAsync(1, Today), "appointment_published");

    [Test]
    public Task Alarms_AreTwoRanges() => Check(
        session => new AlarmRepository(session).DueAsync(1, new(1_700_000_000), new(1_700_600_000), invitations: true, withoutAlarm: true),
        "appointment_diary", "appointment_active");

    [Test]
    public Task SyncParticipants_UseTheBooking() => Check(session => new SyncRepository(session).ParticipantsAsync([1, 2, 3]), "appointment_master");

    [Test]
    public Task SyncPersons_AreFoundByKey() => Check(session => new SyncRepository(session).PersonsAsync([1, 2, 3]));

    [Test]
    public Task SyncReach_UsesTheOwners() => Check(
        session => new SyncRepository(session).ReachAsync([1, 2], [1, 2]),
        "contact_point_contact", "contact_point_person", "address_contact", "address_person");

    private async Task CheckOnly(Func<Session, Task> work, params string[] indexes)
    {
        await Check(work, indexes);
        var plans = await QueryPlans.OfAsync(Database, work);
        Assert.That(plans.ToString(), Does.Not.Contain("appointment_active")
            .And.Not.Contain("appointment_project ").And.Not.Contain("appointment_person ").And.Not.Contain("appointment_invited "));
    }

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
