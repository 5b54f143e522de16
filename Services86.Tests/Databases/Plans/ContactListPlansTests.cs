using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteContactListPlansTests : ContactListPlansTests<SqliteDatabase>;

internal sealed class PostgresContactListPlansTests : ContactListPlansTests<PostgresDatabase>;

/// <summary>Lists of companies and persons, quote addresses and new persons: index ranges, however large the installation is.</summary>
internal abstract class ContactListPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly Viewer Me = new(5, 2, [], false, new Dictionary<SentryTable, Reach>());

    [Test]
    public async Task OwnCompanies_StartFromTheirOwner()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new ContactCardRepository(session).OwnAsync(Me));

        plans.MustUse("contact_associate");
        plans.MustNotScan();
    }

    [Test]
    public async Task RecentCompanies_AreRangesOfTheUsersOwnRows()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var recent = new RecentContactRepository(session);
            await recent.HistoryAsync(Me, 20);
            await recent.DiaryAsync(Me, new WallClock(0), new WallClock(1));
            await recent.FavouritesAsync(Me);
        });

        plans.MustUse("recent_item_used", "appointment_diary");
        plans.MustNotScan();
    }

    [Test]
    public async Task PersonsOfACompany_ComeByItsIndex()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new PersonCardRepository(session).OfCompanyAsync(1));

        plans.MustUse("person_contact");
        plans.MustNotScan();
    }

    [Test]
    public async Task QuoteAddresses_AreFoundByTheVersion()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var quotes = new QuoteVersionRepository(session);
            await quotes.FindAsync(1);
            await quotes.AddressesAsync(1);
            await session.BeginAsync();
            await quotes.OwnInvoiceAsync(1, null, new UtcInstant(0), 1);
            await quotes.OwnDeliveryAsync(1, null, new UtcInstant(0), 1);
        });

        plans.MustUse("address_quote_version");
        plans.MustNotScan();
    }

    [Test]
    public async Task NewPerson_RankAndNumber_AreFoundByTheirIndexes()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            await session.BeginAsync();
            await new PersonWriteRepository(session).NextRankAsync(1);
            await new PersonNumberRepository(session).BetweenAsync(NumberRange.Of("K-1"), 0);
        });

        plans.MustUse("person_contact", "person_number_folded");
        plans.MustNotScan();
    }
}
