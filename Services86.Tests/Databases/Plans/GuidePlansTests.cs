using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteGuidePlansTests : GuidePlansTests<SqliteDatabase>;

internal sealed class PostgresGuidePlansTests : GuidePlansTests<PostgresDatabase>;

/// <summary>What guides and leads ask of a large database: keys and indexes only.</summary>
internal abstract class GuidePlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public Task GuidedSale_UsesItsFollowUps() => Check(session => new GuidedRecordRepository(session).SaleAsync(1), "appointment_sale");

    [Test]
    public Task GuidedProject_UsesItsMembers() => Check(session => new GuidedRecordRepository(session).ProjectAsync(1));

    [Test]
    public Task UnsavedRow_ReadsItsNeighboursByKeys() => Check(async session =>
    {
        await new EntityRepository(session).WithSaleAsync(new() { SaleId = 1 });
        await new EntityRepository(session).WithProjectAsync(new() { ProjectId = 1 });
    });

    [Test]
    public Task PersonByMail_UsesTheSearchKey() =>
        Check(session => new LeadRepository(session).ByMailAsync("someone@somewhere.example"), "contact_point_search");

    [Test]
    public Task PersonByName_UsesAnIndex() => Check(session => new LeadRepository(session).ByNameAsync(1, "FIRST", "LAST"));

    [Test]
    public Task Relation_IsLookedUpAtItsSource() => Check(
        async session =>
        {
            await session.BeginAsync();
            await new LeadRepository(session).RelateAsync(1, 2, 1, "", new(0), 1);
            session.Rollback();
        },
        "relation_source");

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
