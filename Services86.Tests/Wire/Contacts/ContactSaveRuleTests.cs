using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Small rules of reading and saving a company that no case of contact-examples.md shows (contact-operations.md §2, §6, §23).</summary>
[TestFixture]
internal sealed class ContactSaveRuleTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCase(41, "an unreadable one")]
    [TestCase(61, "a deleted one")]
    public async Task Save_SupportPersonWhomTheCallerCannotSee_IsKept(int person, string kind)
    {
        await _host.Given("UPDATE contact SET support_person_id = @person WHERE contact_id = 13", new { person });
        var read = await _host.GetEntity(13, ContactFixture.Pb);
        Assert.That(read.Find("SupportPerson"), Is.Null, kind);

        var saved = await _host.Save(read.Response!, entity => entity.Set("Department", "Sud"), ContactFixture.Pb);

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(await _host.Stored<int>("SELECT support_person_id FROM contact WHERE contact_id = 13"), Is.EqualTo(person));
    }

    [Test]
    public async Task Save_SupportPersonWhomTheCallerSees_IsClearedByNil()
    {
        await _host.Given("UPDATE contact SET support_person_id = 41 WHERE contact_id = 10");
        var saved = await _host.Save("<ContactId>10</ContactId><Name>Smith Consulting</Name><Number2>10001</Number2>");

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(await _host.Stored<int?>("SELECT support_person_id FROM contact WHERE contact_id = 10"), Is.Null);
    }

    [Test]
    public async Task Save_NothingChanged_IsAnUpdateAllTheSame()
    {
        var saved = await _host.ReadChangeSave(12, _ => { });

        Assert.That(saved["UpdatedDate"], Is.EqualTo("2023-02-15T13:00:00"), saved.ToString());
        Assert.That(saved["UpdatedBy/AssociateId"], Is.EqualTo("5"));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 12"), Is.EqualTo(1));
    }

    [Test]
    public async Task Save_ElementWithAStrippedValueOnly_IsDropped()
    {
        var saved = await _host.ReadChangeSave(10, entity => entity.Set("Phones", """
            <EntityElement><StrippedValue>123</StrippedValue></EntityElement>
            <EntityElement><Value>+47 22 33</Value><StrippedValue>999</StrippedValue></EntityElement>
            """));

        Assert.That(saved.All("Phones/EntityElement/StrippedValue"), Is.EqualTo(new[] { "2233" }), saved.ToString());
    }

    [Test]
    public async Task NewCompany_NilCategoryAndBusiness_HasNone()
    {
        var saved = await _host.Save("<Name>Plain Ltd</Name><Number1>MINE</Number1>");

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(saved.Find("Category"), Is.Null);
        Assert.That(saved.Find("Business"), Is.Null);
        Assert.That(saved["Number1"], Is.EqualTo("MINE"));
        Assert.That(saved["Associate/AssociateId"], Is.EqualTo("5"));
        Assert.That(saved["Country/CountryId"], Is.EqualTo("578"));
    }

    [TestCase(0, true)]
    [TestCase(2, false)]
    [TestCase(10, true)]
    public async Task NewCompany_BlankNumberWithoutAllocation_FollowsTheCounter(int flags, bool isAllowed)
    {
        await _host.Given("UPDATE counter SET flags = @flags", new { flags });
        var saved = await _host.Save("<Name>Plain Ltd</Name>");

        Assert.That(saved.Succeeded, Is.EqualTo(isAllowed), saved.ToString());
        if (isAllowed) Assert.That(saved["Number2"], Is.Empty);
        else Assert.That(saved.Parameters.Keys, Is.EqualTo(new[] { "Number2" }));
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));
    }

    [Test]
    public async Task NewCompany_WithoutACounter_MayHaveAnyNumber()
    {
        await _host.Given("DELETE FROM counter");
        var saved = await _host.Save("<Name>Plain Ltd</Name><Number2>10001</Number2>");

        Assert.That(saved["Number2"], Is.EqualTo("10001"), saved.ToString());
    }

    [Test]
    public async Task NewCompany_NumberTyped_UsesNoNumberUp()
    {
        var saved = await _host.Save("<Name>Plain Ltd</Name><Number2>10006</Number2>");
        Assert.That(saved["Number2"], Is.EqualTo("10006"), saved.ToString());
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));

        Assert.That((await _host.Save("<Name>Next Ltd</Name>"))["Number2"], Is.EqualTo("10007"));
    }

    [Test]
    public async Task GetAndSave_LeaveHistoryAndFavouritesAlone()
    {
        await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>10</ContactId>");
        await _host.Contact(ContactFixture.Tje0, "GetMyContact");
        await _host.ReadChangeSave(10, entity => entity.Set("Department", "X"));

        Assert.That(await _host.Stored<long>("SELECT (SELECT COUNT(*) FROM recent_item) + (SELECT COUNT(*) FROM favourite)"), Is.Zero);
    }

    [Test]
    public async Task Save_UrlOfTheGreatestLength_IsStored()
    {
        var url = string.Concat(Enumerable.Range(0, 1023).Select(at => (char)(0x4E00 + (at * 17 % 20_000))));
        var saved = await _host.ReadChangeSave(10, entity => entity.Set("Urls", $"<EntityElement><Value>{url}</Value></EntityElement>"));

        Assert.That(saved["Urls/EntityElement/Value"], Is.EqualTo(url), saved.ToString());
    }

    [Test]
    public async Task HandOver_ToWhereTheCallerCannotReadIt_IsSavedAndAnswersNil()
    {
        var reply = await _host.ReadChangeSave(13, entity => entity.Set("Associate", "<AssociateId>5</AssociateId>"), ContactFixture.Pb);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
        Assert.That(await _host.Stored<int>("SELECT associate_id FROM contact WHERE contact_id = 13"), Is.EqualTo(5));
    }

    [TestCase(1_667_089_800, "2022-10-29T20:30:00")]
    [TestCase(1_667_093_400, "2022-10-29T21:30:00")]
    public async Task ActiveContacts_InTheDoubledHour_ActionTimeOfAnotherZoneIsTheRightOne(long created, string shown)
    {
        await _host.Given("UPDATE contact SET created_at = @created WHERE contact_id = 16", new { created });
        var reply = await _host.Contact(
            ContactFixture.Tje0, "GetMyActiveContacts", "<ActivityStartTime>2022-10-01T00:00:00</ActivityStartTime><ActionType>Created</ActionType>",
            "<SoTimeZoneId>460</SoTimeZoneId>");

        Assert.That(reply.All("ContactActivity/ActionTime"), Does.Contain(shown), reply.ToString());
    }

    [Test]
    public async Task GetMyContact_UserWithoutPerson_IsNil()
    {
        await _host.DisposeAsync();
        _host = await ContactFixture.StartAsync("UPDATE associate SET person_id = NULL WHERE associate_id = 6;");
        var reply = await _host.Contact(ContactFixture.Ann, "GetMyContact");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
    }
}
