using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteContactPlansTests : ContactPlansTests<SqliteDatabase>;

internal sealed class PostgresContactPlansTests : ContactPlansTests<PostgresDatabase>;

/// <summary>The statements of the Contact agent are index ranges: none reads a table that grows with the installation from end to end.</summary>
internal abstract class ContactPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly Viewer Me = new(5, 2, [], false, new Dictionary<SentryTable, Reach>());
    private static readonly UtcInstant Since = new(0);

    [Test]
    public async Task Card_OfOneCompany_IsFoundByItsId()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var contacts = new ContactRepository(session);
            await contacts.FindAsync(1);
            await contacts.PointsAsync(1);
            await contacts.AddressesAsync(1);
            await contacts.InterestsAsync(1);
            await contacts.HasPersonAsync(1);
        });

        plans.MustUse("contact_point_contact", "address_contact", "contact_owner");
        plans.MustNotScan();
    }

    [Test]
    public async Task Cards_OfManyCompanies_AreFoundByTheirIds()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var contacts = new ContactCardRepository(session);
            await contacts.CardsAsync([1, 2, 3]);
            await contacts.FirstPointsAsync([1, 2, 3]);
            await contacts.AddressesAsync([1, 2, 3]);
        });

        plans.MustUse("contact_point_contact", "address_contact");
        plans.MustNotScan();
    }

    [Test]
    public async Task Cards_OfManyPersons_AreFoundByTheirIds()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var persons = new PersonCardRepository(session);
            await persons.CardsAsync([1, 2, 3]);
            await persons.FirstPointsAsync([1, 2, 3]);
        });

        plans.MustUse("contact_point_person");
        plans.MustNotScan();
    }

    [Test]
    public async Task ActiveContacts_Events_StartFromTheCallersCompanies()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var contacts = new ActiveContactRepository(session);
            await contacts.OwnAsync(Me);
            var activities = new ActivityEventRepository(session);
            await activities.LatestCreatedAsync(Me, Since, true, true);
            await activities.CreatedAsync([1, 2], Since, true, true);
            await activities.LatestCompletedAsync(Me, new WallClock(0));
            await activities.CompletedAsync([1, 2], new WallClock(0));
            await contacts.PersonsAsync(Me, Since);
            await contacts.UrlsAsync([1, 2]);
            await contacts.LastLogoutAsync(Me);
        });

        plans.MustUse("contact_associate", "appointment_contact_created", "appointment_contact_done", "person_contact_updated", "contact_point_contact");
        plans.MustNotScan();
    }

    [Test]
    public async Task Writing_ACompany_TouchesItsRowsOnly()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var contacts = new ContactWriteRepository(session);
            var parts = new ContactPartsRepository(session);
            var row = new ContactRow { ContactId = 1, Name = "X" };
            await session.BeginAsync();
            await contacts.UpdateAsync(row, new ContactKeys("X", "", "", ""), Since, 1);
            await contacts.MirrorAsync(row);
            await parts.ReplacePointsAsync(1, ContactPointKind.ContactPhone, [new(1, "1", "1", "")]);
            await parts.RemoveInterestAsync(1, 1);
            await contacts.DeleteAsync(1, Since, 1);
        });

        plans.MustUse("contact_point_contact");
        plans.MustNotScan();
    }

    [TestCase("10001")]
    [TestCase("K-10001")]
    [TestCase("KØB-1")]
    public async Task Number_Taken_IsFoundByItsIndex(string number)
    {
        var plans = await QueryPlans.OfAsync(Database, session => new ContactNumberRepository(session).BetweenAsync(NumberRange.Of(number), 0));

        plans.MustUse("contact_number2_folded");
        plans.MustNotScan();
    }

    [Test]
    public async Task Number_Blank_IsFoundByItsIndex()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new ContactNumberRepository(session).HasBlankAsync(0));

        plans.MustUse("contact_number2_blank");
        plans.MustNotScan();
    }
}
