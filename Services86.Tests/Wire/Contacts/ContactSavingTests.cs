using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases of contact-examples.md that save a company; each has a host and a database of its own.</summary>
[TestFixture]
internal sealed class ContactSavingTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case04_SaveDefaultEntityWithName_AllocatesNumber()
    {
        var created = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        var reply = await _host.Save(created.Response!, entity => entity.Element(SoapReply.Service + "Name")!.Value = "Paba Inc.");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(reply["ContactId"], Is.Not.EqualTo("0"));
            Assert.That(reply["Number2"], Is.EqualTo("10006"));
            Assert.That(reply["Number1"], Is.EqualTo("PabaInc."));
            Assert.That(reply["CreatedBy/AssociateId"], Is.EqualTo("5"));
            Assert.That(reply["CreatedDate"], Is.EqualTo("2023-02-15T13:00:00"));
            Assert.That(reply["UpdatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(reply.Find("UpdatedBy"), Is.Null);
            Assert.That(reply["Category/Id"], Is.EqualTo("1"));
            Assert.That(reply["Business/Id"], Is.EqualTo("2"));
            Assert.That(reply["Country/CountryId"], Is.EqualTo("578"));
            Assert.That(reply["GroupId"], Is.EqualTo("2"));
        });
        var id = int.Parse(reply["ContactId"]!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10007));
        Assert.That(await _host.Stored<string>("SELECT sound_key FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo("PBINK"));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = @id", new { id }), Is.Zero);
    }

    [TestCase("<Name></Name>")]
    [TestCase("<Name> </Name>")]
    [TestCase("")]
    public async Task Case05_SaveWithoutName_IsRefusedAndNoNumberUsed(string members)
    {
        var reply = await _host.Save("<ContactId>0</ContactId>" + members);

        Assert.That(reply.Succeeded, Is.False);
        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"));
        Assert.That(reply.Message, Is.EqualTo("Name is mandatory"));
        Assert.That(reply.Parameters["Name"], Is.EqualTo("Name is mandatory"));
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));
    }

    [Test]
    public async Task Case06_ReplacePhones_ExactlyTheseInThisOrder()
    {
        var saved = await _host.ReadChangeSave(10, entity => entity.Set("Phones", """
            <EntityElement><Value>0112732006</Value></EntityElement><EntityElement><Value> </Value></EntityElement>
            <EntityElement><Value>0713243288</Value><Description>switchboard</Description></EntityElement>
            """));

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        var read = await _host.GetEntity(10);
        Assert.That(read.All("Phones/EntityElement/Value"), Is.EqualTo(new[] { "0112732006", "0713243288" }));
        Assert.That(read.All("Phones/EntityElement/Description"), Is.EqualTo(new[] { "", "switchboard" }));
        Assert.That(read.All("Urls/EntityElement/Value"), Is.EqualTo(new[] { "http://smith.example" }));
    }

    [Test]
    public async Task Case07_GridAndStreet_TheGridWins()
    {
        var saved = await _host.ReadChangeSave(10, entity => Field(entity, "StreetAddress1").Value = "B-gata 1");

        Assert.That(saved["Address/Street/Address1"], Is.EqualTo("B-gata 1"), saved.ToString());
        Assert.That(saved["Address/Postal/Address1"], Is.EqualTo("Postboks 100"));
    }

    [Test]
    public async Task Case08_FieldOutsideTheGrid_IsSavedThroughStreet()
    {
        await _host.ReadChangeSave(10, entity => entity.Set("Address/Street/County", "Viken"));
        var read = await _host.GetEntity(10);

        Assert.That(read["Address/Street/County"], Is.EqualTo("Viken"));
        Assert.That(read.Grid().Split('|'), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task Case13_EmptyStructs_ClearListsAndKeepTheRest()
    {
        var saved = await _host.Save("<ContactId>10</ContactId><Name>Smith Consulting</Name><Number2>10001</Number2><Associate/><Business/><Address/>");

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(saved.Find("Business"), Is.Null);
            Assert.That(saved["Associate/AssociateId"], Is.EqualTo("5"));
            Assert.That(saved["Country/CountryId"], Is.EqualTo("578"));
            Assert.That(saved["Address/Street/Address1"], Is.EqualTo("A-gata 23"));
            Assert.That(saved["Address/Postal/Address1"], Is.EqualTo("Postboks 100"));
            Assert.That(saved.All("Phones/EntityElement/Value"), Is.EqualTo(new[] { "+47 779 645 855" }));
            Assert.That(saved["OrgNr"], Is.Empty);
            Assert.That(saved["Number1"], Is.Empty);
        });
    }

    [Test]
    public async Task Case14_ReadOnlyMembersSent_AreIgnoredAndTheRowIsMarkedUpdated()
    {
        var saved = await _host.ReadChangeSave(10, entity =>
        {
            entity.Set("CreatedDate", "1999-01-01T00:00:00");
            entity.Set("GroupId", "3");
            entity.Set("ActiveErpLinks", "7");
        });

        Assert.That(saved["CreatedDate"], Is.EqualTo("2023-01-10T08:00:00"), saved.ToString());
        Assert.That(saved["UpdatedDate"], Is.EqualTo("2023-02-15T13:00:00"));
        Assert.That(saved["UpdatedBy/AssociateId"], Is.EqualTo("5"));
        Assert.That(saved["GroupId"], Is.EqualTo("2"));
        Assert.That(saved["ActiveErpLinks"], Is.EqualTo("0"));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(4));
    }

    [Test]
    public async Task Save_NoEntity_IsAnInvalidArgument()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "SaveContactEntity");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
    }

    [TestCase(99999)]
    [TestCase(14)]
    [TestCase(-1)]
    public async Task Save_UnknownOrDeletedCompany_IsNotFound(int id)
    {
        var reply = await _host.Save($"<ContactId>{id}</ContactId><Name>X</Name>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That(reply.Message, Is.EqualTo($"Contact id {id} not found"));
        Assert.That(reply.Parameters["Id"], Is.EqualTo($"{id}"));
    }

    [TestCase("Category", "<Category><Id>999</Id></Category>")]
    [TestCase("Business", "<Business><Id>999</Id></Business>")]
    [TestCase("TicketPriority", "<TicketPriority><Id>1</Id></TicketPriority>")]
    [TestCase("CustomerLanguage", "<CustomerLanguage><Id>1</Id></CustomerLanguage>")]
    [TestCase("Associate", "<Associate><AssociateId>8</AssociateId></Associate>")]
    [TestCase("SupportAssociate", "<SupportAssociate><AssociateId>77</AssociateId></SupportAssociate>")]
    [TestCase("SupportPerson", "<SupportPerson><PersonId>61</PersonId></SupportPerson>")]
    [TestCase("Country", "<Country><CountryId>1</CountryId></Country>")]
    [TestCase("Department", "<Department>{220}</Department>")]
    [TestCase("OrgNr", "<OrgNr>{50}</OrgNr>")]
    [TestCase("Number1", "<Number1>{50}</Number1>")]
    [TestCase("Number2", "<Number2>{50}</Number2>")]
    [TestCase("Kananame", "<Kananame>{220}</Kananame>")]
    [TestCase("DbiKey", "<DbiKey>{256}</DbiKey>")]
    [TestCase("Description", "<Description>{2048}</Description>")]
    [TestCase("Phones", "<Phones><EntityElement><Value>{240}</Value></EntityElement></Phones>")]
    [TestCase("Faxes", "<Faxes><EntityElement><Value>1</Value><Description>{100}</Description></EntityElement></Faxes>")]
    [TestCase("Emails", "<Emails><EntityElement><Value>{240}</Value></EntityElement></Emails>")]
    [TestCase("Urls", "<Urls><EntityElement><Value>{1024}</Value></EntityElement></Urls>")]
    [TestCase("Address", "<Address><Street><Zipcode>{12}</Zipcode></Street></Address>")]
    [TestCase("Address", "<Address><Wgs84Latitude>91</Wgs84Latitude></Address>")]
    [TestCase("Number2", "<Number2>10003</Number2>")]
    public async Task Save_ImpossibleValue_NamesTheMemberAndWritesNothing(string member, string sent)
    {
        for (var at = sent.IndexOf('{', StringComparison.Ordinal); at >= 0; at = sent.IndexOf('{', StringComparison.Ordinal))
        {
            var end = sent.IndexOf('}', at);
            sent = sent[..at] + new string('x', int.Parse(sent[(at + 1)..end], System.Globalization.CultureInfo.InvariantCulture)) + sent[(end + 1)..];
        }

        var number = sent.StartsWith("<Number2", StringComparison.Ordinal) ? "" : "<Number2>10001</Number2>";
        var reply = await _host.Save($"<ContactId>10</ContactId><Name>Smith Consulting</Name>{number}{sent}");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { member }));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3));
    }

    [Test]
    public async Task Save_SeveralFindings_AllAreTold()
    {
        var reply = await _host.Save("<Name/><Category><Id>999</Id></Category><Country><CountryId>1</CountryId></Country>");

        Assert.That(reply.Parameters.Keys, Is.EquivalentTo(new[] { "Name", "Category", "Country" }));
    }

    [Test]
    public async Task Save_StoredRetiredOwner_IsKept()
    {
        await _host.Given("UPDATE contact SET associate_id = 8 WHERE contact_id = 16");
        var saved = await _host.ReadChangeSave(16, entity => entity.Set("Department", "South"));

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(saved["Associate/AssociateId"], Is.EqualTo("8"));
    }

    [Test]
    public async Task Save_NextNumberTaken_IsSkipped()
    {
        await _host.Given("UPDATE contact SET number2 = '10006' WHERE contact_id = 16");
        var saved = await _host.Save("<Name>Skip Ltd</Name>");

        Assert.That(saved["Number2"], Is.EqualTo("10007"), saved.ToString());
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10008));
    }

    [Test]
    public async Task Save_NumberOfADeletedCompany_IsFree()
    {
        var saved = await _host.ReadChangeSave(16, entity => entity.Set("Number2", " 10004 "));

        Assert.That(saved["Number2"], Is.EqualTo("10004"), saved.ToString());
    }

    [Test]
    public async Task Save_NumberWithLettersInOtherCase_IsTaken()
    {
        await _host.Given("UPDATE contact SET number2 = 'aB-7' WHERE contact_id = 10");
        var reply = await _host.ReadChangeSave(16, entity => entity.Set("Number2", "Ab-7"));

        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { "Number2" }), reply.ToString());
    }

    [Test]
    public async Task Save_BlankNumberUnchanged_IsNotRefused()
    {
        await _host.Given("UPDATE contact SET number2 = '' WHERE contact_id = 16");
        var saved = await _host.ReadChangeSave(16, entity => entity.Set("Department", "South"));

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
    }

    [TestCase(3, false)]
    [TestCase(11, true)]
    public async Task Save_NumberCleared_OnlyIfTheSeriesAllowsIt(int flags, bool isAllowed)
    {
        await _host.Given("UPDATE counter SET flags = @flags", new { flags });
        var reply = await _host.ReadChangeSave(16, entity => entity.Set("Number2", ""));

        Assert.That(reply.Succeeded, Is.EqualTo(isAllowed), reply.ToString());
    }

    [Test]
    public async Task Save_Interests_OnlyListedOnesChange()
    {
        await _host.Given("INSERT INTO contact_interest (contact_id, interest_id, updated_at) VALUES (10, 1, 0), (10, 2, 0)");
        var saved = await _host.Save("""
            <ContactId>10</ContactId><Name>Smith Consulting</Name><Number2>10001</Number2><Interests>
            <SelectableMDOListItem><Id>2</Id><Selected>false</Selected></SelectableMDOListItem>
            <SelectableMDOListItem><Id>3</Id><Selected>true</Selected></SelectableMDOListItem>
            <SelectableMDOListItem><Id>99</Id><Selected>true</Selected></SelectableMDOListItem></Interests>
            """);

        Assert.That(saved.All("Interests/SelectableMDOListItem/Selected"), Is.EqualTo(new[] { "true", "false", "true" }), saved.ToString());
        Assert.That(saved["ActiveInterests"], Is.EqualTo("2"));
    }

    [Test]
    public async Task Save_AllMembers_ComeBackAsSent()
    {
        await _host.DisposeAsync();
        _host = await ContactFixture.StartAsync("INSERT INTO list_item (list_id, item_id, name) VALUES (1002, 2, 'Medium'), (1003, 1, 'English');");
        var saved = await _host.Save("""
            <ContactId>10</ContactId><Name> Smith &amp; Co </Name><Department> East </Department><OrgNr>NO 333</OrgNr><Number1>SMCO</Number1><Number2>7</Number2>
            <Emails><EntityElement><Value>a@smith.example</Value><Description>office</Description></EntityElement></Emails>
            <Urls/><Faxes><EntityElement><Value>0047 12</Value></EntityElement></Faxes><Description>note</Description>
            <Category><Id>3</Id></Category><Country><CountryId>840</CountryId></Country><NoMailing>true</NoMailing><Kananame>kana</Kananame><Xstop>true</Xstop>
            <SupportAssociate><AssociateId>6</AssociateId></SupportAssociate><TicketPriority><Id>2</Id></TicketPriority><CustomerLanguage><Id>1</Id></CustomerLanguage>
            <DbiAgentId>4</DbiAgentId><DbiLastSyncronized>2020-01-02T03:04:05Z</DbiLastSyncronized><DbiKey>K1</DbiKey><DbiLastModified>2020-01-02T03:04:06</DbiLastModified>
            <SupportPerson><PersonId>41</PersonId></SupportPerson><Address><Wgs84Latitude>59.5</Wgs84Latitude><Wgs84Longitude>10.5</Wgs84Longitude>
            <Postal><State>TX</State></Postal></Address><Source>9</Source>
            """);

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(saved["Name"], Is.EqualTo("Smith & Co"));
            Assert.That(saved["Department"], Is.EqualTo("East"));
            Assert.That(saved["OrgNr"], Is.EqualTo("NO 333"));
            Assert.That(saved["Number1"], Is.EqualTo("SMCO"));
            Assert.That(saved["Number2"], Is.EqualTo("7"));
            Assert.That(saved["Emails/EntityElement/Description"], Is.EqualTo("office"));
            Assert.That(saved.Find("Urls")!.Elements(), Is.Empty);
            Assert.That(saved["Faxes/EntityElement/StrippedValue"], Is.EqualTo("4712"));
            Assert.That(saved["Phones/EntityElement/StrippedValue"], Is.EqualTo("47779645855"));
            Assert.That(saved["Description"], Is.EqualTo("note"));
            Assert.That(saved["Category/Value"], Is.EqualTo("Partner"));
            Assert.That(saved.Find("Business"), Is.Null);
            Assert.That(saved["Country/TwoLetterISOCountry"], Is.EqualTo("US"));
            Assert.That(saved["NoMailing"], Is.EqualTo("true"));
            Assert.That(saved["Xstop"], Is.EqualTo("true"));
            Assert.That(saved["Kananame"], Is.EqualTo("kana"));
            Assert.That(saved["SupportAssociate/FullName"], Is.EqualTo("Ann Berg"));
            Assert.That(saved["TicketPriority/Value"], Is.EqualTo("Medium"));
            Assert.That(saved["CustomerLanguage/Value"], Is.EqualTo("English"));
            Assert.That(saved["DbiAgentId"], Is.EqualTo("4"));
            Assert.That(saved["DbiKey"], Is.EqualTo("K1"));
            Assert.That(saved["DbiLastSyncronized"], Is.EqualTo("2020-01-02T03:04:05"));
            Assert.That(saved["DbiLastModified"], Is.EqualTo("2020-01-02T03:04:06"));
            Assert.That(saved["SupportPerson/FullName"], Is.EqualTo("Kari Nordmann"));
            Assert.That(saved["Address/Wgs84Latitude"], Is.EqualTo("59.5"));
            Assert.That(saved["Address/Postal/State"], Is.EqualTo("TX"));
            Assert.That(saved["Address/Postal/City"], Is.EqualTo("OSLO"));
            Assert.That(saved["Source"], Is.EqualTo("9"));
        });
        Assert.That(
            await _host.Stored<string>("SELECT search_key FROM contact_point WHERE contact_id = 10 AND kind = 1"), Is.EqualTo("47779645855"));
        Assert.That(await _host.Stored<string>("SELECT name_key FROM contact WHERE contact_id = 10"), Is.EqualTo("SMITH & CO"));
    }

    [Test]
    public async Task Save_UserDefinedFields_OnlyKnownKeysAreWritten()
    {
        await _host.DisposeAsync();
        _host = await ContactFixture.StartAsync("""
            INSERT INTO udef_field (udef_field_id, owner_table, identity_no, prog_id, field_type, default_value) VALUES
              (2001, 7, 11, 'crm:employees', 1, '5'), (2002, 7, 12, '', 2, ''), (2003, 7, 13, 'crm:since', 4, ''), (2004, 7, 14, 'crm:rate', 8, '');
            """);
        var created = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        Assert.That(
            created.All("UserDefinedFields/StringKeyValuePair/Key"), Is.EqualTo(new[] { "crm:employees", "SuperOffice:12", "crm:since", "crm:rate" }));
        Assert.That(created.All("UserDefinedFields/StringKeyValuePair/Value"), Is.EqualTo(new[] { "[I:5]", "", "", "[F:0]" }));

        var saved = await _host.Save(created.Response!, entity =>
        {
            entity.Set("Name", "Fields Ltd");
            entity.Set("UserDefinedFields", string.Concat(
                Pair("crm:employees", "12"), Pair("SuperOffice:12", "gold"), Pair("crm:since", "[D:12/24/2018]"), Pair("crm:rate", "[F:1.5]"), Pair("other", "1")));
        });
        Assert.That(
            saved.All("UserDefinedFields/StringKeyValuePair/Value"), Is.EqualTo(new[] { "[I:12]", "gold", "[D:12/24/2018]", "[F:1.5]" }), saved.ToString());

        var refused = await _host.Save(saved.Response!, entity => entity.Set("UserDefinedFields", Pair("crm:since", "yesterday")));
        Assert.That(refused.Parameters.Keys, Is.EqualTo(new[] { "crm:since" }), refused.ToString());

        var kept = await _host.Save(saved.Response!, entity => entity.Set("UserDefinedFields", Pair("crm:rate", "")));
        Assert.That(kept.All("UserDefinedFields/StringKeyValuePair/Value"), Is.EqualTo(new[] { "[I:12]", "gold", "[D:12/24/2018]", "[F:0]" }), kept.ToString());
    }

    private static string Pair(string key, string value) => $"<StringKeyValuePair><Key>{key}</Key><Value>{value}</Value></StringKeyValuePair>";

    private static XElement Field(XElement entity, string name) => entity.Descendants(SoapReply.Service + "LocalizedField")
        .Single(field => field.Element(SoapReply.Service + "Name")!.Value == name).Element(SoapReply.Service + "Value")!;
}
