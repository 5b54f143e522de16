using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteSignInPlansTests : SignInPlansTests<SqliteDatabase>;

internal sealed class PostgresSignInPlansTests : SignInPlansTests<PostgresDatabase>;

/// <summary>The statements of every sign-in and of every ticket's check find their rows by index.</summary>
internal abstract class SignInPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly UtcInstant Now = new(1_700_000_000);

    [Test]
    public Task Ticket_IsFoundAndMadeByItsKeys() => Check(async session =>
    {
        var tickets = new TicketRepository(session);
        await tickets.FindAsync(Guid.Empty);
        await tickets.RenewAsync([new TicketUse(1, Now, Now)]);
    });

    [Test]
    public Task Tickets_ThatHaveLapsed_AreARange() => Check(async session =>
    {
        var tickets = new TicketRepository(session);
        await tickets.LapsedAsync(Now);
        await session.BeginAsync();
        await tickets.PurgeAsync(Now);
    });

    [Test]
    public Task User_IsFoundByNameOrAddress() => Check(
        async session =>
        {
            var users = new UserRepository(session);
            await users.FindByNameAsync("TJE0", Now);
            await users.FindByEmailAsync("tina@supertest.example", Now);
            await new PrincipalRepository(session).FindAsync(1);
            await new UserAccountRepository(session).OwnerCompanyAsync();
        },
        "contact_point_search", "contact_point_person", "contact_owner");

    [Test]
    public Task SignIn_IsWrittenByKeys() => Check(async session =>
    {
        var users = new UserRepository(session);
        await session.BeginAsync();
        await users.RecordSignInAsync(1, new WallClock(1));
        await users.RecordCredentialUseAsync(1, Now);
        await users.RecordLogoutAsync(1, new WallClock(1));
    });

    [Test]
    public Task Failures_AreCountedByTheirKey() => Check(async session =>
    {
        var failures = new SignInFailureRepository(session);
        await failures.CountAsync(1, Now);
        await session.BeginAsync();
        await failures.AddAsync(1, Now, Now);
        await failures.ClearAsync(1);
    });

    private async Task Check(Func<Session, Task> work, params string[] indexes)
    {
        var plans = await QueryPlans.OfAsync(Database, work);

        plans.MustNotScan();
        plans.MustUse(indexes);
    }
}
