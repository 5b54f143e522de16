using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Who may change a status: every operation, all or nothing (appointment-rules.md §6.2, §9).</summary>
[TestFixture]
internal sealed class StatusRightsTests : AppointmentScene
{
    private const int Outsider = 120;
    private static readonly string[] Many = ["ToggleActivities", "ToggleAndSetActivities", "SetActivityStatus"];

    // An external user, person 301, who takes part in project 31; he may change what is in his projects, and nothing else.
    protected override string Changes => $"""
        INSERT INTO role (role_id, name, type) VALUES (21, 'External', 1);
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES (21, 9, 7, 7), (21, 13, 7, 7), (21, 9, 8, 1), (21, 13, 8, 1);
        INSERT INTO associate (associate_id, name, name_key, type, person_id, user_group_id, role_id, rank, is_location, home_country_id, created_at, updated_at)
        VALUES ({Outsider}, 'eva', 'EVA', 4, 301, 11, 21, 120, FALSE, 578, 0, 0);
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
        SELECT {Outsider}, type, 'EVA', 'eva', secret, is_active, 0, 0 FROM credential WHERE associate_id = 101;
        """;

    [Test]
    public async Task E72_OneRowWithoutWriteRight_ChangesNothing(
        [ValueSource(nameof(Many))] string operation, [Values("appointment_id=5010", "sale_id=42")] string other)
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo });

        var reply = await Call(operation, $"appointment_id={P}", other);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.Text);
        Assert.That(reply.Parameters["Right"], Is.EqualTo("Update"));
        Assert.That(await State(P), Is.EqualTo("1/1"));
        Assert.That(await State(5010), Is.EqualTo("1/1"));
        Assert.That(await Host.Stored<int>("SELECT done FROM sale WHERE sale_id = 42"), Is.EqualTo(1));
    }

    [Test]
    public async Task E72_RowOfSomebodyElse_IsNotToggled()
    {
        await Given(new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo });

        Assert.That((await Toggle("appointment_id=5010")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await ToggleStatus(5010)).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Toggle("document_id=81", "bo")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Toggle("sale_id=42")).Message, Is.EqualTo("Your role does not allow update on sale owned by another user"));
        Assert.That(await State(5010), Is.EqualTo("1/1"));
        Assert.That(await State(8100), Is.EqualTo("4/1"));
    }

    // carl is of anna's group: she may update his public rows.
    [TestCase(0, 0, null)]
    [TestCase(1, 103, "SoSentryException")]
    [TestCase(1, 0, "SoSentryException")]
    [TestCase(2, 12, "SoSentryException")]
    [TestCase(2, 11, null)]
    public async Task PrivateRow_OfSomebodyElse_CannotBeChanged(int visibility, int visibleId, string? refusal)
    {
        await Given(new GivenRow { Id = 5010, Owner = AppointmentFixture.Carl, Visibility = visibility, VisibleId = visibleId });
        var expected = refusal is null ? "1/3" : "1/1";

        var toggled = await Toggle("appointment_id=5010");
        Assert.That(toggled.ExceptionType, Is.EqualTo(refusal));
        Assert.That(await State(5010), Is.EqualTo(expected));
        if (refusal is null) return;
        Assert.That(toggled.Message, Is.EqualTo("This activity is private"));
        Assert.That((await ToggleStatus(5010)).Message, Is.EqualTo("This activity is private"));
        foreach (var operation in Many) Assert.That((await Call(operation, "appointment_id=5010")).Message, Is.EqualTo("This activity is private"), operation);
        Assert.That(await Column<int>("updated_count", 5010), Is.Zero);
    }

    [TestCase("sale_id=45")]
    [TestCase("document_id=81")]
    public async Task PrivateSaleOrDocument_OfSomebodyElse_CannotBeChanged(string identifier)
    {
        await Host.Given("""
            UPDATE appointment SET associate_id = 103, visibility = 1, visible_id = 103 WHERE appointment_id = 8100;
            INSERT INTO sale (sale_id, associate_id, user_group_id, visibility, visible_id, created_at, updated_at) VALUES (45, 103, 11, 1, 103, 0, 0);
            """);

        Assert.That((await Toggle(identifier)).Message, Is.EqualTo("This activity is private"));
        Assert.That((await Toggle(identifier, "carl")).Response?.Value, Is.EqualTo("Completed"));
    }

    [Test]
    public async Task SetActivityStatus_MissingRecordGoesBeforeRights()
    {
        await Given(new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo });

        var reply = await SetStatus("Completed", "anna", "appointment_id=5010", "appointment_id=999999");

        Assert.That(reply.Succeeded, reply.Text);
        var toggled = await OnActivities("ToggleActivities", "anna", "appointment_id=999999", "appointment_id=5010");
        Assert.That(toggled.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await OnActivities("ToggleAndSetActivities", "anna", "appointment_id=999999", "appointment_id=5010")).Succeeded);
        Assert.That(await State(5010), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task Participant_CompletesHisRow_TheOrganizerDoesNot()
    {
        await Given(
            new GivenRow { Id = 5100, Master = 5100 },
            new GivenRow { Id = 5101, Owner = AppointmentFixture.Bo, Master = 5100 });

        Assert.That((await Toggle("appointment_id=5101")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Toggle("appointment_id=5101", "bo")).Response?.Value, Is.EqualTo("Completed"));
        Assert.That((await Toggle("appointment_id=5101", "bo")).Response?.Value, Is.EqualTo("NotStarted"));
        Assert.That(await State(5101), Is.EqualTo("1/1"));
        Assert.That(await State(5100), Is.EqualTo("1/1"));
    }

    [Test]
    public async Task ExternalUser_ChangesWhatIsInHisProjects()
    {
        await Given(new GivenRow { Id = 5010, Project = 31 }, new GivenRow { Id = 5011, Project = 32 }, new GivenRow { Id = 5012 });
        await Host.Given("UPDATE sale SET project_id = 31, contact_id = 22 WHERE sale_id = 41");

        var reply = await OnActivities("ToggleActivities", "eva", "appointment_id=5010", "sale_id=41");

        Assert.That(reply.Response?.Value, Is.EqualTo("Completed"), reply.Text);
        Assert.That((await Toggle("appointment_id=5011", "eva")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Toggle("appointment_id=5012", "eva")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That((await Toggle("sale_id=43", "eva")).ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(await State(5010), Is.EqualTo("1/3"));
        Assert.That(await Host.Stored<int>("SELECT done FROM sale WHERE sale_id = 41"), Is.EqualTo(2));
    }

    private Task<SoapReply> Call(string operation, params string[] identifiers) =>
        operation == "SetActivityStatus" ? SetStatus("Completed", "anna", identifiers) : OnActivities(operation, "anna", identifiers);

    private Task<SoapReply> ToggleStatus(int id) => AsAnna("ToggleAppointmentStatus", $"<AppointmentId>{id}</AppointmentId>");
}
