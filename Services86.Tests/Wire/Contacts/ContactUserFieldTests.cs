using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>User-defined fields of a company beyond their encoding: entries of lists, defaults, read-only fields (contact-entities.md §5, rights.md §8).</summary>
[TestFixture]
internal sealed class ContactUserFieldTests
{
    private const string Fields = """
        INSERT INTO list_item (list_id, item_id, name, tooltip, rank, deleted) VALUES
          (3001, 1, 'Gold', 'Pays early', 1, FALSE), (3001, 2, 'Silver', '', 2, FALSE), (3001, 3, 'Lead', 'Gone', 3, TRUE);
        INSERT INTO udef_field (udef_field_id, owner_table, identity_no, prog_id, field_type, list_id, text_length, default_value, is_read_only) VALUES
          (2001, 7, 21, 'crm:grade', 7, 3001, NULL, '', FALSE),
          (2002, 7, 22, 'crm:short', 2, NULL, 5, '', FALSE),
          (2003, 7, 23, 'crm:locked', 1, NULL, NULL, '7', TRUE),
          (2004, 7, 24, 'crm:users', 7, 2, NULL, '', FALSE);
        UPDATE contact SET user_fields = '{"f24":5,"f22":"much too long","f21":3}' WHERE contact_id = 16;
        INSERT INTO role_function_right (role_id, name) VALUES (10, 'allow-readonly-override');
        """;

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(Fields);

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task ListField_ComesWithTheTextsOfItsEntry()
    {
        var saved = await _host.ReadChangeSave(10, entity => entity.Set("UserDefinedFields", Pair("crm:grade", "1")));

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(FieldsOf(saved), Is.EqualTo(new[]
        {
            "crm:grade=[I:1]", "crm:grade:DisplayText=Gold", "crm:grade:DisplayTooltip=Pays early", "crm:short=", "crm:locked=[I:0]",
            "crm:users=[I:0]", "crm:users:DisplayText=", "crm:users:DisplayTooltip=",
        }));
    }

    [Test]
    public async Task DisplayTexts_Sent_AreIgnored()
    {
        var saved = await _host.ReadChangeSave(10, entity => entity.Set(
            "UserDefinedFields", Pair("crm:grade:DisplayText", "Silver") + Pair("crm:grade", "[I:1]") + Pair("crm:short:DisplayText", "x")));

        Assert.That(FieldsOf(saved), Does.Contain("crm:grade:DisplayText=Gold").And.Contain("crm:short="), saved.ToString());
    }

    [TestCase("[I:3]")]
    [TestCase("99")]
    public async Task ListField_IdThatNamesNothing_IsAFinding(string value)
    {
        var refused = await _host.ReadChangeSave(10, entity => entity.Set("UserDefinedFields", Pair("crm:grade", value)));

        Assert.That(refused.ExceptionType, Is.EqualTo("SoValidationException"), refused.ToString());
        Assert.That(refused.Parameters.Keys, Is.EqualTo(new[] { "crm:grade" }));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3));
    }

    [Test]
    public async Task StoredValues_ThatNoLongerFit_SurviveARoundTrip()
    {
        var saved = await _host.ReadChangeSave(16, entity => entity.Set("Department", "South"));

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        Assert.That(FieldsOf(saved), Does.Contain("crm:grade=[I:3]").And.Contain("crm:grade:DisplayText=Lead").And.Contain("crm:short=much too long")
            .And.Contain("crm:users=[I:5]"));
        Assert.That(
            await _host.Stored<string>("SELECT user_fields FROM contact WHERE contact_id = 16"), Is.EqualTo("""{"f24":5,"f22":"much too long","f21":3}"""));
    }

    [Test]
    public async Task ReadOnlyField_Changed_NeedsTheRight()
    {
        var refused = await _host.ReadChangeSave(10, entity => entity.Set("UserDefinedFields", Pair("crm:locked", "8")));
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("Missing functional right: allow-readonly-override"));
        Assert.That(refused.Parameters, Does.ContainKey("Right").WithValue("allow-readonly-override").And.ContainKey("RecordId").WithValue("10"));

        var allowed = await _host.ReadChangeSave(10, entity => entity.Set("UserDefinedFields", Pair("crm:locked", "8")), ContactFixture.Adm0);
        Assert.That(FieldsOf(allowed), Does.Contain("crm:locked=[I:8]"), allowed.ToString());

        var unchanged = await _host.ReadChangeSave(10, entity => entity.Set("Xstop", "true"));
        Assert.That(unchanged.Succeeded, Is.True, unchanged.ToString());
    }

    [Test]
    public async Task ReadOnlyField_OfANewCompany_MayHaveItsDefaultOnly()
    {
        var card = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        Assert.That(FieldsOf(card), Does.Contain("crm:locked=[I:7]"), card.ToString());

        var refused = await _host.Save(card.Response!, entity =>
        {
            entity.Set("Name", "Fields Ltd");
            entity.Set("UserDefinedFields", Pair("crm:locked", "8"));
        });
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());

        var saved = await _host.Save(card.Response!, entity => entity.Set("Name", "Fields Ltd"));
        Assert.That(FieldsOf(saved), Does.Contain("crm:locked=[I:7]"), saved.ToString());
    }

    private static string Pair(string key, string value) => $"<StringKeyValuePair><Key>{key}</Key><Value>{value}</Value></StringKeyValuePair>";

    private static string[] FieldsOf(SoapReply reply) =>
    [
        .. reply.Find("UserDefinedFields")!.Elements().Select(pair =>
            pair.Element(SoapReply.Service + "Key")!.Value + "=" + pair.Element(SoapReply.Service + "Value")!.Value),
    ];
}
