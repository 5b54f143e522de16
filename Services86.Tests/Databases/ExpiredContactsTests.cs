using Services86.Agents;
using Services86.Agents.Contacts.Entities;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Tests.Unit.Rights;
using Services86.Tests.Unit.Time;

namespace Services86.Tests.Databases;

internal sealed class SqliteExpiredContactsTests : ExpiredContactsTests<SqliteDatabase>;

internal sealed class PostgresExpiredContactsTests : ExpiredContactsTests<PostgresDatabase>;

/// <summary>The recycle bin is emptied in small transactions, so that writers never wait for all of it.</summary>
internal abstract class ExpiredContactsTests<TDatabase> : DatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [TestCase(0, 1)]
    [TestCase(19, 1)]
    [TestCase(20, 2)]
    [TestCase(45, 3)]
    public async Task RemoveAsync_ManyCompanies_TakesAFewInEachTransaction(int companies, int transactions)
    {
        await Database.InstallAsync();
        if (companies > 0)
        {
            await Database.RunAsync(string.Concat(Enumerable.Range(5000, companies).Select(id =>
                $"INSERT INTO contact (contact_id, name, name_key, deleted_at, created_at, updated_at) VALUES ({id}, 'Gone', 'GONE', 1, 0, 0);")));
        }

        var connections = new CountedConnections(Database.Connections);
        await RunAsync(connections);

        Assert.That(connections.Transactions, Is.EqualTo(transactions));
        Assert.That(await Database.ScalarAsync<int>("SELECT COUNT(*) FROM contact WHERE contact_id >= 5000"), Is.Zero);
    }

    private async Task RunAsync(IConnectionSource connections)
    {
        var clock = new FakeClock("2023-02-15T13:00:00Z");
        using var lists = Database.Lists(clock);
        await lists.CurrentAsync();
        var zones = ZoneRegister.Of(lists);
        var call = new CallContext();
        call.SignIn(Callers.Adm0);
        await using var session = new Session(connections, Database.Dialect, Database.Options);
        var expired = new ExpiredContacts(
            new DeletedContactRepository(session),
            lists,
            new Sentry(call, new OwnerRegister(lists), new RightOverrideRegister(lists)),
            call,
            new BaseClock(clock, zones),
            session);
        await expired.RemoveAsync();
    }
}
