using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Preferences that take rights on follow-ups away (rights.md §10).</summary>
[TestFixture]
internal sealed class EntityOverrideTests : AppointmentScene
{
    private const string Hour = "<StartDate>2024-03-08T10:00:00</StartDate><EndDate>2024-03-08T11:00:00</EndDate><Type>inDiary</Type>";

    protected override string Changes => """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Rights-Appointment', 'Rights', 2, 0, '0'),
          ('Rights-appointment-New', 'Rights', 5, 102, '3, Ask the front desk'),
          ('Rights-appointment-New', 'appointment.location', 5, 101, '1, Rooms are booked by the front desk'),
          ('Rights-appointment-5001', 'Rights', 2, 0, '1, Frozen by the auditor'),
          ('Rights-appointment-5002', 'Rights', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.text_id', 2, 0, '0, Confidential'),
          ('Rights-appointment-5003', 'appointment.Contact', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.endDate', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.status', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.Links', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.VisibleFor', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.private', 2, 0, '0'),
          ('Rights-appointment-5003', 'appointment.alarm', 2, 0, '1'),
          ('Rights-appointment-5003', 'appointment.freeBusy', 2, 0, '131'),
          ('Rights-appointment-5004', 'Rights', 2, 0, '7'),
          ('Rights-contact-22', 'contact.name', 2, 0, '0');
        """;

    [Test]
    public async Task Row_WithASectionOfItsOwn_CanOnlyBeRead()
    {
        await Given(new GivenRow { Id = 5001, Text = "Talk" });
        var read = await Read(5001);
        Assert.That(read["TableRight/Mask"], Is.EqualTo("Select"));
        Assert.That(read["TableRight/Reason"], Is.EqualTo("Frozen by the auditor"));

        var saved = await SaveBack(read, "anna", ("Location", "Oslo"));
        var deleted = await Delete(5001);

        foreach (var refused in new[] { saved, deleted })
        {
            Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.Text);
            Assert.That(refused.Message, Is.EqualTo("Frozen by the auditor"));
        }

        Assert.That(deleted.Parameters, Is.EqualTo(new Dictionary<string, string> { ["Table"] = "appointment", ["RecordId"] = "5001", ["Right"] = "Delete" }));
        Assert.That(await Column<int>("updated_count", 5001), Is.Zero);
    }

    [Test]
    public async Task Row_WithoutAnyRight_IsNil()
    {
        await Given(new GivenRow { Id = 5002 });

        Assert.That((await Read(5002)).Response, Is.Null);
        Assert.That((await Save("<AppointmentId>5002</AppointmentId>")).ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [Test]
    public async Task Delete_TakenAway_LeavesTheRest()
    {
        await Given(new GivenRow { Id = 5004 });

        var deleted = await Delete(5004);
        var saved = await SaveBack(await Read(5004), "anna", ("Location", "Oslo"));

        Assert.That(deleted.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(deleted.Message, Is.EqualTo("Sentry denies access"));
        Assert.That(saved["Location"], Is.EqualTo("Oslo"));
        Assert.That(saved["TableRight/Mask"], Is.EqualTo("Select Update Insert"));
    }

    [Test]
    public async Task NewRows_OfOneUser_AreRefused()
    {
        var created = await As("bo", "CreateDefaultAppointmentEntity");
        var refused = await Save(Hour, "bo");

        Assert.That(created["TableRight/Mask"], Is.EqualTo("Select Update"));
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(refused.Message, Is.EqualTo("Ask the front desk"));
        Assert.That(refused.Parameters["Right"], Is.EqualTo("Insert"));
    }

    [Test]
    public async Task NewRow_MemberThatMayNotBeWritten_MustStayAsTheDefaultEntityHasIt()
    {
        var created = await AsAnna("CreateDefaultAppointmentEntity");

        var refused = await SaveBack(created, "anna", ("Location", "Oslo"));
        var saved = await SaveBack(created, "anna", ("Description", "Talk"));

        Assert.That(Property(created, "Location"), Is.EqualTo(("Read", "Rooms are booked by the front desk")));
        Assert.That(refused.Message, Is.EqualTo("Rooms are booked by the front desk"));
        Assert.That(saved["Description"], Is.EqualTo("Talk"), saved.Text);
    }

    [Test]
    public async Task Member_Unreadable_IsBlank()
    {
        await GivenHiddenMembersAsync();

        var read = await Read(5003);

        Assert.Multiple(() =>
        {
            Assert.That(read["Description"], Is.Empty);
            Assert.That(read.Find("Contact"), Is.Null);
            Assert.That(read["EndDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(read["Completed"], Is.EqualTo("NotStarted"));
            Assert.That(read.Find("Links")!.HasElements, Is.False);
            Assert.That(read.Find("VisibleFor")!.HasElements, Is.False);
            Assert.That(read["Private"], Is.EqualTo("Public"));
            Assert.That(read["StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(read["Location"], Is.EqualTo("Oslo"));
            Assert.That(Property(read, "Description"), Is.EqualTo(("", "Confidential")));
            Assert.That(Property(read, "Contact"), Is.EqualTo(("", "Sentry denies access")));
            Assert.That(Property(read, "AlarmLeadTime"), Is.EqualTo(("Read", "Sentry denies access")));
            Assert.That(Property(read, "IsFree"), Is.EqualTo(("Read Write UIHintReadOnly", "")));
        });
    }

    [Test]
    public async Task Member_Unreadable_IsBlankOnTheShortCarrierToo()
    {
        await GivenHiddenMembersAsync();

        var read = await AsAnna("GetAppointment", "<AppointmentId>5003</AppointmentId>");

        Assert.Multiple(() =>
        {
            Assert.That(read["Description"], Is.Empty);
            Assert.That((read["ContactId"], read["ContactName"]), Is.EqualTo(("0", "")));
            Assert.That(read["EndDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(read["Completed"], Is.EqualTo("NotStarted"));
            Assert.That(read["Private"], Is.EqualTo("Public"));
            Assert.That((read["StartDate"], read["Location"]), Is.EqualTo(("2024-03-08T10:00:00", "Oslo")));
        });
    }

    [Test]
    public async Task Member_UnreadableAndSentBackBlank_IsKept()
    {
        await GivenHiddenMembersAsync();

        var reply = await SaveBack(await Read(5003), "anna", ("Location", "Bergen"));

        Assert.That(reply["Location"], Is.EqualTo("Bergen"), reply.Text);
        Assert.That(await Column<string>("description", 5003), Is.EqualTo("Talk"));
        Assert.That(await Column<int>("contact_id", 5003), Is.EqualTo(21));
        Assert.That(await StoredTime("end_at", 5003), Is.EqualTo("2024-03-08T11:00:00"));
        Assert.That(await Column<int>("visibility", 5003), Is.EqualTo(1));
        Assert.That(await State(5003), Is.EqualTo("1/3"));
        Assert.That(await Host.Stored<int>("SELECT COUNT(*) FROM relation"), Is.EqualTo(1));
    }

    [TestCase("Description", "Other", "Confidential")]
    [TestCase("AlarmLeadTime", "PT5M", "Sentry denies access")]
    [TestCase("Private", "PrivateGroup", "Sentry denies access")]
    public async Task Member_ThatMayNotBeWritten_IsRefusedWhenChanged(string member, string value, string reason)
    {
        await GivenHiddenMembersAsync();

        var reply = await SaveBack(await Read(5003), "anna", (member, value));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.Text);
        Assert.That(reply.Message, Is.EqualTo(reason));
        Assert.That(await Column<int>("updated_count", 5003), Is.Zero);
    }

    [Test]
    public async Task Company_WithAHiddenName_IsShownWithoutIt()
    {
        await Given(new GivenRow { Id = 5010, Contact = 22, Person = 302 });

        var read = await Read(5010);

        Assert.That(read["Contact/ContactId"], Is.EqualTo("22"));
        Assert.That(read["Contact/Name"], Is.Empty);
        Assert.That(read["Person/FullName"], Is.EqualTo("Finn Foss"));
        Assert.That(read["Person/ContactName"], Is.Empty);
        Assert.That(read["Person/ContactFullName"], Is.Empty);
    }

    private async Task GivenHiddenMembersAsync()
    {
        await Given(new GivenRow { Id = 5003, Status = 3, Done = "2024-03-01T09:00:00", Text = "Talk", Location = "Oslo", Contact = 21, Visibility = 1, VisibleId = 101 });
        await Host.Given("""
            INSERT INTO relation (relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at) VALUES (10, 9, 5003, 13, 41, 0, 0);
            """);
    }

    private Task<SoapReply> Delete(int id) => AsAnna("DeleteAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>");

    private static (string Mask, string Reason) Property(SoapReply reply, string member)
    {
        var right = reply.Find("FieldProperties")!.Elements().Single(pair => pair.Elements().First().Value == member)
            .Descendants(SoapReply.Service + "FieldRight").Single();
        return (right.Element(SoapReply.Service + "Mask")!.Value, right.Element(SoapReply.Service + "Reason")!.Value);
    }
}
