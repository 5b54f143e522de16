using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Consents, the number series and user-defined fields of a person that AddPerson adds (contact-operations.md §15, rights.md §8).</summary>
[TestFixture]
internal sealed class PersonConsentTests
{
    private const string Lists = """
        INSERT INTO list_item (list_id, item_id, name, item_key, rank) VALUES
          (1004, 1, 'Consent', '61A', 1), (1004, 6, 'Legitimate interest', '61F', 2), (1005, 1, 'Store', 'STORE', 1),
          (1005, 2, 'E-marketing', 'EMARKETING', 2), (1006, 1, 'User', 'USER', 1), (1006, 8, 'API', 'API', 2);
        """;

    private const string Manager = "INSERT INTO role_function_right (role_id, name) VALUES (11, 'can-manage-person-consent');";

    private const string Sent = """
        <Consents><ConsentInfo><Comment>by phone</Comment><LegalBaseKey>61a</LegalBaseKey><ConsentPurposeId>2</ConsentPurposeId><ConsentSourceKey>API</ConsentSourceKey></ConsentInfo></Consents>
        """;

    [Test]
    public async Task Consents_OfAConsentManager_AreStored()
    {
        await using var host = await ContactFixture.StartAsync(Lists + Manager);
        var reply = await Add(host, Sent);

        Assert.That(reply.All("Consents/ConsentInfo/ConsentPersonId"), Has.Count.EqualTo(1), reply.ToString());
        Assert.Multiple(() =>
        {
            foreach (var (member, text) in new[]
            {
                ("Comment", "by phone"), ("LegalBaseId", "1"), ("LegalBaseKey", "61A"), ("LegalBaseName", "Consent"), ("ConsentPurposeKey", "EMARKETING"),
                ("ConsentPurposeName", "E-marketing"), ("ConsentSourceId", "8"), ("ConsentSourceName", "API"), ("Registered", "2023-02-15T13:00:00"),
                ("RegisteredAssociateId", "5"), ("Updated", "0001-01-01T00:00:00"), ("UpdatedAssociateId", "0"),
            }) Assert.That(reply[$"Consents/ConsentInfo/{member}"], Is.EqualTo(text), member);
        });
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person_consent WHERE purpose_id = 2 AND legal_base_id = 1 AND source_id = 8 AND created_by = 5"), Is.EqualTo(1));
    }

    [Test]
    public async Task Consents_WithoutTheRight_AreDroppedAndThePersonIsSaved()
    {
        await using var host = await ContactFixture.StartAsync(Lists);
        var reply = await Add(host, Sent);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Find("Consents")!.Elements(), Is.Empty);
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person_consent"), Is.Zero);
    }

    [TestCase("<ConsentInfo><LegalBaseId>1</LegalBaseId></ConsentInfo>", "no purpose")]
    [TestCase("<ConsentInfo><ConsentPurposeId>9</ConsentPurposeId></ConsentInfo>", "purpose id 9")]
    [TestCase("<ConsentInfo><LegalBaseKey>61Z</LegalBaseKey><ConsentPurposeKey>STORE</ConsentPurposeKey></ConsentInfo>", "legal base key '61Z'")]
    [TestCase("<ConsentInfo/><ConsentInfo><ConsentPurposeId>1</ConsentPurposeId><ConsentSourceId>5</ConsentSourceId></ConsentInfo>", "no purpose")]
    public async Task Consents_ThatNameNothing_AreRefused(string consents, string told)
    {
        await using var host = await ContactFixture.StartAsync(Lists + Manager);
        var reply = await Add(host, $"<Consents>{consents}</Consents>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters["Consents"], Does.Contain(told));
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person WHERE last_name = 'Lie'"), Is.Zero);
    }

    [Test]
    public async Task Consents_SamePurposeTwice_TheLastCounts()
    {
        await using var host = await ContactFixture.StartAsync(Lists + Manager);
        var reply = await Add(host, """
            <Consents><ConsentInfo><Comment>a</Comment><ConsentPurposeKey>STORE</ConsentPurposeKey></ConsentInfo>
            <ConsentInfo><Comment>b</Comment><ConsentPurposeId>1</ConsentPurposeId></ConsentInfo></Consents>
            """);

        Assert.That(reply.All("Consents/ConsentInfo/Comment"), Is.EqualTo(new[] { "b" }), reply.ToString());
    }

    [TestCase("('GDPR', 'GdprDefaultLegalBase', '61F')", "STORE 61F USER")]
    [TestCase("('GDPR', 'GdprDefaultLegalBase', '61F'), ('GDPR', 'GdprDefaultSource', 'API')", "STORE 61F API")]
    [TestCase("('GDPR', 'GdprDefaultLegalBase', '61F'), ('GDPR', 'GdprUseDefaultsForNew', '0')", "")]
    [TestCase("('GDPR', 'GdprDefaultLegalBase', '61F'), ('GDPR', 'GdprDefaultSource', ' ')", "STORE 61F USER")]
    [TestCase("('GDPR', 'GdprUseDefaultsForNew', '1')", "")]
    [TestCase("('GDPR', 'GdprDefaultLegalBase', '')", "")]
    public async Task DefaultConsent_FollowsThePreferences(string preferences, string consent)
    {
        var rows = preferences.Replace("('GDPR', ", "(2, 0, 'GDPR', ", StringComparison.Ordinal);
        await using var host = await ContactFixture.StartAsync(Lists + $"INSERT INTO preference (level, owner_id, section, pref_key, value) VALUES {rows};");
        var reply = await Add(host, "");

        Assert.That(
            string.Join(' ', reply.All("Consents/ConsentInfo/ConsentPurposeKey").Concat(reply.All("Consents/ConsentInfo/LegalBaseKey")).Concat(reply.All("Consents/ConsentInfo/ConsentSourceKey"))),
            Is.EqualTo(consent),
            reply.ToString());
    }

    [Test]
    public async Task DefaultConsent_PurposeSentAlready_IsNotAdded()
    {
        await using var host = await ContactFixture.StartAsync(
            Lists + Manager + "INSERT INTO preference (level, owner_id, section, pref_key, value) VALUES (2, 0, 'GDPR', 'GdprDefaultLegalBase', '61F');");
        var reply = await Add(host, "<Consents><ConsentInfo><LegalBaseId>1</LegalBaseId><ConsentPurposeKey>STORE</ConsentPurposeKey></ConsentInfo></Consents>");

        Assert.That(reply.All("Consents/ConsentInfo/LegalBaseKey"), Is.EqualTo(new[] { "61A" }), reply.ToString());
    }

    [TestCase("", "")]
    [TestCase("INSERT INTO counter (name, next_value, flags) VALUES ('person.person_number', 20, 0);", "")]
    [TestCase("INSERT INTO counter (name, next_value, flags) VALUES ('person.person_number', 20, 1); UPDATE person SET person_number = '20' WHERE person_id = 41;", "21")]
    public async Task PersonNumber_IsAllocatedOnlyIfItsCounterSaysSo(string counter, string number)
    {
        await using var host = await ContactFixture.StartAsync(counter);

        Assert.That((await Add(host, ""))["PersonNumber"], Is.EqualTo(number));
    }

    [Test]
    public async Task PersonNumber_TakenInAUniqueSeries_IsRefused()
    {
        await using var host = await ContactFixture.StartAsync(
            "INSERT INTO counter (name, next_value, flags) VALUES ('person.person_number', 20, 2); UPDATE person SET person_number = 'aB7' WHERE person_id = 41;");
        var reply = await Add(host, "<PersonNumber>Ab7</PersonNumber>");

        Assert.That(reply.Parameters["PersonNumber"], Is.EqualTo("'Ab7' is the number of another person"), reply.ToString());
    }

    [Test]
    public async Task UserDefinedFields_AreWrittenAndReadEncoded()
    {
        await using var host = await ContactFixture.StartAsync("""
            INSERT INTO udef_field (owner_table, identity_no, prog_id, field_type) VALUES (8, 7, 'MyShop:size', 1), (8, 8, '', 2), (7, 9, 'MyShop:company', 1);
            """);
        var reply = await Add(host, """
            <UserDefinedFields><StringKeyValuePair><Key>MyShop:size</Key><Value>[I:42]</Value></StringKeyValuePair>
            <StringKeyValuePair><Key>Nothing</Key><Value>x</Value></StringKeyValuePair></UserDefinedFields>
            """);

        Assert.That(reply.All("UserDefinedFields/StringKeyValuePair/Key"), Is.EqualTo(new[] { "MyShop:size", "SuperOffice:8" }), reply.ToString());
        Assert.That(reply.All("UserDefinedFields/StringKeyValuePair/Value"), Is.EqualTo(new[] { "[I:42]", "" }));
        Assert.That(await host.Stored<string>("SELECT user_fields FROM person WHERE last_name = 'Lie'"), Is.EqualTo("{\"f7\":42}"));
    }

    [TestCase("[I:8]", "", "SoSentryException")]
    [TestCase("[I:8]", "INSERT INTO role_function_right (role_id, name) VALUES (11, 'allow-readonly-override');", null)]
    [TestCase("[I:7]", "", null)]
    [TestCase("[I:0]", "", null)]
    public async Task ReadOnlyField_OtherThanItsDefault_NeedsTheRight(string value, string rights, string? exception)
    {
        await using var host = await ContactFixture.StartAsync($"""
            INSERT INTO udef_field (owner_table, identity_no, prog_id, field_type, default_value, is_read_only) VALUES (8, 7, 'crm:locked', 1, '7', TRUE);
            {rights}
            """);
        var reply = await Add(host, $"<UserDefinedFields><StringKeyValuePair><Key>crm:locked</Key><Value>{value}</Value></StringKeyValuePair></UserDefinedFields>");

        Assert.That(reply.ExceptionType, Is.EqualTo(exception), reply.ToString());
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person WHERE last_name = 'Lie'"), Is.EqualTo(exception is null ? 1 : 0));
        if (exception is null) return;
        Assert.That(reply.Message, Is.EqualTo("Missing functional right: allow-readonly-override"));
        Assert.That(reply.Parameters["Table"], Is.EqualTo("person"));
    }

    // Members stand in the order of the schema: number, consents, fields.
    private static Task<SoapReply> Add(TestHost host, string members) => host.Contact(
        ContactFixture.Tje0, "AddPerson", $"<ContactId>10</ContactId><NewPersonEntity><Lastname>Lie</Lastname>{members}</NewPersonEntity>");
}
