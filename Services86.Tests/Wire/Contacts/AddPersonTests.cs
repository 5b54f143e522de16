using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>AddPerson: case 20 of contact-examples.md and the edges of contact-operations.md §15.</summary>
[TestFixture]
internal sealed class AddPersonTests
{
    private const string Lists = """
        INSERT INTO list_item (list_id, item_id, name, item_key, rank) VALUES
          (76, 3, 'Sales', '', 1), (73, 1, 'Technical', '', 1), (73, 2, 'Prices', '', 2), (1002, 2, 'Medium', '', 1), (1003, 1, 'English', '', 1),
          (1004, 1, 'Consent', '61A', 1), (1004, 6, 'Legitimate interest', '61F', 2), (1005, 1, 'Store', 'STORE', 1),
          (1005, 2, 'E-marketing', 'EMARKETING', 2), (1006, 1, 'User', 'USER', 1), (1006, 8, 'API', 'API', 2),
          (1008, 1, 'Newsletter', '', 1), (1008, 2, 'Invitations', '', 2);
        """;

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(Lists);

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case20_NewPerson_IsLastWithTheCompanysCountry()
    {
        var reply = await Add(10, "<Firstname>Eva</Firstname><Lastname>Lie</Lastname>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply["Contact/ContactId"], Is.EqualTo("10"));
        Assert.That(reply["Country/CountryId"], Is.EqualTo("578"));
        Assert.That(reply["FullName"], Is.EqualTo("Eva Lie"));
        Assert.That(reply["CreatedDate"], Is.EqualTo("2023-02-15T13:00:00"));
        Assert.That(reply["CreatedBy/AssociateId"], Is.EqualTo("5"));
        Assert.That(reply["UpdatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
        var persons = await _host.Contact(ContactFixture.Tje0, "GetPersons", "<ContactId>10</ContactId>");
        Assert.That(persons.All("Person/PersonId"), Is.EqualTo(new[] { "41", "42", reply["PersonId"]! }));
        Assert.That(persons.All("Person/Rank"), Is.EqualTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public async Task NewPerson_MirrorsTheCompany_WhoseRowStaysAsItIs()
    {
        var id = await AddedAsync(10, "<Lastname> Lie </Lastname><Contact><ContactId>12</ContactId></Contact>");

        Assert.That(await Row<int>("contact_id", id), Is.EqualTo(10));
        Assert.That(await Row<int>("associate_id", id), Is.EqualTo(5));
        Assert.That(await Row<int>("user_group_id", id), Is.EqualTo(2));
        Assert.That(await Row<int>("category_id", id), Is.EqualTo(1));
        Assert.That(await Row<int>("business_id", id), Is.EqualTo(1));
        Assert.That(await Row<string>("last_name", id), Is.EqualTo("Lie"));
        Assert.That(await Row<string>("last_key", id), Is.EqualTo("LIE"));
        Assert.That(await Row<int>("updated_count", id), Is.Zero);
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3));
    }

    [Test]
    public async Task NewPerson_RankOfADeletedOne_IsNotGivenAgain()
    {
        await _host.Given("UPDATE person SET deleted_at = 1 WHERE person_id = 42");

        Assert.That(await Row<int>("rank", await AddedAsync(10, "<Lastname>Lie</Lastname>")), Is.EqualTo(3));
    }

    [Test]
    public async Task FirstPersonOfACompany_HasRankOne() =>
        Assert.That(await Row<int>("rank", await AddedAsync(16, "<Firstname>J.R.</Firstname>")), Is.EqualTo(1));

    [Test]
    public async Task AllMembers_ComeBackAsSent()
    {
        var reply = await Add(10, """
            <Firstname>Eva</Firstname><MiddleName>M.</MiddleName><Lastname>Lie</Lastname><Mrmrs>Mrs.</Mrmrs><Title>CTO</Title>
            <BirthDate>1980-02-29T00:00:00</BirthDate><Emails><EntityElement><Value>eva@smith.example</Value><Description>office</Description></EntityElement></Emails>
            <Description>note</Description><PrivatePhones><EntityElement><Value>1</Value></EntityElement></PrivatePhones>
            <Faxes><EntityElement><Value>+47 2</Value></EntityElement></Faxes><MobilePhones><EntityElement><Value>3</Value></EntityElement></MobilePhones>
            <OfficePhones><EntityElement><Value>4</Value></EntityElement><EntityElement><Value> </Value></EntityElement><EntityElement><Value>44</Value></EntityElement></OfficePhones>
            <OtherPhones><EntityElement><Value>5</Value></EntityElement></OtherPhones><Position><Id>3</Id></Position><Country><CountryId>840</CountryId></Country>
            <Interests><SelectableMDOListItem><Id>2</Id><Selected>true</Selected></SelectableMDOListItem><SelectableMDOListItem><Id>99</Id><Selected>true</Selected></SelectableMDOListItem></Interests>
            <PersonNumber>P-1</PersonNumber><NoMailing>true</NoMailing><UsePersonAddress>true</UsePersonAddress>
            <Urls><EntityElement><Value>http://eva.example</Value></EntityElement></Urls>
            <Address><Wgs84Latitude>59.5</Wgs84Latitude><Wgs84Longitude>10.5</Wgs84Longitude><LocalizedAddress><ArrayOfLocalizedField><LocalizedField>
            <Name>City</Name><Value>Dallas</Value></LocalizedField></ArrayOfLocalizedField></LocalizedAddress><Street><City>ignored</City><State>TX</State></Street></Address>
            <Post3>c</Post3><Post2>b</Post2><Post1>a</Post1><Kanalname>kl</Kanalname><Kanafname>kf</Kanafname><Salutation>Dr.</Salutation>
            <SupportAssociate><AssociateId>6</AssociateId></SupportAssociate><TicketPriority><Id>2</Id></TicketPriority><CustomerLanguage><Id>1</Id></CustomerLanguage>
            <DbiAgentId>4</DbiAgentId><DbiKey>K</DbiKey><DbiLastModified>2020-01-02T03:04:06</DbiLastModified><DbiLastSyncronized>2020-01-02T03:04:05</DbiLastSyncronized>
            <SentInfo>1</SentInfo><ShowContactTickets>2</ShowContactTickets><ChatEmails><EntityElement><Value>chat@x</Value></EntityElement></ChatEmails>
            <InternetPhones><EntityElement><Value>eva.voip</Value></EntityElement></InternetPhones><Source>7</Source>
            <ShipmentTypes><SelectableMDOListItem><Id>1</Id><Selected>false</Selected></SelectableMDOListItem><SelectableMDOListItem><Id>2</Id><Selected>true</Selected></SelectableMDOListItem></ShipmentTypes>
            """);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.Multiple(() =>
        {
            foreach (var (path, text) in new[]
            {
                ("Firstname", "Eva"), ("MiddleName", "M."), ("Lastname", "Lie"), ("Mrmrs", "Mrs."), ("Title", "CTO"), ("BirthDate", "1980-02-29T00:00:00"),
                ("Emails/EntityElement/Value", "eva@smith.example"), ("Emails/EntityElement/Description", "office"), ("Description", "note"),
                ("PrivatePhones/EntityElement/Value", "1"), ("Faxes/EntityElement/StrippedValue", "472"), ("MobilePhones/EntityElement/Value", "3"),
                ("OtherPhones/EntityElement/Value", "5"), ("Position/Value", "Sales"), ("Country/CountryId", "840"), ("PersonNumber", "P-1"),
                ("FullName", "Eva M. Lie"), ("FormalName", "Mrs. Dr. Eva M. Lie"), ("NoMailing", "true"), ("UsePersonAddress", "true"),
                ("Urls/EntityElement/Value", "http://eva.example"), ("Address/Wgs84Latitude", "59.5"), ("Address/Street/City", "Dallas"),
                ("Address/Street/State", "TX"), ("Address/Street/AtypeIdx", "PersonPrivateAddress"), ("Post1", "a"), ("Post2", "b"), ("Post3", "c"),
                ("Kanalname", "kl"), ("Kanafname", "kf"), ("Salutation", "Dr."), ("ActiveInterests", "1"), ("SupportAssociate/AssociateId", "6"),
                ("TicketPriority/Id", "2"), ("CustomerLanguage/Id", "1"), ("DbiAgentId", "4"), ("DbiKey", "K"), ("DbiLastModified", "2020-01-02T03:04:06"),
                ("DbiLastSyncronized", "2020-01-02T03:04:05"), ("SentInfo", "1"), ("ShowContactTickets", "2"), ("ChatEmails/EntityElement/Value", "chat@x"),
                ("InternetPhones/EntityElement/StrippedValue", "eva.voip"), ("Source", "7"), ("Contact/Name", "Smith Consulting"),
            }) Assert.That(reply[path], Is.EqualTo(text), path);
            Assert.That(reply.All("OfficePhones/EntityElement/Value"), Is.EqualTo(new[] { "4", "44" }));
            Assert.That(reply.All("Interests/SelectableMDOListItem/Selected"), Is.EqualTo(new[] { "false", "true" }));
            Assert.That(reply.All("ShipmentTypes/SelectableMDOListItem/Selected"), Is.EqualTo(new[] { "false", "true" }));
            Assert.That(reply.Grid(), Is.EqualTo("Address1|Address2|City|State Zipcode"));
            Assert.That(reply.Grid("AddressType"), Does.StartWith("PersonStreetAddress|"));
            Assert.That(reply.Find("Address/Postal"), Is.Null);
        });
        var id = reply["PersonId"]!;
        Assert.That(await _host.Stored<int>($"SELECT COUNT(*) FROM contact_point WHERE person_id = {id}"), Is.EqualTo(10));
        Assert.That(await _host.Stored<string>($"SELECT city FROM address WHERE person_id = {id} AND atype = 16387"), Is.EqualTo("Dallas"));
        Assert.That(await _host.Stored<int>($"SELECT shipment_type_id FROM person_shipment_block WHERE person_id = {id}"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>($"SELECT year_of_birth * 10000 + month_of_birth * 100 + day_of_birth FROM person WHERE person_id = {id}"), Is.EqualTo(19800229));
    }

    [Test]
    public async Task NothingButAName_EverythingElseIsEmpty()
    {
        var reply = await Add(10, "<Lastname>Lie</Lastname><Position/><Category/><Business/><Country/><Address/><UserDefinedFields/>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.Multiple(() =>
        {
            foreach (var carrier in new[] { "Position", "Category", "Business", "Associate", "SupportAssociate", "TicketPriority", "CustomerLanguage", "CorrespondingAssociate", "UserInfo", "UpdatedBy" })
                Assert.That(reply.Find(carrier), Is.Null, carrier);
            foreach (var array in new[] { "Emails", "OfficePhones", "PrivatePhones", "MobilePhones", "OtherPhones", "Faxes", "Urls", "ChatEmails", "InternetPhones", "Consents", "UserDefinedFields", "ExtraFields" })
                Assert.That(reply.Find(array)?.Elements(), Is.Empty, array);
            Assert.That(reply.All("Interests/SelectableMDOListItem/Selected"), Is.EqualTo(new[] { "false", "false" }));
            Assert.That(reply.All("ShipmentTypes/SelectableMDOListItem/Selected"), Is.EqualTo(new[] { "true", "true" }));
            Assert.That(reply["BirthDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
            Assert.That(reply.Find("FieldProperties")!.Elements().Count(), Is.EqualTo(60));
        });
        Assert.That(await _host.Stored<int>($"SELECT COUNT(*) FROM address WHERE person_id = {reply["PersonId"]}"), Is.Zero);
    }

    [Test]
    public async Task ReadOnlyMembersSent_AreIgnored()
    {
        var reply = await Add(10, "<Lastname>Lie</Lastname><IsAssociate>true</IsAssociate><Retired>true</Retired><ActiveInterests>9</ActiveInterests><ActiveErpLinks>9</ActiveErpLinks><UserInfo><UserInfoId>5</UserInfoId></UserInfo>");

        Assert.That(reply["Retired"], Is.EqualTo("false"), reply.ToString());
        Assert.That(reply["IsAssociate"], Is.EqualTo("false"));
        Assert.That(reply["ActiveInterests"], Is.EqualTo("0"));
        Assert.That(reply["ActiveErpLinks"], Is.EqualTo("0"));
        Assert.That(await Row<int>("CASE WHEN retired THEN 1 ELSE 0 END", int.Parse(reply["PersonId"]!, System.Globalization.CultureInfo.InvariantCulture)), Is.Zero);
    }

    [TestCase("", "Lastname")]
    [TestCase("<Firstname> </Firstname><Lastname/>", "Lastname")]
    [TestCase("<Lastname>{100}</Lastname>", "Lastname")]
    [TestCase("<Lastname>x</Lastname><Firstname>{100}</Firstname>", "Firstname")]
    [TestCase("<Lastname>x</Lastname><MiddleName>{100}</MiddleName>", "MiddleName")]
    [TestCase("<Lastname>x</Lastname><Title>{240}</Title>", "Title")]
    [TestCase("<Lastname>x</Lastname><Description>{2048}</Description>", "Description")]
    [TestCase("<Lastname>x</Lastname><PersonNumber>{50}</PersonNumber>", "PersonNumber")]
    [TestCase("<Lastname>x</Lastname><Emails><EntityElement><Value>{240}</Value></EntityElement></Emails>", "Emails")]
    [TestCase("<Lastname>x</Lastname><OfficePhones><EntityElement><Value>1</Value><Description>{100}</Description></EntityElement></OfficePhones>", "OfficePhones")]
    [TestCase("<Lastname>x</Lastname><Address><Street><State>{6}</State></Street></Address>", "Address")]
    [TestCase("<Lastname>x</Lastname><Address><Wgs84Longitude>181</Wgs84Longitude></Address>", "Address")]
    [TestCase("<Lastname>x</Lastname><Position><Id>99</Id></Position>", "Position")]
    [TestCase("<Lastname>x</Lastname><Category><Id>99</Id></Category>", "Category")]
    [TestCase("<Lastname>x</Lastname><Country><CountryId>1</CountryId></Country>", "Country")]
    [TestCase("<Lastname>x</Lastname><SupportAssociate><AssociateId>8</AssociateId></SupportAssociate>", "SupportAssociate")]
    public async Task ImpossibleValue_NamesTheMemberAndWritesNothing(string sent, string member)
    {
        for (var at = sent.IndexOf('{', StringComparison.Ordinal); at >= 0; at = sent.IndexOf('{', StringComparison.Ordinal))
        {
            var end = sent.IndexOf('}', at);
            sent = sent[..at] + new string('x', int.Parse(sent[(at + 1)..end], System.Globalization.CultureInfo.InvariantCulture)) + sent[(end + 1)..];
        }

        var reply = await Add(10, sent);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { member }));
        Assert.That(await Persons(), Is.EqualTo(12));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(14)]
    [TestCase(99999)]
    public async Task UnknownOrDeletedCompany_IsNotFound(int id)
    {
        var reply = await Add(id, "<Lastname>Lie</Lastname>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo($"Contact id {id} not found"));
        Assert.That(await Persons(), Is.EqualTo(12));
    }

    [TestCase(ContactFixture.Ann, 13, "another of your groups")]
    [TestCase(ContactFixture.Pb, 10, "another user")]
    public async Task NoInsertRight_IsRefusedAndNothingWritten(int user, int contact, string owner)
    {
        var reply = await Add(contact, "", user);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo($"Your role does not allow create on person owned by {owner}"));
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("person").And.ContainKey("RecordId").WithValue("0").And.ContainKey("Right").WithValue("Insert"));
        Assert.That(await Persons(), Is.EqualTo(12));
    }

    [Test]
    public async Task SavedPerson_IsAnIllegalOperation()
    {
        var reply = await Add(10, "<PersonId>41</PersonId><Lastname>Lie</Lastname>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoIllegalOperationException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("41"));
    }

    [Test]
    public async Task NoPerson_IsAnInvalidArgument()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "AddPerson", "<ContactId>10</ContactId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("NewPersonEntity"));
    }

    [Test]
    public async Task AddedInParallel_EachHasARankOfItsOwn()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Add(10, $"<Lastname>New {number}</Lastname>")));

        Assert.That(replies.Select(reply => reply.Succeeded), Is.All.True);
        Assert.That(await _host.Stored<int>("SELECT COUNT(DISTINCT rank) FROM person WHERE contact_id = 10"), Is.EqualTo(10));
        Assert.That(await _host.Stored<int>("SELECT MAX(rank) FROM person WHERE contact_id = 10"), Is.EqualTo(10));
    }

    private Task<SoapReply> Add(int contactId, string members, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "AddPerson", $"<ContactId>{contactId}</ContactId><NewPersonEntity>{members}</NewPersonEntity>");

    private async Task<int> AddedAsync(int contactId, string members)
    {
        var reply = await Add(contactId, members);
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        return int.Parse(reply["PersonId"]!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<T?> Row<T>(string column, int personId) => _host.Stored<T>($"SELECT {column} FROM person WHERE person_id = {personId}");

    private Task<int> Persons() => _host.Stored<int>("SELECT COUNT(*) FROM person");
}
