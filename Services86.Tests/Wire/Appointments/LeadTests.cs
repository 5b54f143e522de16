using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Leads and requests for information (appointment-operations.md §14).</summary>
[TestFixture]
internal sealed class LeadTests : AppointmentScene
{
    private const string Mine = "associate_id = 101 AND document_id IS NULL";

    // Dina may create follow-ups of her own, but neither companies nor persons, and she does not see those of others.
    protected override string Changes => """
        INSERT INTO role (role_id, name, type) VALUES (21, 'Reader', 0);
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES
          (21, 9, 0, 15), (21, 5, 0, 1), (21, 6, 0, 1), (21, 5, 2, 0), (21, 6, 2, 0), (21, 5, 1, 1), (21, 6, 1, 1);
        UPDATE associate SET role_id = 21 WHERE associate_id = 104;
        INSERT INTO list_item (list_id, item_id, name, rank) VALUES (64, 7, 'Customer', 1), (61, 8, 'Trade', 1);
        INSERT INTO relation_def (relation_def_id, name, deleted) VALUES (6, 'Gone', TRUE);
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Defaults', 'DefaultCategory', 2, 0, '7'), ('Defaults', 'DefaultBusiness', 2, 0, '8'), ('System', 'OwnCountry', 2, 0, '752'),
          ('Defaults', 'DefaultAppntRememberVisibleFor', 5, 102, 'YES'), ('Defaults', 'DefaultAppointmentVisibleFor', 5, 102, '102');
        """;

    [SetUp]
    public Task RestoreAsync() => Host.Given("""
        DELETE FROM contact_point WHERE contact_point_id NOT IN (9201, 9202, 9203, 9204, 9301);
        DELETE FROM person WHERE person_id NOT IN (201, 202, 203, 204, 301, 302);
        DELETE FROM contact WHERE contact_id NOT IN (1, 3, 21, 22);
        UPDATE contact SET associate_id = CASE contact_id WHEN 22 THEN 102 ELSE 101 END, deleted_at = NULL;
        UPDATE person SET deleted_at = NULL, first_key = UPPER(first_name), last_key = UPPER(last_name);
        """);

    [Test]
    public async Task E112_Lead_OfAnUnknownPersonOfAKnownCompany_MakesThePerson()
    {
        var reply = await Lead(new() { Company = "Acme", First = "Eve", Last = "Ek", Mail = "eve@x.test" });

        Assert.Multiple(() =>
        {
            Assert.That(reply.All("RequestedContacts/Contact/ContactId"), Is.EqualTo(new[] { "21" }), reply.Text);
            Assert.That(reply["RequestedPerson/FullName"], Is.EqualTo("Eve Ek"));
            Assert.That(reply["RequestedPerson/Email"], Is.EqualTo("eve@x.test"));
            Assert.That(reply["RequestedPerson/ContactId"], Is.EqualTo("21"));
            Assert.That(reply["SalesRep/PersonId"], Is.EqualTo("201"));
        });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(4));
        var task = await Read(await OnlyTask());
        Assert.Multiple(() =>
        {
            Assert.That(task["Type"], Is.EqualTo("inChecklist"));
            Assert.That(task["Associate/AssociateId"], Is.EqualTo("101"));
            Assert.That(task["Task/TaskListItemId"], Is.EqualTo("63"));
            Assert.That(task["StartDate"], Is.EqualTo("2024-03-04T09:00:00"));
            Assert.That(task["EndDate"], Is.EqualTo("2024-03-04T09:00:00"));
            Assert.That(task["ActiveDate"], Is.EqualTo("2024-03-04T09:00:00"));
            Assert.That(task["Description"], Is.EqualTo("Wants demo\nSubmitted by Sam Sub, Beta"));
            Assert.That(task["Contact/ContactId"], Is.EqualTo("21"));
            Assert.That(task["Person/PersonId"], Is.EqualTo(reply["RequestedPerson/PersonId"]));
            Assert.That(task["Completed"], Is.EqualTo("NotStarted"));
            Assert.That(task["BookingType"], Is.EqualTo("None"));
            Assert.That(task["CreatedBy/AssociateId"], Is.EqualTo("101"));
        });
        Assert.That(await Relations(), Is.EqualTo("5:21>5:22 by 5 Partner"));
    }

    [Test]
    public async Task E112_Lead_OfACompanyThatThereIsTwice_OnlyGivesTheChoice()
    {
        await GivenCompany(25, "ACME");

        var reply = await Lead(new() { Company = " acme ", First = "Eve", Last = "Ek", Mail = "eve@x.test" });

        Assert.That(reply.All("RequestedContacts/Contact/ContactId"), Is.EqualTo(new[] { "21", "25" }), reply.Text);
        Assert.That(reply.Find("RequestedPerson"), Is.Null);
        Assert.That(reply.Find("SalesRep"), Is.Null);
        await AssertNothingIsMade(companies: 5);
    }

    [Test]
    public async Task E113_Request_OfNobodyKnown_MakesCompanyAndPerson()
    {
        var reply = await Request(new() { Associate = 102, Company = "Gamma", First = "Al", Last = "Ask", Mail = "al@g.test" });

        Assert.That(reply.All("RequestedContacts/Contact/Name"), Is.EqualTo(new[] { "Gamma" }), reply.Text);
        Assert.That(reply["RequestedPerson/FullName"], Is.EqualTo("Al Ask"));
        Assert.That(reply["SalesRep/PersonId"], Is.EqualTo("202"));
        var id = int.Parse(reply["RequestedPerson/ContactId"]!, CultureInfo.InvariantCulture);
        Assert.That(
            await Host.Stored<string>($"""
                SELECT associate_id || '/' || user_group_id || '/' || country_id || '/' || category_id || '/' || business_id || '/' || number1
                FROM contact WHERE contact_id = {id}
                """),
            Is.EqualTo("102/12/752/7/8/Gamma"));
        Assert.That(await Host.Stored<string>($"SELECT number2 FROM contact WHERE contact_id = {id}"), Is.Not.Empty);
        var task = await Read(await OnlyTask("associate_id = 102"), "bo");
        Assert.Multiple(() =>
        {
            Assert.That(task["Description"], Is.EqualTo("Phone: Price list"));
            Assert.That(task["Associate/AssociateId"], Is.EqualTo("102"));
            Assert.That(task["CreatedBy/AssociateId"], Is.EqualTo("101"));
            Assert.That(task["Contact/Name"], Is.EqualTo("Gamma"));
            Assert.That(task["Person/FullName"], Is.EqualTo("Al Ask"));
        });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.Zero);
        var tasks = await As("bo", "GetMyTasks", "<Count>-1</Count>");
        Assert.That(tasks.All("Appointment/Description"), Does.Contain("Phone: Price list"));
    }

    [Test]
    public async Task Lead_OfAKnownAddress_IsOfThatPersonWhateverTheCompanyIsCalled()
    {
        var reply = await Lead(new() { Company = "Elsewhere", First = "Other", Last = "Name", Mail = " EVA@Acme.test ", Associate = 999 });

        Assert.That(reply.All("RequestedContacts/Contact/ContactId"), Is.EqualTo(new[] { "21" }), reply.Text);
        Assert.That(reply["RequestedPerson/PersonId"], Is.EqualTo("301"));
        Assert.That(reply["SalesRep/PersonId"], Is.EqualTo("201"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM person"), Is.EqualTo(6));
        Assert.That(await Host.Stored<int>($"SELECT person_id FROM appointment WHERE appointment_id = {await OnlyTask()}"), Is.EqualTo(301));
    }

    [Test]
    public async Task Lead_OfAnAddressOfSeveral_IsOfTheOldestPerson()
    {
        await Host.Given("""
            INSERT INTO contact_point (person_id, kind, rank, value, search_key) VALUES
              (302, 100, 2, 'eva@acme.test', 'eva@acme.test'), (302, 101, 1, 'chat@x.test', 'chat@x.test');
            """);
        Assert.That((await Lead(new() { Mail = "eva@acme.test" }))["RequestedPerson/PersonId"], Is.EqualTo("301"));

        await Host.Given("UPDATE person SET deleted_at = 1 WHERE person_id = 301");
        Assert.That((await Lead(new() { Mail = "eva@acme.test" }))["RequestedPerson/PersonId"], Is.EqualTo("302"));
        Assert.That((await Lead(new() { Mail = "chat@x.test" })).Find("RequestedPerson"), Is.Null);
    }

    [Test]
    public async Task Lead_OfAKnownNameInAKnownCompany_IsOfThatPerson()
    {
        var reply = await Lead(new() { Company = "ACME", First = "eva", Last = " EVENSEN", Mail = "eva@new.test" });

        Assert.That(reply["RequestedPerson/PersonId"], Is.EqualTo("301"), reply.Text);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM person"), Is.EqualTo(6));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE person_id = 301"), Is.EqualTo(1));
    }

    [Test]
    public async Task Lead_WithoutThePersonsName_IsOfTheCompany()
    {
        var reply = await Lead(new() { Company = "Acme", First = "Eve", Phone = "22 33 44 55" });

        Assert.That(reply.All("RequestedContacts/Contact/ContactId"), Is.EqualTo(new[] { "21" }), reply.Text);
        Assert.That(reply.Find("RequestedPerson"), Is.Null);
        Assert.That(reply["SalesRep/PersonId"], Is.EqualTo("201"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE contact_id = 21"), Is.Zero);
        Assert.That((await Read(await OnlyTask())).Find("Person"), Is.Null);
    }

    [TestCase("", "", "x@y.test", "x@y.test")]
    [TestCase("Xi", "", "x@y.test", "Xi")]
    [TestCase("", "Yu", "", "Yu")]
    public async Task Lead_WithHalfAName_MakesAPersonOfIt(string first, string last, string mail, string name)
    {
        var reply = await Lead(new() { Company = "Acme", First = first, Last = last, Mail = mail, Phone = "22334455" });

        Assert.That(reply["RequestedPerson/FullName"], Is.EqualTo(name), reply.Text);
        Assert.That(reply["RequestedPerson/Email"] ?? "", Is.EqualTo(mail));
        Assert.That(reply["RequestedPerson/DirectPhone"], Is.EqualTo("22334455"));
    }

    [Test]
    public async Task Lead_OfANewCompanyWithoutPerson_GivesThePhoneToTheCompany()
    {
        var reply = await Lead(new() { Company = "Delta", First = "Only", Phone = "22334455" });

        Assert.That(reply.All("RequestedContacts/Contact/DirectPhone"), Is.EqualTo(new[] { "22334455" }), reply.Text);
        Assert.That(reply.Find("RequestedPerson"), Is.Null);
        Assert.That(reply["SalesRep/PersonId"], Is.EqualTo("201"));

        var person = await Lead(new() { Company = "Epsilon", Last = "Eps", Phone = "22334466" });
        Assert.That(person["RequestedPerson/DirectPhone"], Is.EqualTo("22334466"));
        Assert.That(person.All("RequestedContacts/Contact/DirectPhone"), Is.EqualTo(new[] { "" }));
    }

    [TestCase("", "", "", "22334455")]
    [TestCase("Eve", "Ek", "", "22334455")]
    [TestCase("Eve", "Ek", "eve@x.test", "")]
    public async Task Lead_WithoutCompany_OfNobodyKnown_MakesNothing(string first, string last, string mail, string phone)
    {
        var reply = await Lead(new() { First = first, Last = last, Mail = mail, Phone = phone, Associate = 0 });

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Find("RequestedContacts")!.HasElements, Is.False);
        Assert.That(reply.Find("RequestedPerson"), Is.Null);
        Assert.That(reply.Find("SalesRep"), Is.Null);
        await AssertNothingIsMade();
    }

    [TestCase(0)]
    [TestCase(999)]
    [TestCase(-1)]
    public async Task Lead_OfANewCompanyForNobody_IsAnInvalidArgument(int associate)
    {
        var reply = await Lead(new() { Company = "Gamma", Last = "Ask", Associate = associate });

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("AssociateIdForNewContact"));
        await AssertNothingIsMade();
    }

    [Test]
    public async Task Task_OfACompanyWithoutOurContact_IsForTheGivenAssociate_ElseForTheCaller()
    {
        await Host.Given("UPDATE contact SET associate_id = NULL WHERE contact_id = 21");

        Assert.That((await Lead(new() { Company = "Acme", Last = "Ek", Associate = 102 }))["SalesRep/PersonId"], Is.EqualTo("202"));
        Assert.That((await Lead(new() { Company = "Acme", Last = "Ek", Associate = 0 }))["SalesRep/PersonId"], Is.EqualTo("201"));
        Assert.That((await Lead(new() { Company = "Acme", Last = "Ek", Associate = 999 }, "carl"))["SalesRep/PersonId"], Is.EqualTo("203"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(DISTINCT associate_id) FROM appointment WHERE contact_id = 21"), Is.EqualTo(3));
    }

    [TestCase("Nobody", 5)]
    [TestCase("", 5)]
    [TestCase("Acme", 5)]
    [TestCase("Beta", 6)]
    [TestCase("Beta", 99)]
    [TestCase("Beta", 0)]
    public async Task Relation_WithoutCompanyOrDefinition_IsNotMade(string creators, int definition)
    {
        var reply = await Lead(new() { Company = "Acme", Last = "Ek", Creators = creators, Definition = definition });

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Relations(), Is.Null);
        await OnlyTask();
    }

    [Test]
    public async Task Relation_ToACompanyThatThereIsTwice_IsNotMade()
    {
        await GivenCompany(25, "Beta");

        Assert.That((await Lead(new() { Company = "Acme", Last = "Ek" })).Succeeded);
        Assert.That(await Relations(), Is.Null);
    }

    [Test]
    public async Task Relation_SentTwice_IsMadeOnce()
    {
        await Lead(new() { Company = "Acme", Last = "Ek" });
        await Lead(new() { Company = "Acme", Last = "Ek" });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.EqualTo(1));

        await Lead(new() { Company = "Acme", Last = "Ek", Relation = "Supplier" });
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.EqualTo(2));
    }

    [Test]
    public async Task Lead_OfADeletedCompany_MakesANewOne()
    {
        await Host.Given("UPDATE contact SET deleted_at = 1 WHERE contact_id = 21; UPDATE person SET deleted_at = 1 WHERE person_id = 301;");

        var reply = await Lead(new() { Company = "Acme", First = "Eva", Last = "Evensen", Mail = "eva@acme.test" });

        Assert.That(reply["RequestedPerson/PersonId"], Is.Not.Null.And.Not.EqualTo("301"), reply.Text);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(5));
    }

    [Test]
    public async Task Relation_OfANewCompany_StartsAtIt()
    {
        var reply = await Lead(new() { Company = "Gamma", Last = "Ask" });

        Assert.That(await Relations(), Is.EqualTo($"5:{reply["RequestedPerson/ContactId"]}>5:22 by 5 Partner"));
    }

    [Test]
    public async Task Texts_ThatAreTooLong_AreRefused_AndNothingIsMade()
    {
        var text = await Lead(new() { Company = "Gamma", Last = "Ask", Text = new('x', 2048) });
        var relation = await Lead(new() { Company = "Gamma", Last = "Ask", Relation = new('x', 255) });
        var name = await Lead(new() { Company = new('x', 220), Last = "Ask" });
        var last = await Request(new() { Company = "Gamma", Last = new('x', 100) });

        Assert.That(text.Parameters.Keys, Is.EqualTo(new[] { "LeadDescription" }), text.Text);
        Assert.That(relation.Parameters.Keys, Is.EqualTo(new[] { "Relation" }));
        Assert.That(name.Parameters.Keys, Is.EqualTo(new[] { "Name" }));
        Assert.That(last.Parameters.Keys, Is.EqualTo(new[] { "Lastname" }));
        Assert.That(new[] { text, relation, name, last }.Select(reply => reply.ExceptionType), Is.All.EqualTo("SoValidationException"));
        await AssertNothingIsMade();
    }

    [Test]
    public async Task Description_ThatFits_IsStoredWithoutTheLineThatDoesNot()
    {
        Assert.That((await Lead(new() { Company = "Acme", Last = "Ek", Text = new('x', 2047) })).Succeeded);

        Assert.That(await Host.Stored<string>($"SELECT description FROM appointment WHERE {Mine}"), Is.EqualTo(new string('x', 2047)));
    }

    [Test]
    public async Task Lead_WithoutTheRightToInsert_MakesNothing()
    {
        var company = await Lead(new() { Company = "Gamma", Associate = 104 }, "dina");
        await Host.Given("UPDATE contact SET associate_id = 104, user_group_id = 12 WHERE contact_id = 21");
        var person = await Lead(new() { Company = "Acme", Last = "Ek" }, "dina");
        var known = await Lead(new() { Company = "Acme", First = "Eva", Last = "Evensen" }, "dina");
        await Host.Given("UPDATE contact SET user_group_id = 11 WHERE contact_id = 21");

        Assert.That(company.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(person.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(known["RequestedPerson/PersonId"], Is.EqualTo("301"), known.Text);
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM person"), Is.EqualTo(6));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(4));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL"), Is.EqualTo(1));
    }

    [Test]
    public async Task Lead_OfRecordsThatTheCallerMayNotRead_FindsNothing()
    {
        var reply = await Lead(new() { Mail = "eva@acme.test" }, "dina");
        var company = await Lead(new() { Company = "Acme", Last = "Ek", Associate = 104 }, "dina");

        Assert.That(reply.Find("RequestedContacts")!.HasElements, Is.False, reply.Text);
        Assert.That(company.ExceptionType, Is.EqualTo("SoSentryException"));
        await AssertNothingIsMade();
    }

    [Test]
    public async Task Task_IsSeenByItsOwner_WhateverTheCallersRowsAreByDefault()
    {
        // Bo keeps his own rows to himself.
        Assert.That((await Request(new() { Company = "Acme", Last = "Ek" }, "bo")).Succeeded);

        Assert.That((await Read(await OnlyTask()))["Description"], Is.EqualTo("Phone: Price list"));
    }

    [TestCase("Phone", "", "Phone")]
    [TestCase("", "Price list", "Price list")]
    [TestCase(" ", "Price list", "Price list")]
    [TestCase("", "", "")]
    public async Task Request_WithABlank_HasNoColon(string channel, string regarding, string text)
    {
        await Request(new() { Company = "Acme", Last = "Ek", Channel = channel, Regarding = regarding });

        Assert.That(await Host.Stored<string>($"SELECT description FROM appointment WHERE {Mine}"), Is.EqualTo(text));
    }

    [Test]
    public async Task Request_WithNothingAtAll_MakesNothing()
    {
        var reply = await AsAnna("RequestForInfo");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Find("RequestedContacts")!.HasElements, Is.False);
        await AssertNothingIsMade();
    }

    [Test]
    public async Task LeadsOfOneNewPerson_SentAtOnce_MakeHimOnce()
    {
        await AsAnna("GetMyTasks");

        var lead = new Sent { Company = "Gamma", First = "Al", Last = "Ask", Mail = "al@g.test" };
        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Lead(lead)));

        Assert.That(replies.All(reply => reply.Succeeded), replies[0].Text);
        Assert.That(replies.Select(reply => reply["RequestedPerson/PersonId"]).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(5));
        Assert.That(await Host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE {Mine}"), Is.EqualTo(5));
    }

    private sealed record Sent
    {
        public int Associate { get; init; } = 101;

        public string Text { get; init; } = "Wants demo";

        public string Regarding { get; init; } = "Price list";

        public string Channel { get; init; } = "Phone";

        public string Relation { get; init; } = "Partner";

        public int Definition { get; init; } = 5;

        public string Company { get; init; } = "";

        public string First { get; init; } = "";

        public string Last { get; init; } = "";

        public string Mail { get; init; } = "";

        public string Phone { get; init; } = "";

        public string Creators { get; init; } = "Beta";
    }

    private Task<SoapReply> Lead(Sent sent, string user = "anna") => As(user, "GenerateLead", $"""
        <AssociateIdForNewContact>{sent.Associate}</AssociateIdForNewContact><LeadDescription>{sent.Text}</LeadDescription>
        <Relation>{sent.Relation}</Relation><RelationId>{sent.Definition}</RelationId><LeadContact>{sent.Company}</LeadContact>
        <LeadPersonFirstname>{sent.First}</LeadPersonFirstname><LeadPersonLastname>{sent.Last}</LeadPersonLastname>
        <LeadPersonEmail>{sent.Mail}</LeadPersonEmail><LeadPhoneNumber>{sent.Phone}</LeadPhoneNumber>
        <CreatorsContact>{sent.Creators}</CreatorsContact><CreatorsFirstname>Sam</CreatorsFirstname><CreatorsLastname>Sub</CreatorsLastname>
        """);

    private Task<SoapReply> Request(Sent sent, string user = "anna") => As(user, "RequestForInfo", $"""
        <AssociateIdForNewContact>{sent.Associate}</AssociateIdForNewContact><Channel>{sent.Channel}</Channel>
        <Regarding>{sent.Regarding}</Regarding>
        <ContactName>{sent.Company}</ContactName><PersonFirstname>{sent.First}</PersonFirstname><PersonLastname>{sent.Last}</PersonLastname>
        <EmailAddress>{sent.Mail}</EmailAddress><PhoneNumber>{sent.Phone}</PhoneNumber>
        """);

    private Task GivenCompany(int id, string name) => Host.Given($"""
        INSERT INTO contact (contact_id, name, name_key, associate_id, user_group_id, created_at, updated_at)
        VALUES ({id}, '{name}', '{name.ToUpperInvariant()}', 101, 11, 0, 0)
        """);

    // Fails unless there is exactly one.
    private async Task<int> OnlyTask(string where = Mine)
    {
        Assert.That(await Host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE {where} AND document_id IS NULL"), Is.EqualTo(1));
        return await Host.Stored<int>($"SELECT appointment_id FROM appointment WHERE {where} AND document_id IS NULL");
    }

    private Task<string?> Relations() => Host.Stored<string>(
        """
        SELECT source_table || ':' || source_id || '>' || target_table || ':' || target_id || ' by ' || relation_def_id || ' ' || comment
        FROM relation
        """);

    private async Task AssertNothingIsMade(int companies = 4)
    {
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(companies));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM person"), Is.EqualTo(6));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL"), Is.Zero);
        Assert.That(await Relations(), Is.Null);
    }
}
