using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 41-46 of contact-examples.md: what a merge moves, what it fills, and what it refuses.</summary>
[TestFixture]
internal sealed class ContactMergeTests
{
    private const string Untouched = """
        SELECT (SELECT COUNT(*) FROM contact WHERE deleted_at IS NULL) * 1000 + (SELECT SUM(updated_count) FROM contact) * 100
          + (SELECT COUNT(*) FROM appointment WHERE contact_id IN (12, 13)) * 10 + (SELECT COUNT(*) FROM merge_log)
        """;

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case41_IdenticalPersonsMerged_TheOthersMoveBehind()
    {
        var reply = await _host.Merge(12, 10, mergePersons: true);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That((await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>12</ContactId>")).Response, Is.Null);
        Assert.That(await _host.GetPersons(10), Is.EqualTo(new[] { 41, 42, 44, 45 }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE person_id = 43"), Is.Zero);
        Assert.That(await _host.StoredList("SELECT rank FROM person WHERE contact_id = 10 ORDER BY rank"), Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }

    [Test]
    public async Task Case42_ActivitiesFollow_UnreadableOnesToo()
    {
        await _host.Merge(12, 10, mergePersons: true);

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE appointment_id IN (102, 103) AND contact_id = 10"), Is.EqualTo(2));
        Assert.That(
            await _host.Stored<int>("SELECT COUNT(*) FROM merge_log WHERE table_no = 5 AND operation = 1 AND source_id = 12 AND target_id = 10 AND created_by = 5"),
            Is.EqualTo(1));
        Assert.That(
            await _host.Stored<string>("SELECT options FROM merge_log"), Is.EqualTo("MergeIdenticalPersons=1;ReplaceEmptyFieldsOnDestination=0"));
    }

    [Test]
    public async Task Case43_PersonsNotMerged_AllMove()
    {
        await _host.Merge(12, 10);

        Assert.That(await _host.GetPersons(10), Is.EqualTo(new[] { 41, 42, 43, 44, 45 }));
    }

    [Test]
    public async Task Case44_BlanksFilled_NothingFilledIsOverwritten()
    {
        await _host.Merge(12, 10, mergePersons: true, fillBlanks: true);
        var card = await _host.GetEntity(10);

        Assert.That(card["Department"], Is.EqualTo("Bergen"), card.ToString());
        Assert.That(card["OrgNr"], Is.EqualTo("NO 111"));
        Assert.That(card["Number2"], Is.EqualTo("10001"));
        Assert.That(card["Category/Id"], Is.EqualTo("1"));
    }

    [Test]
    public async Task Case45_BlanksNotFilled_TheyStayBlank()
    {
        await _host.Merge(12, 10, mergePersons: true);

        Assert.That((await _host.GetEntity(10))["Department"], Is.Empty);
    }

    [Test]
    public async Task Case46_WithoutTheFunctionalRight_NothingChanges()
    {
        var before = await _host.Stored<long>(Untouched);
        var reply = await _host.Merge(11, 10, user: ContactFixture.Ann);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Missing functional right: allow-manage-entities"));
        Assert.That(reply.Parameters, Does.ContainKey("Right").WithValue("allow-manage-entities").And.ContainKey("RecordId").WithValue("11"));
        Assert.That(await _host.Stored<long>(Untouched), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_CollectionsAndAddresses_FillTheKindsThatAreMissing()
    {
        await _host.Given("""
            INSERT INTO contact_point (contact_id, kind, rank, value, search_key) VALUES (12, 200, 1, 'http://own.example', 'own.example');
            INSERT INTO address (contact_id, atype, city) VALUES (12, 1, 'BERGEN');
            INSERT INTO contact_interest (contact_id, interest_id, updated_at) VALUES (10, 1, 0), (10, 2, 0), (12, 2, 0);
            UPDATE contact SET active_interests = 1, user_fields = '{"f1":7}' WHERE contact_id = 12;
            UPDATE contact SET user_fields = '{"f1":1,"f2":"gold"}', note = 'Note', support_person_id = 42 WHERE contact_id = 10;
            """);
        await _host.Merge(10, 12, fillBlanks: true);
        var card = await _host.GetEntity(12);

        Assert.Multiple(() =>
        {
            Assert.That(card.All("Phones/EntityElement/Value"), Is.EqualTo(new[] { "+47 779 645 855" }), card.ToString());
            Assert.That(card.All("Phones/EntityElement/StrippedValue"), Is.EqualTo(new[] { "779645855" }));
            Assert.That(card.All("Urls/EntityElement/Value"), Is.EqualTo(new[] { "http://own.example" }));
            Assert.That(card["Address/Postal/City"], Is.EqualTo("BERGEN"));
            Assert.That(card["Address/Postal/Address1"], Is.EqualTo("Postboks 100"));
            Assert.That(card["Address/Street/Address1"], Is.EqualTo("A-gata 23"));
            Assert.That(card["ActiveInterests"], Is.EqualTo("2"));
            Assert.That(card["Description"], Is.EqualTo("Note"));
            Assert.That(card["SupportPerson/PersonId"], Is.EqualTo("42"));
            Assert.That(card["Business/Id"], Is.EqualTo("1"));
        });
        Assert.That(await _host.Stored<string>("SELECT user_fields FROM contact WHERE contact_id = 12"), Is.EqualTo("""{"f1":7,"f2":"gold"}"""));
    }

    [TestCase(true, true)]
    [TestCase(false, false)]
    public async Task Merge_FlagsOfTheSource_AreBlanksToBeFilled(bool fillBlanks, bool isSet)
    {
        await _host.Given("UPDATE contact SET no_mailing = TRUE, xstop = TRUE WHERE contact_id = 12");
        await _host.Merge(12, 10, fillBlanks: fillBlanks);
        var card = await _host.GetEntity(10);

        Assert.That(card["NoMailing"], Is.EqualTo(isSet ? "true" : "false"), card.ToString());
        Assert.That(card["Xstop"], Is.EqualTo(isSet ? "true" : "false"));
    }

    [Test]
    public async Task Merge_FlagsOfTheDestination_AreNeverTaken()
    {
        await _host.Given("UPDATE contact SET no_mailing = TRUE, xstop = TRUE WHERE contact_id = 10");
        await _host.Merge(12, 10, fillBlanks: true);
        var card = await _host.GetEntity(10);

        Assert.That(card["NoMailing"], Is.EqualTo("true"), card.ToString());
        Assert.That(card["Xstop"], Is.EqualTo("true"));
    }

    [Test]
    public async Task Merge_ExtraFieldsThatAreThereButBlank_AreFilled()
    {
        await _host.Given("""
            UPDATE contact SET extra_fields = '{"a.b":"","c.d":"kept"}' WHERE contact_id = 10;
            UPDATE contact SET extra_fields = '{"a.b":"new","c.d":"other"}' WHERE contact_id = 12;
            """);
        await _host.Merge(12, 10, fillBlanks: true);

        Assert.That(
            await _host.Stored<string>("SELECT extra_fields FROM contact WHERE contact_id = 10"), Is.EqualTo("""{"a.b":"new","c.d":"kept"}"""));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Merge_RecordsThatMove_CountAsUpdatedOnce(bool mergePersons)
    {
        await _host.Given("""
            UPDATE appointment SET person_id = 43, invited_person_id = 43 WHERE appointment_id IN (102, 105);
            UPDATE sale SET contact_id = 12, person_id = 43 WHERE sale_id = 12;
            INSERT INTO project (project_id, created_at, updated_at) VALUES (80, 0, 0);
            INSERT INTO project_member (project_member_id, project_id, contact_id, person_id, created_at, updated_at) VALUES (800, 80, 12, 43, 0, 0);
            UPDATE person SET first_name = 'Kari', last_name = 'Nordmann' WHERE person_id = 44;
            """);
        await _host.Merge(12, 10, mergePersons, fillBlanks: true);

        Assert.That(
            await _host.StoredList("SELECT updated_count FROM appointment WHERE appointment_id IN (102, 103, 105) ORDER BY appointment_id"),
            Is.EqualTo(mergePersons ? new[] { 1, 1, 1 } : [1, 1, 0]));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 12 AND updated_by = 5"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM project_member WHERE project_member_id = 800 AND updated_by = 5"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM person WHERE person_id = 41"), Is.EqualTo(mergePersons ? 1 : 0));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(4));
    }

    [Test]
    public async Task Merge_Destination_CountsAsUpdatedAndTheSourceLiesInTheBin()
    {
        await _host.Merge(12, 10);

        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10 AND updated_by = 5"), Is.EqualTo(4));
        Assert.That(await _host.Stored<long>("SELECT deleted_at FROM contact WHERE contact_id = 12"), Is.EqualTo(ContactFixture.Now.ToUnixTimeSeconds()));
        Assert.That(await _host.Stored<int>("SELECT deleted_by FROM contact WHERE contact_id = 12"), Is.EqualTo(5));
        Assert.That(await _host.Stored<string>("SELECT number2 FROM contact WHERE contact_id = 12"), Is.EqualTo("10003"));
    }

    [Test]
    public async Task Merge_PersonsThatMove_TakeTheNewOwner()
    {
        await _host.Merge(12, 11);

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE contact_id = 11 AND associate_id = 6 AND category_id = 2"), Is.EqualTo(3));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE contact_id = 11 AND updated_count = 1 AND updated_by = 5"), Is.EqualTo(3));
    }

    [Test]
    public async Task Merge_PersonsDeletedBefore_StayInTheBinOfTheirCompany()
    {
        await _host.Given("UPDATE person SET deleted_at = 1 WHERE person_id = 44");
        await _host.Merge(12, 10);

        Assert.That(await _host.PersonsOf(10), Is.EqualTo(new[] { 41, 42, 43, 45 }));
        Assert.That(await _host.Stored<int>("SELECT contact_id FROM person WHERE person_id = 44"), Is.EqualTo(12));
    }

    [Test]
    public async Task Merge_SalesAndMemberships_FollowAndAreNotDoubled()
    {
        await _host.Given("""
            INSERT INTO project (project_id, created_at, updated_at) VALUES (80, 0, 0), (81, 0, 0);
            INSERT INTO project_member (project_member_id, project_id, contact_id, person_id, created_at, updated_at) VALUES
              (800, 80, 10, NULL, 0, 0), (801, 80, 12, NULL, 0, 0), (802, 81, 10, NULL, 0, 0), (803, 80, 10, 42, 0, 0);
            """);
        await _host.Merge(10, 12);

        Assert.That(await _host.Stored<int>("SELECT contact_id FROM sale WHERE sale_id = 12"), Is.EqualTo(12));
        Assert.That(
            await _host.StoredList("SELECT project_member_id FROM project_member WHERE contact_id = 12 ORDER BY project_member_id"),
            Is.EqualTo(new[] { 801, 802, 803 }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM project_member"), Is.EqualTo(3));
    }

    [Test]
    public async Task Merge_RelationsFavouritesAndRecentLists_Follow()
    {
        await _host.Given("""
            INSERT INTO relation (relation_id, relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at) VALUES
              (901, 1, 5, 12, 5, 13, 0, 0), (902, 1, 5, 11, 5, 12, 0, 0), (903, 1, 5, 12, 5, 10, 0, 0), (904, 1, 5, 10, 5, 12, 0, 0), (905, 1, 6, 12, 6, 41, 0, 0);
            INSERT INTO favourite (associate_id, table_no, record_id, rank, created_at) VALUES (5, 5, 12, 1, 0), (5, 5, 10, 7, 0), (6, 5, 12, 3, 0), (6, 6, 12, 4, 0);
            INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES (5, 5, 12, 300), (5, 5, 10, 200), (6, 5, 12, 100), (7, 5, 12, 1), (7, 5, 10, 2);
            """);
        await _host.Merge(12, 10);

        Assert.That(await _host.StoredList("SELECT relation_id FROM relation ORDER BY relation_id"), Is.EqualTo(new[] { 901, 902, 905 }));
        Assert.That(await _host.Stored<int>("SELECT source_id FROM relation WHERE relation_id = 901"), Is.EqualTo(10));
        Assert.That(await _host.Stored<int>("SELECT target_id FROM relation WHERE relation_id = 902"), Is.EqualTo(10));
        Assert.That(await _host.Stored<int>("SELECT source_id FROM relation WHERE relation_id = 905"), Is.EqualTo(12));
        Assert.That(await _host.StoredList("SELECT rank FROM favourite WHERE table_no = 5 AND record_id = 10 ORDER BY associate_id"), Is.EqualTo(new[] { 7, 3 }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM favourite"), Is.EqualTo(3));
        Assert.That(
            await _host.StoredList("SELECT used_at FROM recent_item WHERE table_no = 5 AND record_id = 10 ORDER BY associate_id"), Is.EqualTo(new[] { 300, 100, 2 }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM recent_item"), Is.EqualTo(3));
    }

    [TestCase(99999, 10, "99999")]
    [TestCase(10, 99999, "99999")]
    [TestCase(14, 10, "14")]
    [TestCase(10, 14, "14")]
    [TestCase(0, 10, "0")]
    [TestCase(-3, -3, "-3")]
    public async Task Merge_MissingCompany_IsNotFound(int source, int destination, string id)
    {
        var before = await _host.Stored<long>(Untouched);
        var reply = await _host.Merge(source, destination);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("contact").And.ContainKey("Id").WithValue(id));
        Assert.That(await _host.Stored<long>(Untouched), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_IntoItself_IsIllegal()
    {
        var before = await _host.Stored<long>(Untouched);
        var reply = await _host.Merge(10, 10);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"), reply.ToString());
        Assert.That(await _host.Stored<long>(Untouched), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_MissingCompanyWithoutTheFunctionalRight_TheRightIsJudgedFirst() =>
        Assert.That((await _host.Merge(99999, 99999, user: ContactFixture.Ann)).ExceptionType, Is.EqualTo("SoSentryException"));

    [TestCase(13, 10, "Your role does not allow update on contact owned by another user")]
    [TestCase(13, 33, "Your role does not allow delete on contact owned by you")]
    public async Task Merge_WithoutTheRightOnARecord_NothingChanges(int source, int destination, string message)
    {
        await using var host = await ContactFixture.StartAsync("""
            INSERT INTO role_function_right (role_id, name) VALUES (14, 'allow-manage-entities');
            INSERT INTO contact (contact_id, name, name_key, associate_id, user_group_id, created_at, updated_at) VALUES (33, 'Own', 'OWN', 7, 3, 0, 0);
            """);
        var before = await host.Stored<long>(Untouched);
        var reply = await host.Merge(source, destination, user: ContactFixture.Pb);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo(message));
        Assert.That(await host.Stored<long>(Untouched), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_LicenceOwner_CannotDisappear()
    {
        var before = await _host.Stored<long>(Untouched);
        var reply = await _host.Merge(1, 10, user: ContactFixture.Adm0);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("This company owns users and cannot be deleted"));
        Assert.That(await _host.Stored<long>(Untouched), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_IntoTheLicenceOwner_KeepsItsName()
    {
        var reply = await _host.Merge(12, 1, mergePersons: true, fillBlanks: true);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await _host.Stored<string>("SELECT name FROM contact WHERE contact_id = 1"), Is.EqualTo("SuperTest AS"));
        Assert.That(await _host.PersonsOf(1), Is.EqualTo(new[] { 25, 26, 27, 28, 29, 43, 44, 45 }));
    }
}
