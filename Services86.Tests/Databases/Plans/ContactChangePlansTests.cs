using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteContactChangePlansTests : ContactChangePlansTests<SqliteDatabase>;

internal sealed class PostgresContactChangePlansTests : ContactChangePlansTests<PostgresDatabase>;

/// <summary>Looking for duplicates, merging, copying and removing companies: none of the statements reads a large table from end to end.</summary>
internal abstract class ContactChangePlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly UtcInstant Now = new(0);

    [Test]
    public async Task Duplicates_ByName_AreOneRangeOfTheNames()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new DuplicateRepository(session).ByNameAsync("X"));

        plans.MustUse("contact_name");
        plans.MustNotScan();
    }

    [Test]
    public async Task Duplicates_ByNameAndDepartment_AreOneRangeOfTheNames()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new DuplicateRepository(session).ByNameAndDepartmentAsync("X", "Y"));

        plans.MustUse("contact_name");
        plans.MustNotScan();
    }

    [Test]
    public async Task Duplicates_BySound_AreOneRangeOfTheSounds()
    {
        var plans = await QueryPlans.OfAsync(Database, session => new DuplicateRepository(session).BySoundAsync("X"));

        plans.MustUse("contact_sound");
        plans.MustNotScan();
    }

    [Test]
    public async Task Bin_RestoreAndRemove_TouchTheCompaniesOnly()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var contacts = new DeletedContactRepository(session);
            await session.BeginAsync();
            await contacts.FindAsync(-1);
            await contacts.RestoreAsync(-1);
            await contacts.ExpiredAsync(Now, 20);
            await contacts.RemoveAsync([-1, -2]);
        });

        plans.MustUse("contact_deleted", "recent_item_record", "favourite_record", "relation_source", "relation_target", "project_member_contact");
        plans.MustNotScan();
    }

    [Test]
    public async Task Merge_WhatMoves_IsFoundByTheSource()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var moves = new ContactMergeRepository(session);
            await session.BeginAsync();
            await moves.HasUsersAsync(-1);
            await moves.MovePersonsAsync(-1, -2, Now, 1);
            await moves.MoveActivitiesAsync(-1, -2, Now, 1);
            await moves.MoveLinksAsync(-1, -2);
        });

        plans.MustUse("person_contact", "sale_contact", "project_member_contact", "relation_source", "relation_target");
        plans.MustNotScan();
    }

    [Test]
    public async Task Merge_Persons_AreFoundByTheirCompanies()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            var persons = new PersonMergeRepository(session);
            var blanks = new PersonBlankRepository(session);
            await session.BeginAsync();
            await persons.CountAsync(-1, -2);
            await blanks.FillAsync(-1, -2, Now, 1, isFirst: true);
            await blanks.UserFieldsAsync(-1, -2);
            await persons.MoveConsentsAsync(-1, -2, Now, 1);
            await persons.MoveActivitiesAsync(-1, -2, Now, 1);
            await persons.RemoveAsync(-1, -2);
        });

        plans.MustUse(
            "appointment_person", "appointment_invited", "sale_person", "project_member_person", "contact_support_person",
            "contact_point_person", "address_person");
        plans.MustNotScan();
    }

    [Test]
    public async Task Copy_Persons_AreFoundByTheirCompany()
    {
        var plans = await QueryPlans.OfAsync(Database, async session =>
        {
            await session.BeginAsync();
            await new PersonCopyRepository(session).CopyAsync(-1, -2, Now, 1);
        });

        plans.MustUse("person_contact", "contact_point_person", "address_person");
        plans.MustNotScan();
    }
}
