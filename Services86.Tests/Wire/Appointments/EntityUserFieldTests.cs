using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>User-defined and extra fields of a follow-up (appointment-entities.md §0, appointment-operations.md Save step 0).</summary>
[TestFixture]
internal sealed class EntityUserFieldTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    protected override string Changes => """
        INSERT INTO udef_field (udef_field_id, owner_table, identity_no, prog_id, field_type, list_id, text_length, default_value, is_read_only) VALUES
          (3001, 12, 31, 'diary:room', 2, NULL, 20, '', FALSE),
          (3002, 12, 32, '', 1, NULL, NULL, '7', FALSE),
          (3003, 12, 33, 'diary:since', 4, NULL, NULL, '', FALSE),
          (3004, 12, 34, 'diary:cost', 8, NULL, NULL, '', FALSE),
          (3005, 12, 35, 'diary:locked', 6, NULL, NULL, '1', TRUE),
          (3006, 7, 36, 'company:only', 1, NULL, NULL, '', FALSE);
        """;

    [Test]
    public async Task Defaults_ShowEveryFieldWithItsDefault()
    {
        var reply = await AsAnna("CreateDefaultAppointmentEntity");

        Assert.That(Fields(reply), Is.EqualTo(new[]
        {
            "diary:room=", "SuperOffice:32=[I:7]", "diary:since=", "diary:cost=[F:0]", "diary:locked=[I:1]",
        }));
        Assert.That(reply.Find("ExtraFields")!.HasElements, Is.False);
    }

    [Test]
    public async Task Values_AreStoredAndShownEncoded()
    {
        var reply = await Save(Hour + Sheet(("diary:room", "Ø 12"), ("SuperOffice:32", "15"), ("diary:since", "[D:06/19/2019]"), ("diary:cost", "[F:3.5]")));

        Assert.That(Fields(reply), Is.EqualTo(new[]
        {
            "diary:room=Ø 12", "SuperOffice:32=[I:15]", "diary:since=[D:06/19/2019]", "diary:cost=[F:3.5]", "diary:locked=[I:0]",
        }));
        Assert.That(Fields(await Read(IdOf(reply))), Is.EqualTo(Fields(reply)));
    }

    [Test]
    public async Task Save_ChangesOnlyTheKeysThatAreSent()
    {
        var first = await Save(Hour + Sheet(("diary:room", "A"), ("SuperOffice:32", "[I:3]")));

        var some = await SaveBack(first, "anna", ("UserDefinedFields", Pairs(("diary:room", "B"), ("unknown:key", "x"), ("company:only", "5"))));
        var none = await SaveBack(some, "anna", ("UserDefinedFields", ""), ("Location", "Oslo"));
        var absent = await SaveBack(some, "anna", ("UserDefinedFields", null), ("ExtraFields", Pairs(("Plugin.Property", "x"))));

        foreach (var reply in new[] { some, none, absent })
        {
            Assert.That(Fields(reply)[..2], Is.EqualTo(new[] { "diary:room=B", "SuperOffice:32=[I:3]" }), reply.Text);
            Assert.That(reply.Find("ExtraFields")!.HasElements, Is.False);
        }
    }

    [TestCase("diary:room", "a text of more than twenty characters")]
    [TestCase("SuperOffice:32", "many")]
    [TestCase("diary:since", "yesterday")]
    [TestCase("diary:cost", "1,5")]
    public async Task Value_ThatDoesNotFit_IsNamedByItsKey(string key, string value)
    {
        var reply = await Save(Hour + Sheet((key, value)));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.Text);
        Assert.That(reply.Parameters.Keys, Is.EqualTo(new[] { key }));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE document_id IS NULL"), Is.Zero);
    }

    [Test]
    public async Task ReadOnlyField_KeepsItsDefaultAndIsRefusedOtherwise()
    {
        var created = await SaveBack(await AsAnna("CreateDefaultAppointmentEntity"));
        var changed = await SaveBack(created, "anna", ("UserDefinedFields", Pairs(("diary:locked", "[I:0]"))));
        var untouched = await SaveBack(created, "anna", ("Location", "Oslo"));
        var inserted = await Save(Hour + Sheet(("diary:locked", "[I:0]"), ("diary:room", "A")));

        Assert.That(Fields(created), Does.Contain("diary:locked=[I:1]"), created.Text);
        Assert.That(changed.ExceptionType, Is.EqualTo("SoSentryException"), changed.Text);
        Assert.That(changed.Message, Is.EqualTo("Missing functional right: allow-readonly-override"));
        Assert.That(changed.Parameters, Is.EqualTo(new Dictionary<string, string>
        {
            ["Table"] = "appointment",
            ["RecordId"] = created["AppointmentId"]!,
            ["Right"] = "allow-readonly-override",
        }));
        Assert.That(untouched["Location"], Is.EqualTo("Oslo"));
        Assert.That(inserted.Succeeded, inserted.Text);
    }

    [Test]
    public async Task ExtraFields_KnownKeysAreChangedAndUnknownOnesIgnored()
    {
        await Given(new GivenRow { Id = P });
        await Host.Given($$"""UPDATE appointment SET extra_fields = '{"Device.App.Key":"abc","appointment.source":"1"}' WHERE appointment_id = {{P}}""");
        var read = await Read(P);

        var reply = await SaveBack(read, "anna", ("ExtraFields", Pairs(("Device.App.Key", "def"), ("Device.App.Other", "x"))));

        Assert.That(Fields(read, "ExtraFields"), Is.EqualTo(new[] { "Device.App.Key=abc", "appointment.source=1" }));
        Assert.That(Fields(reply, "ExtraFields"), Is.EqualTo(new[] { "Device.App.Key=def", "appointment.source=1" }));
    }

    private static string[] Fields(SoapReply reply, string member = "UserDefinedFields") =>
        [.. reply.Find(member)!.Elements().Select(pair => string.Join('=', pair.Elements().Select(part => part.Value)))];

    private static string Sheet(params (string Key, string Value)[] pairs) => $"<UserDefinedFields>{Pairs(pairs)}</UserDefinedFields>";

    private static string Pairs(params (string Key, string Value)[] pairs) =>
        string.Concat(pairs.Select(pair => $"<StringKeyValuePair><Key>{pair.Key}</Key><Value>{pair.Value}</Value></StringKeyValuePair>"));
}
