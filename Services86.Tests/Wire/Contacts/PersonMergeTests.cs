using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>What becomes of persons of equal names when their companies are merged (contact-operations.md §20 a).</summary>
[TestFixture]
internal sealed class PersonMergeTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Merged_WhatPointedAtThePerson_PointsAtTheOther()
    {
        await _host.Given("""
            UPDATE sale SET person_id = 41 WHERE sale_id = 12;
            UPDATE appointment SET invited_person_id = 41 WHERE appointment_id = 105;
            UPDATE contact SET support_person_id = 41 WHERE contact_id IN (12, 16);
            INSERT INTO project (project_id, created_at, updated_at) VALUES (80, 0, 0), (81, 0, 0);
            INSERT INTO project_member (project_member_id, project_id, contact_id, person_id, created_at, updated_at) VALUES
              (800, 80, 10, 41, 0, 0), (801, 80, 12, 43, 0, 0), (802, 81, 10, 41, 0, 0);
            INSERT INTO relation (relation_id, relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at) VALUES
              (901, 1, 6, 41, 5, 13, 0, 0), (902, 1, 6, 41, 6, 43, 0, 0);
            INSERT INTO favourite (associate_id, table_no, record_id, rank, created_at) VALUES (5, 6, 41, 1, 0);
            INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES (5, 6, 41, 300);
            """);
        await _host.Merge(10, 12, mergePersons: true);

        Assert.That(await _host.PersonsOf(12), Is.EqualTo(new[] { 43, 44, 45, 42 }));
        Assert.That(await _host.Stored<int>("SELECT person_id FROM appointment WHERE appointment_id = 100"), Is.EqualTo(43));
        Assert.That(await _host.Stored<int>("SELECT invited_person_id FROM appointment WHERE appointment_id = 105"), Is.EqualTo(43));
        Assert.That(await _host.Stored<int>("SELECT person_id FROM sale WHERE sale_id = 12"), Is.EqualTo(43));
        Assert.That(
            await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id IN (12, 16) AND support_person_id = 43 AND updated_count = 1 AND updated_by = 5"),
            Is.EqualTo(2));
        Assert.That(
            await _host.StoredList("SELECT project_member_id FROM project_member WHERE person_id = 43 AND contact_id = 12 ORDER BY project_member_id"),
            Is.EqualTo(new[] { 801, 802 }));
        Assert.That(await _host.StoredList("SELECT source_id FROM relation ORDER BY relation_id"), Is.EqualTo(new[] { 43 }));
        Assert.That(await _host.Stored<int>("SELECT record_id FROM favourite"), Is.EqualTo(43));
        Assert.That(await _host.Stored<int>("SELECT record_id FROM recent_item"), Is.EqualTo(43));
    }

    private const string Details = """
        INSERT INTO contact_point (person_id, kind, rank, value) VALUES
          (41, 100, 1, 'kari@ten.example'), (41, 100, 2, 'kari2@ten.example'), (41, 16385, 1, '10'), (43, 16385, 1, '12');
        INSERT INTO address (person_id, atype, address1, city) VALUES (41, 16387, 'Home 1', 'OSLO'), (43, 16387, '', 'BERGEN');
        INSERT INTO person_interest (person_id, interest_id, updated_at) VALUES (41, 1, 0), (41, 2, 0), (43, 2, 0);
        INSERT INTO person_consent (person_consent_id, person_id, purpose_id, legal_base_id, created_at, updated_at) VALUES
          (950, 41, 1, 1, 0, 0), (951, 41, 2, 1, 0, 0), (952, 43, 2, 2, 0, 0);
        INSERT INTO person_shipment_block (person_id, shipment_type_id) VALUES (41, 3), (41, 4), (43, 4);
        UPDATE person SET title = 'Director', post1 = 'P1', position_id = 4, year_of_birth = 1980, month_of_birth = 5, day_of_birth = 6,
          user_fields = '{"f1":1,"f2":"a"}' WHERE person_id = 41;
        UPDATE person SET title = 'Chief', year_of_birth = 1981, user_fields = '{"f1":2}' WHERE person_id = 43;
        """;

    [Test]
    public async Task Merged_BlanksFilled_NothingFilledIsOverwritten()
    {
        await _host.Given(Details);
        await _host.Merge(10, 12, mergePersons: true, fillBlanks: true);

        Assert.That(await Text("SELECT title FROM person WHERE person_id = 43"), Is.EqualTo("Chief"));
        Assert.That(await Text("SELECT post1 FROM person WHERE person_id = 43"), Is.EqualTo("P1"));
        Assert.That(await Text("SELECT user_fields FROM person WHERE person_id = 43"), Is.EqualTo("""{"f1":2,"f2":"a"}"""));
        Assert.That(await _host.Stored<int>("SELECT position_id FROM person WHERE person_id = 43"), Is.EqualTo(4));
        Assert.That(await _host.Stored<int?>("SELECT month_of_birth FROM person WHERE person_id = 43"), Is.Null, "a date of birth is one thing");
        Assert.That(await Text("SELECT value FROM contact_point WHERE person_id = 43 AND kind = 100 AND rank = 1"), Is.EqualTo("kari@ten.example"));
        Assert.That(await Text("SELECT value FROM contact_point WHERE person_id = 43 AND kind = 100 AND rank = 2"), Is.EqualTo("kari2@ten.example"));
        Assert.That(await Text("SELECT value FROM contact_point WHERE person_id = 43 AND kind = 16385"), Is.EqualTo("12"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE person_id = 43"), Is.EqualTo(3));
        Assert.That(await Text("SELECT address1 || ', ' || city FROM address WHERE person_id = 43"), Is.EqualTo("Home 1, BERGEN"));
        Assert.That(await _host.Stored<int>("SELECT active_interests FROM person WHERE person_id = 43"), Is.EqualTo(2));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM person WHERE person_id = 43"), Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Merged_ConsentsAndRefusals_AreNeverLost(bool fillBlanks)
    {
        await _host.Given(Details);
        await _host.Merge(10, 12, mergePersons: true, fillBlanks: fillBlanks);

        Assert.That(
            await _host.StoredList("SELECT person_consent_id FROM person_consent WHERE person_id = 43 ORDER BY purpose_id"), Is.EqualTo(new[] { 950, 952 }));
        Assert.That(
            await _host.StoredList("SELECT shipment_type_id FROM person_shipment_block WHERE person_id = 43 ORDER BY shipment_type_id"),
            Is.EqualTo(new[] { 3, 4 }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Merged_RefusedMailings_StayRefused(bool fillBlanks)
    {
        await _host.Given("UPDATE person SET no_mailing = TRUE WHERE person_id = 41");
        await _host.Merge(10, 12, mergePersons: true, fillBlanks: fillBlanks);

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE person_id = 43 AND no_mailing AND updated_count = 1"), Is.EqualTo(1));
    }

    [TestCase("", 1)]
    [TestCase("INSERT INTO address (person_id, atype, city) VALUES (43, 16387, 'BERGEN');", 0)]
    public async Task Merged_UseOfThePrivateAddress_ComesWithTheAddress(string own, int expected)
    {
        await _host.Given($"""
            UPDATE person SET use_person_address = TRUE, sent_info = 2, show_contact_tickets = 1 WHERE person_id = 41;
            INSERT INTO address (person_id, atype, city) VALUES (41, 16387, 'OSLO'); {own}
            """);
        await _host.Merge(10, 12, mergePersons: true, fillBlanks: true);

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE person_id = 43 AND use_person_address"), Is.EqualTo(expected));
        Assert.That(await _host.Stored<int>("SELECT sent_info * 10 + show_contact_tickets FROM person WHERE person_id = 43"), Is.EqualTo(21));
    }

    [Test]
    public async Task Merged_BlanksNotFilled_FieldsStay()
    {
        await _host.Given(Details);
        await _host.Merge(10, 12, mergePersons: true);

        Assert.That(await Text("SELECT post1 FROM person WHERE person_id = 43"), Is.Empty);
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE person_id = 43"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE person_id = 41"), Is.Zero);
    }

    [Test]
    public async Task SeveralOfOneName_AllGoUpInTheFirstByRank()
    {
        await _host.Given("""
            UPDATE person SET first_name = 'Kari', last_name = 'Nordmann' WHERE person_id IN (44, 42);
            UPDATE person SET rank = 9 WHERE person_id = 41;
            UPDATE person SET rank = 5, title = 'First' WHERE person_id = 44;
            UPDATE person SET rank = 6, title = 'Second', post1 = 'Second' WHERE person_id = 43;
            UPDATE person SET middle_name = '' WHERE person_id = 42;
            UPDATE appointment SET person_id = 44 WHERE appointment_id = 102;
            UPDATE appointment SET person_id = 43 WHERE appointment_id = 103;
            """);
        await _host.Merge(12, 10, mergePersons: true, fillBlanks: true);

        Assert.That(await _host.PersonsOf(10), Is.EqualTo(new[] { 42, 41, 45 }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE appointment_id IN (102, 103) AND person_id = 42"), Is.EqualTo(2));
        Assert.That(await Text("SELECT title FROM person WHERE person_id = 42"), Is.EqualTo("First"));
        Assert.That(await Text("SELECT post1 FROM person WHERE person_id = 42"), Is.EqualTo("Second"));
    }

    [TestCase("UPDATE person SET first_name = 'kari' WHERE person_id = 43")]
    [TestCase("UPDATE person SET last_name = 'Nordmann ' WHERE person_id = 43")]
    [TestCase("UPDATE person SET middle_name = 'X.' WHERE person_id = 41")]
    [TestCase("UPDATE person SET deleted_at = 1 WHERE person_id = 41")]
    public async Task AnotherName_IsAnotherPerson(string change)
    {
        await _host.Given(change);
        await _host.Merge(12, 10, mergePersons: true);

        Assert.That(await _host.PersonsOf(10), Does.Contain(43));
    }

    [TestCase(43)]
    [TestCase(41)]
    public async Task Users_AreNotMerged_AndTheirCompanyInMemoryIsReadAnew(int user)
    {
        const string counter = "SELECT COALESCE(MAX(value), 0) FROM change_counter WHERE name = 'lists'";
        await using var host = await ContactFixture.StartAsync($"""
            INSERT INTO associate (associate_id, name, name_key, person_id, user_group_id, role_id, created_at, updated_at)
              VALUES (40, 'EXT', 'EXT', {user}, 2, 12, 0, 0);
            """);
        var before = await host.Stored<long>(counter);
        var reply = await host.Merge(12, 10, mergePersons: true);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await host.PersonsOf(10), Is.EqualTo(new[] { 41, 42, 43, 44, 45 }));
        Assert.That(await host.Stored<long>(counter), Is.EqualTo(user == 43 ? before + 1 : before));
    }

    private async Task<string?> Text(string sql) => await _host.Stored<string>(sql);
}
