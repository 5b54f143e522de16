using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>SaveAppointmentEntity on plain follow-ups (appointment-operations.md, Save pipeline).</summary>
[TestFixture]
internal sealed class SaveTests : AppointmentScene
{
    private const string Hour = "<EndDate>2024-03-08T11:00:00</EndDate><StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type>";

    [Test]
    public async Task NewEntity_WithEverything_IsStoredAndReadBack()
    {
        var reply = await Save("""
            <Contact><ContactId>21</ContactId></Contact><Description>Plan the year</Description>
            <StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:30:00</EndDate>
            <Person><PersonId>301</PersonId></Person><Priority><Id>2</Id></Priority><Project><ProjectId>31</ProjectId></Project><Type>inDiary</Type>
            <Completed>NotStarted</Completed><AlarmLeadTime>PT15M30S</AlarmLeadTime><HasAlarm>true</HasAlarm><ColorIndex>3</ColorIndex>
            <LagTime>PT20M</LagTime><LeadTime>PT1H</LeadTime><Location>Oslo</Location><Task><TaskListItemId>62</TaskListItemId></Task>
            <PreferredTZLocation>460</PreferredTZLocation><Sale><SaleId>44</SaleId></Sale><IsMileStone>true</IsMileStone>
            <PublishEventDate>2024-03-09T12:00:00</PublishEventDate><PublishTo>2024-03-20T00:00:00</PublishTo>
            <PublishFrom>2024-03-01T00:00:00</PublishFrom><IsPublished>true</IsPublished>
            """);

        var id = IdOf(reply);
        Assert.Multiple(() =>
        {
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["InvitedPerson/PersonId"], Is.EqualTo("201"));
            Assert.That(reply["Contact/Name"], Is.EqualTo("Acme"));
            Assert.That(reply["Person/FullName"], Is.EqualTo("Eva Evensen"));
            Assert.That(reply["Priority/Value"], Is.EqualTo("High"));
            Assert.That(reply["Project/Name"], Is.EqualTo("Project one"));
            Assert.That(reply["Description"], Is.EqualTo("Plan the year"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-08T11:30:00"));
            Assert.That(reply["AlarmLeadTime"], Is.EqualTo("PT15M"));
            Assert.That(reply["HasAlarm"], Is.EqualTo("true"));
            Assert.That(reply["ColorIndex"], Is.EqualTo("3"));
            Assert.That(reply["LagTime"], Is.EqualTo("PT20M"));
            Assert.That(reply["LeadTime"], Is.EqualTo("PT1H"));
            Assert.That(reply["Location"], Is.EqualTo("Oslo"));
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("62"));
            Assert.That(reply["PreferredTZLocation"], Is.EqualTo("460"));
            Assert.That(reply["Sale/NextDueDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["IsMileStone"], Is.EqualTo("true"));
            Assert.That(reply["PublishEventDate"], Is.EqualTo("2024-03-09T12:00:00"));
            Assert.That(reply["PublishTo"], Is.EqualTo("2024-03-20T00:00:00"));
            Assert.That(reply["PublishFrom"], Is.EqualTo("2024-03-01T00:00:00"));
            Assert.That(reply["IsPublished"], Is.EqualTo("true"));
            Assert.That(reply["CreatedDate"], Is.EqualTo("2024-03-04T08:00:00"));
            Assert.That(reply["CreatedBy/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["UpdatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
        });
        Assert.That(await Column<int>("user_group_id", id), Is.EqualTo(11));
        Assert.That(await Column<string>("external_guid", id), Does.Match("^[0-9a-f-]{36}$"));
        Assert.That(await Host.Stored<int>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.EqualTo(id));
    }

    [Test]
    public async Task StoredEntity_SentBackUntouched_IsNoUpdate()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Sale = 44, Text = "Talk", Visibility = 2, VisibleId = 11 });

        var reply = await SaveBack(await Read(P));

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task AbsentMembers_ClearTheRow_AndKeepWhatTheListKeeps()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Text = "Talk", Location = "Oslo", Lead = 15, Task = 62 });

        var reply = await Save($"<AppointmentId>{P}</AppointmentId>");

        Assert.Multiple(() =>
        {
            Assert.That(reply.Find("Contact"), Is.Null);
            Assert.That(reply.Find("Person"), Is.Null);
            Assert.That(reply["Description"], Is.Empty);
            Assert.That(reply["Location"], Is.Empty);
            Assert.That(reply["LeadTime"], Is.EqualTo("PT0S"));
            Assert.That(reply["Task/TaskListItemId"], Is.EqualTo("62"));
            Assert.That(reply["StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(reply["Type"], Is.EqualTo("inDiary"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("101"));
            Assert.That(reply["UpdatedDate"], Is.EqualTo("2024-03-04T08:00:00"));
            Assert.That(reply["UpdatedBy/AssociateId"], Is.EqualTo("101"));
        });
        Assert.That(await Column<int>("updated_count", P), Is.EqualTo(1));
    }

    [TestCase("2024-03-08T11:00:00", "2024-03-08T12:00:00", "false", "false")]
    [TestCase("2024-03-08T10:59:00", "2024-03-08T11:30:00", "false", "true")]
    [TestCase("2024-03-08T10:59:00", "2024-03-08T11:30:00", "true", "false")]
    public async Task E95_Conflict_IsHalfOpenAndNeedsBusyRows(string start, string end, string isFree, string expected)
    {
        await Given(new GivenRow { Id = P });

        var reply = await Save($"<StartDate>{start}</StartDate><EndDate>{end}</EndDate><Type>inDiary</Type><IsFree>{isFree}</IsFree>");

        Assert.That(reply["HasConflict"], Is.EqualTo(expected));
    }

    [Test]
    public async Task E101_ForeignZone_ShiftsStoredTimes()
    {
        const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";
        var saved = await Save("<StartDate>2018-12-24T12:34:45</StartDate><Type>inDiary</Type>", zone: NewYork);
        var id = IdOf(saved);

        var plain = await Read(id);
        var foreign = await Read(id, zone: NewYork);

        Assert.That(await StoredTime("start_at", id), Is.EqualTo("2018-12-24T18:34:45"));
        Assert.That(plain["StartDate"], Is.EqualTo("2018-12-24T18:34:45"));
        Assert.That(foreign["StartDate"], Is.EqualTo("2018-12-24T12:34:45"));
        Assert.That(foreign["CreatedDate"], Is.EqualTo(plain["CreatedDate"]));
    }

    [Test]
    public async Task E104_Links_AreAFullSet()
    {
        var first = await Save($"""
            {Hour}<Links><Link><EntityName>sale</EntityName><Id>41</Id></Link><Link><EntityName>Document</EntityName><Id>81</Id></Link></Links>
            """);
        var id = IdOf(first);
        Assert.That(first.All("Links/Link/EntityName"), Is.EqualTo(new[] { "sale", "document" }));
        Assert.That(first.All("Links/Link/Description"), Is.EqualTo(new[] { "Guided sale", "Offer.docx" }));

        var kept = first.Find("Links")!.Elements().First().ToString();
        var second = await SaveBack(first, "anna", ("Links", kept + "<Link><EntityName>sale</EntityName><Id>43</Id></Link>"));

        Assert.That(second.All("Links/Link/Id"), Is.EqualTo(new[] { "41", "43" }));
        Assert.That(second["ActiveLinks"], Is.EqualTo("2"));
        Assert.That(await Host.Stored<int>($"SELECT COUNT(*) FROM relation WHERE source_id = {id}"), Is.EqualTo(2));
    }

    [Test]
    public async Task E114_Links_AbsentAreKeptAndEmptyAreRemoved()
    {
        var first = await Save($"{Hour}<Links><Link><EntityName>url</EntityName><ExtraInfo>http://example.test/</ExtraInfo></Link></Links>");
        Assert.That(first["Links/Link/ExtraInfo"], Is.EqualTo("http://example.test/"));

        var kept = await SaveBack(first, "anna", ("Links", null));
        var removed = await SaveBack(first, "anna", ("Links", ""));

        Assert.That(kept["ActiveLinks"], Is.EqualTo("1"));
        Assert.That(removed["ActiveLinks"], Is.EqualTo("0"));
    }

    [TestCase("<EntityName>planet</EntityName><Id>1</Id>")]
    [TestCase("<EntityName>sale</EntityName><Id>999</Id>")]
    [TestCase("<EntityName>selection</EntityName><Id>1</Id>")]
    public async Task Link_ToNothing_IsRefused(string link)
    {
        var reply = await Save($"{Hour}<Links><Link>{link}</Link></Links>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Links" }));
        Assert.That(await Rows(), Is.EqualTo(1));
    }

    [Test]
    public async Task Link_AtTheOtherEnd_IsShownToo()
    {
        await Given(new GivenRow { Id = P, Text = "Source" });
        var target = IdOf(await Save(Hour + "<Description>Target</Description>"));
        await SaveBack(await Read(P), "anna", ("Links", $"<Link><EntityName>appointment</EntityName><Id>{target}</Id></Link>"));

        var reply = await Read(target);

        Assert.That(reply["Links/Link/Id"], Is.EqualTo(P.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(reply["Links/Link/Description"], Is.EqualTo("Source"));
    }

    [Test]
    public async Task E115_Visibility_IsThatOfTheMemberThatWasChanged()
    {
        var created = await AsAnna("CreateDefaultAppointmentEntity");

        var user = await SaveBack(created, "anna", ("Private", "PrivateUser"));
        Assert.That(Shown(user), Is.EqualTo("PrivateUser Associate 101"));

        var group = await SaveBack(user, "anna", ("VisibleFor", "<VisibleFor><VisibleId>11</VisibleId><Visibility>Group</Visibility></VisibleFor>"));
        Assert.That(Shown(group), Is.EqualTo("PrivateGroup Group 11"));

        var all = await SaveBack(group, "anna", ("Private", "Public"));
        Assert.That(Shown(all), Is.EqualTo("Public All 1"));

        static string Shown(SoapReply reply) =>
            $"{reply["Private"]} {reply["VisibleFor/VisibleFor/Visibility"]} {reply["VisibleFor/VisibleFor/VisibleId"]}";
    }

    [Test]
    public async Task E116_ForeignOwner_NeedsInsertRight()
    {
        var refused = await Save(Hour + "<Associate><AssociateId>102</AssociateId></Associate>");
        var stored = await Save(Hour + "<Associate><AssociateId>103</AssociateId></Associate>");

        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(refused.Message, Is.EqualTo("Your role does not allow create on appointment owned by another user"));
        Assert.That(refused.Parameters["RecordId"], Is.EqualTo("0"));
        Assert.That(stored["Associate/AssociateId"], Is.EqualTo("103"));
        Assert.That(await State(IdOf(stored)), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task E117_MissingRow_IsNotFound()
    {
        var reply = await Save("<AppointmentId>999999</AppointmentId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That(reply.Parameters, Is.EqualTo(new Dictionary<string, string> { ["Table"] = "appointment", ["Id"] = "999999" }));
    }

    [Test]
    public async Task DocumentRow_IsNotFound()
    {
        Assert.That((await Save("<AppointmentId>8100</AppointmentId>")).ExceptionType, Is.EqualTo("SoNotFoundException"));
    }

    [TestCase("Description", 2047)]
    [TestCase("Location", 254)]
    public async Task E118_Texts_HaveALimit(string member, int limit)
    {
        var stored = await Save($"{Hour}<{member}>{new string('x', limit)}</{member}>");
        var refused = await Save($"{Hour}<{member}>{new string('x', limit + 1)}</{member}>");

        Assert.That(stored[member], Has.Length.EqualTo(limit));
        Assert.That(refused.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(refused.Parameters.Keys, Is.EqualTo(new[] { member }));
        Assert.That(await Rows(), Is.EqualTo(2));
    }

    [TestCase("<Task><TaskListItemId>999</TaskListItemId></Task>", "Task")]
    [TestCase("<Contact><ContactId>21</ContactId></Contact><Person><PersonId>302</PersonId></Person>", "Person")]
    [TestCase("<Person><PersonId>301</PersonId></Person>", "Person")]
    [TestCase("<Contact><ContactId>999</ContactId></Contact>", "Contact")]
    [TestCase("<Project><ProjectId>999</ProjectId></Project>", "Project")]
    [TestCase("<Sale><SaleId>999</SaleId></Sale>", "Sale")]
    [TestCase("<Priority><Id>999</Id></Priority>", "Priority")]
    [TestCase("<Associate><AssociateId>999</AssociateId></Associate>", "Associate")]
    [TestCase("<PreferredTZLocation>99999</PreferredTZLocation>", "PreferredTZLocation")]
    [TestCase("<SuggestedAppointmentId>999</SuggestedAppointmentId>", "SuggestedAppointmentId")]
    [TestCase("<LeadTime>-PT1M</LeadTime>", "LeadTime")]
    [TestCase("<AlarmLeadTime>P100D</AlarmLeadTime>", "AlarmLeadTime")]
    public async Task E118_WhatDoesNotExistOrFit_IsRefusedByName(string members, string member)
    {
        var reply = await Save(Hour + members);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { member }));
        Assert.That(await Rows(), Is.EqualTo(1));
    }

    [Test]
    public async Task E119_EndBeforeStart_BecomesTheStart()
    {
        var reply = await Save("<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T09:00:00</EndDate><Type>inDiary</Type>");

        Assert.That(reply["EndDate"], Is.EqualTo("2024-03-08T10:00:00"));
    }

    [Test]
    public async Task E119_UnknownType_FollowsTheTask()
    {
        var reply = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Task><TaskListItemId>63</TaskListItemId></Task>");

        Assert.That(reply["Type"], Is.EqualTo("inChecklist"));
    }

    [Test]
    public async Task TaskOfAnotherKind_MovesTheRow()
    {
        await Given(new GivenRow { Id = P });

        var toDo = await SaveBack(await Read(P), "anna", ("Task", "<TaskListItemId>63</TaskListItemId>"));
        var diary = await SaveBack(toDo, "anna", ("Task", "<TaskListItemId>62</TaskListItemId>"));

        Assert.That(toDo["Type"], Is.EqualTo("inChecklist"));
        Assert.That(diary["Type"], Is.EqualTo("inDiary"));
    }

    [Test]
    public async Task E123_MissingSpringHour_IsKeptVerbatim()
    {
        var reply = await Save("<StartDate>2024-03-31T02:30:00</StartDate><EndDate>2024-03-31T03:30:00</EndDate><Type>inDiary</Type>");

        Assert.That((await Read(IdOf(reply)))["StartDate"], Is.EqualTo("2024-03-31T02:30:00"));
    }

    [TestCase("2024-03-08T00:00:00", "2024-03-09T00:00:00", "2024-03-08T08:00:00", "2024-03-09T16:00:00")]
    [TestCase("2024-03-08T00:00:00", "2024-03-08T15:00:00", "2024-03-08T00:00:00", "2024-03-08T15:00:00")]
    public async Task AllDay_MidnightsBecomeTheWorkingDay(string start, string end, string storedStart, string storedEnd)
    {
        var reply = await Save($"<StartDate>{start}</StartDate><EndDate>{end}</EndDate><Type>inDiary</Type><IsAlldayEvent>true</IsAlldayEvent>");

        Assert.That(reply["StartDate"], Is.EqualTo(storedStart));
        Assert.That(reply["EndDate"], Is.EqualTo(storedEnd));
    }

    [Test]
    public async Task E79_CompletedBySave_IsDoneNow()
    {
        await Given(new GivenRow { Id = P, Type = 2, Task = 63, Start = "2024-03-08T12:00:00", End = "2024-03-08T12:00:00" });

        var reply = await SaveBack(await Read(P), "anna", ("Completed", "Completed"));

        Assert.That(reply["ActiveDate"], Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(await StoredTime("done_at", P), Is.EqualTo("2024-03-04T09:00:00"));
        Assert.That(await State(P), Is.EqualTo("2/3"));
    }

    [Test]
    public async Task RowWithoutUpdateRight_IsRefused()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo });

        var reply = await SaveBack(await Read(P), "anna", ("Location", "Oslo"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await Column<string>("location", P), Is.Empty);
    }

    [Test]
    public async Task NilEntity_IsAnInvalidArgument()
    {
        Assert.That((await AsAnna("SaveAppointmentEntity")).ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [Test]
    public async Task ToAnotherSale_BothDueDatesFollow()
    {
        await Given(new GivenRow { Id = P, Sale = 41 });

        await SaveBack(await Read(P), "anna", ("Sale", "<SaleId>44</SaleId>"));

        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 41"), Is.Null);
        Assert.That(await Host.Stored<int?>("SELECT next_due_appointment_id FROM sale WHERE sale_id = 44"), Is.EqualTo(P));
    }

    private Task<int> Rows() => Host.Stored<int>("SELECT COUNT(*) FROM appointment");
}

/// <summary>A role without the functional right visible-for (appointment-rules.md §9.8).</summary>
[TestFixture]
internal sealed class ConfidentialSaveTests : AppointmentScene
{
    protected override string Changes => "DELETE FROM role_function_right WHERE name = 'visible-for';";

    [Test]
    public async Task Visibility_WithoutTheFunctionRight_IsPublicOnInsertAndKeptOnUpdate()
    {
        await Given(new GivenRow { Id = P, Visibility = 1, VisibleId = 101 });

        var inserted = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Private>PrivateUser</Private><Type>inDiary</Type>");
        var updated = await SaveBack(await Read(P), "anna", ("Private", "Public"), ("VisibleFor", ""));

        Assert.That(inserted["Private"], Is.EqualTo("Public"));
        Assert.That(updated["Private"], Is.EqualTo("PrivateUser"));
    }
}
