using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 51 and 52 of contact-examples.md: the ways out of the recycle bin, back and for good.</summary>
[TestFixture]
internal sealed class ContactBinTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case51_Undelete_BringsBackCompanyAndPersons()
    {
        var reply = await Undelete(14);
        var card = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>14</ContactId>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(card["Name"], Is.EqualTo("Old Harbour Ltd"), card.ToString());
        Assert.That(await _host.GetPersons(14), Is.EqualTo(new[] { 61, 62 }));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 14"), Is.Zero);
    }

    [Test]
    public async Task Undelete_PersonsDeletedBeforeTheirCompany_ComeBackToo()
    {
        await _host.Given("UPDATE person SET deleted_at = 1, deleted_by = 6 WHERE person_id = 62");
        await Undelete(14);

        Assert.That(await _host.PersonsOf(14), Is.EqualTo(new[] { 61, 62 }));
        Assert.That(await _host.Stored<int?>("SELECT deleted_by FROM person WHERE person_id = 62"), Is.Null);
    }

    [Test]
    public async Task Undelete_AfterDelete_IsAsBefore()
    {
        await _host.Contact(ContactFixture.Tje0, "DeleteContactEntity", "<ContactEntityId>12</ContactEntityId>");
        await Undelete(12);

        Assert.That(await _host.PersonsOf(12), Is.EqualTo(new[] { 43, 44, 45 }));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 12"), Is.Zero);
    }

    // ADR 10: nothing is lost on the way through the recycle bin; the one who next changes either number has to choose another one.
    [Test]
    public async Task Undelete_NumberThatAnotherCompanyHasGot_IsKept()
    {
        var taken = await _host.Save("<ContactId>16</ContactId><Name>Dallas Inc</Name><Number2>10004</Number2>");
        var reply = await Undelete(14);

        Assert.That(taken.Succeeded, Is.True, taken.ToString());
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That((await _host.GetEntity(14))["Number2"], Is.EqualTo("10004"));
        Assert.That((await _host.GetEntity(16))["Number2"], Is.EqualTo("10004"));
        var unchanged = await _host.ReadChangeSave(14, carrier => carrier.Set("Department", "Docks"));
        Assert.That(unchanged["Number2"], Is.EqualTo("10004"), unchanged.ToString());
        var changed = await _host.ReadChangeSave(14, carrier => carrier.Set("Number2", "10001"));
        Assert.That(changed.Parameters.Keys, Is.EqualTo(new[] { "Number2" }));
    }

    [TestCase(ContactFixture.Tje0)]
    [TestCase(ContactFixture.Pb)]
    public async Task Undelete_LivingCompany_StaysAsItIs(int user)
    {
        await _host.Given("UPDATE person SET deleted_at = 1 WHERE person_id = 44");
        var reply = await Undelete(12, user);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await _host.PersonsOf(12), Is.EqualTo(new[] { 43, 45 }));
    }

    [TestCase(99999)]
    [TestCase(0)]
    [TestCase(-1)]
    public async Task Undelete_UnknownCompany_IsNotFound(int id)
    {
        var reply = await Undelete(id);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("contact").And.ContainKey("Id").WithValue(id.ToString(CultureInfo.InvariantCulture)));
    }

    [Test]
    public async Task Undelete_WithoutDeleteRight_StaysDeleted()
    {
        await _host.Given("UPDATE contact SET deleted_at = 1 WHERE contact_id = 13");
        var reply = await Undelete(13, ContactFixture.Pb);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow delete on contact owned by you"));
        Assert.That(await _host.Stored<long?>("SELECT deleted_at FROM contact WHERE contact_id = 13"), Is.EqualTo(1));
    }

    [Test]
    public async Task Case52_DeleteExpired_NeedsTheAdministratorAndTakesTheExpiredOnly()
    {
        var refused = await _host.Contact(ContactFixture.Tje0, "DeleteExpired");
        var before = await _host.Stored<int>("SELECT COUNT(*) FROM contact");
        var reply = await _host.Contact(ContactFixture.Adm0, "DeleteExpired");

        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("Missing functional right: admin-all"));
        Assert.That(before, Is.EqualTo(8));
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(7));
        Assert.That((await Undelete(15)).ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That((await Undelete(14)).Succeeded, Is.True);
        Assert.That(await _host.GetPersons(14), Is.EqualTo(new[] { 61, 62 }));
    }

    [Test]
    public async Task DeleteExpired_NothingToDo_Succeeds()
    {
        await Expire();
        var reply = await Expire();

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(7));
    }

    [TestCase(0, 1)]
    [TestCase(-1, 0)]
    public async Task DeleteExpired_ExactlyAtTheLimit_IsNotExpired(int offset, int left)
    {
        await _host.Given(
            "UPDATE contact SET deleted_at = @at WHERE contact_id = 15",
            new { at = ContactFixture.Now.AddDays(-14).ToUnixTimeSeconds() + offset });
        await Expire();

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id = 15"), Is.EqualTo(left));
    }

    [TestCase("5", 6)]
    [TestCase("0", 6)]
    [TestCase("100", 8)]
    [TestCase("-1", 7)]
    [TestCase("soon", 7)]
    public async Task DeleteExpired_RetentionPreference_Decides(string days, int left)
    {
        await using var host = await ContactFixture.StartAsync($"UPDATE preference SET value = '{days}' WHERE pref_key = 'SoftDeleteRetention'");
        await host.Contact(ContactFixture.Adm0, "DeleteExpired");

        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(left));
    }

    [Test]
    public async Task DeleteExpired_WhatHasALifeOfItsOwn_LivesOnWithoutTheCompany()
    {
        await _host.Given("""
            UPDATE contact SET deleted_at = 1 WHERE contact_id = 14;
            UPDATE person SET deleted_at = 1 WHERE person_id = 61;
            UPDATE appointment SET contact_id = 14, person_id = 61 WHERE appointment_id = 105;
            UPDATE sale SET contact_id = 14, person_id = 62 WHERE sale_id = 12;
            UPDATE contact SET support_person_id = 61 WHERE contact_id = 16;
            INSERT INTO project (project_id, created_at, updated_at) VALUES (80, 0, 0);
            INSERT INTO project_member (project_id, contact_id, person_id, created_at, updated_at) VALUES (80, 14, NULL, 0, 0), (80, 14, 61, 0, 0), (80, 10, NULL, 0, 0);
            INSERT INTO contact_point (contact_id, kind, rank, value) VALUES (14, 1, 1, '1');
            INSERT INTO contact_point (person_id, kind, rank, value) VALUES (61, 16385, 1, '1');
            INSERT INTO address (contact_id, atype, city) VALUES (14, 1, 'LONDON');
            INSERT INTO contact_interest (contact_id, interest_id, updated_at) VALUES (14, 1, 0);
            INSERT INTO person_consent (person_id, purpose_id, created_at, updated_at) VALUES (61, 1, 0, 0);
            INSERT INTO relation (relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at) VALUES
              (1, 5, 14, 5, 10, 0, 0), (1, 5, 10, 5, 14, 0, 0), (1, 6, 61, 5, 10, 0, 0), (1, 5, 10, 6, 61, 0, 0), (1, 5, 10, 5, 16, 0, 0);
            INSERT INTO favourite (associate_id, table_no, record_id, created_at) VALUES (5, 5, 14, 0), (5, 6, 61, 0), (5, 5, 10, 0);
            INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES (5, 5, 14, 0), (5, 6, 61, 0), (5, 5, 10, 0);
            """);
        await Expire();

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE person_id IN (61, 62)"), Is.Zero);
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE appointment_id = 105 AND contact_id IS NULL AND person_id IS NULL"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM sale WHERE sale_id = 12 AND contact_id IS NULL AND person_id IS NULL"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int?>("SELECT support_person_id FROM contact WHERE contact_id = 16"), Is.Null);
        foreach (var table in new[] { "project_member", "relation", "favourite", "recent_item" })
            Assert.That(await _host.Stored<int>($"SELECT COUNT(*) FROM {table}"), Is.EqualTo(1), table);
        foreach (var table in new[] { "contact_point", "address", "contact_interest" })
            Assert.That(await _host.Stored<int>($"SELECT COUNT(*) FROM {table} WHERE contact_id = 14"), Is.Zero, table);
    }

    [Test]
    public async Task DeleteExpired_LivingPersonsAndUsers_LoseTheirCompanyOnly()
    {
        const string counter = "SELECT COALESCE(MAX(value), 0) FROM change_counter WHERE name = 'lists'";
        await using var host = await ContactFixture.StartAsync("""
            UPDATE contact SET deleted_at = 1 WHERE contact_id = 14;
            UPDATE person SET deleted_at = NULL WHERE person_id = 62;
            INSERT INTO associate (associate_id, name, name_key, person_id, user_group_id, role_id, created_at, updated_at)
              VALUES (40, 'EXT', 'EXT', 61, 2, 12, 0, 0);
            """);
        var before = await host.Stored<long>(counter);
        var reply = await host.Contact(ContactFixture.Adm0, "DeleteExpired");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id = 14"), Is.Zero);
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person WHERE person_id IN (61, 62) AND contact_id IS NULL"), Is.EqualTo(2));
        Assert.That(await host.Stored<long>(counter), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task DeleteExpired_MoreThanAChunk_TakesThemAll()
    {
        await _host.Given(string.Concat(Enumerable.Range(5000, 45).Select(id =>
            $"INSERT INTO contact (contact_id, name, name_key, deleted_at, created_at, updated_at) VALUES ({id}, 'Gone', 'GONE', {id}, 0, 0);")));
        await Expire();

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id >= 5000"), Is.Zero);
    }

    private Task<SoapReply> Expire() => _host.Contact(ContactFixture.Adm0, "DeleteExpired");

    private Task<SoapReply> Undelete(int id, int user = ContactFixture.Tje0) => _host.Contact(user, "Undelete", $"<Id>{id}</Id>");
}
